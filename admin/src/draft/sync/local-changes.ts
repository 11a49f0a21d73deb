import { mergeUpdates } from 'yjs';

import type { KeptDraft, Outbox } from './outbox';

/** Puts what is written here into the outbox, as batches of this tab's session, each numbered once and for all. */
export class LocalChanges {
  readonly sessionId: string = newId();
  #unkept: Uint8Array[] = [];
  #next = 1;
  /** Everything that touches this session's rows, one after the other. */
  #work: Promise<unknown> = Promise.resolve();
  #scheduled = false;

  /**
   * @param newerDraft what to keep along with a batch, where it builds on more than this device has kept
   * @param onKept called when changes are on this device's disk
   * @param onTrouble called when they cannot be put there; it is tried again
   */
  constructor(
    private readonly comicId: string,
    private readonly outbox: Outbox,
    private readonly newerDraft: () => KeptDraft | undefined,
    private readonly onKept: (change: Uint8Array) => void,
    private readonly onTrouble: (fault: unknown) => void,
  ) {}

  /** Whether something is in this tab's memory alone. */
  get unkept(): boolean {
    return this.#unkept.length > 0;
  }

  add(update: Uint8Array): void {
    this.#unkept.push(update);
    if (this.#scheduled) return;
    this.#scheduled = true;
    void this.#one(() => this.#keep());
  }

  /** Settles when all that was added so far is on this device, or could not be put there. */
  async kept(): Promise<void> {
    await this.#work;
  }

  /** Puts everything that the site lacks in the place of what waits; the numbers go on after `lastBatch`. */
  startOver(lastBatch: number, missing: () => Uint8Array): Promise<void> {
    return this.#one(async () => {
      const change = missing();
      const batch = { comicId: this.comicId, sessionId: this.sessionId, number: lastBatch + 1, change };
      await this.outbox.replaceBatches(isEmpty(change) ? { ...batch, change: new Uint8Array() } : batch, {
        alsoRefused: true,
      });
      this.#next = isEmpty(change) ? lastBatch + 1 : lastBatch + 2;
    });
  }

  /** Adds what another session left behind as one more batch of this one. */
  adopt(change: Uint8Array): Promise<void> {
    return this.#one(() => this.#put(change));
  }

  async #keep(): Promise<void> {
    this.#scheduled = false;
    const taken = [...this.#unkept];
    if (taken.length === 0) return;
    const change = mergeUpdates(taken);
    try {
      await this.#put(change);
      this.#unkept = this.#unkept.slice(taken.length);
      this.onKept(change);
    } catch (fault) {
      this.onTrouble(fault);
      setTimeout(() => this.#again(), 1_000);
      return;
    }
    if (this.#unkept.length > 0) this.#again();
  }

  async #put(change: Uint8Array): Promise<void> {
    const { comicId, sessionId } = this;
    await this.outbox.addBatch({ comicId, sessionId, number: this.#next, change }, this.newerDraft());
    this.#next += 1;
  }

  #again(): void {
    if (this.#scheduled || this.#unkept.length === 0) return;
    this.#scheduled = true;
    void this.#one(() => this.#keep());
  }

  #one<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => {});
    return done;
  }
}

/** An update of no change: no structs, no deletions. */
const isEmpty = (change: Uint8Array): boolean => change.length === 2 && change[0] === 0 && change[1] === 0;

/** A random id (UUID, version 4), also where the page is not a secure context. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
