import { typeRoots } from '@longbox/shared/draft/shape';
import * as Y from 'yjs';

import { Absence } from './absence';
import type { Alone } from './alone';
import { watchFields } from './changed-fields';
import { DeviceCopy } from './device-copy';
import { Follower } from './follower';
import { hashOf } from './hash';
import { LocalChanges } from './local-changes';
import type { Outbox } from './outbox';
import { Sender } from './sender';
import type { SyncState } from './sync-state';
import { Tabs } from './tabs';
import { type DraftTransport, type Position, Problem } from './transport';
import { Retries, sleep } from './waits';

/** Where a transaction came from when it was not made here. */
const elsewhere = { site: 'site', tab: 'tab', device: 'device' } as const;
const isElsewhere = (origin: unknown): boolean => Object.values<unknown>(elsewhere).includes(origin);

export interface SyncOptions {
  comicId: string;
  outbox: Outbox;
  transport: DraftTransport;
  alone: Alone;
  /** Called after anything of `state` changed. */
  onState: () => void;
  /** Milliseconds between what is typed and what is sent, so that a word is not one request a letter. */
  gatherMs?: number;
  /** Shortest and longest wait before the site is tried again, in milliseconds. */
  retryMs?: readonly [number, number];
}

/**
 * One draft on this device: keeps what is written here on disk before anything else, sends it until the site has
 * acknowledged it, and brings what others write. It works without a network, in several tabs, and across kills of any
 * part: what a person was told is kept or saved is in the outbox or in the site's database.
 */
export class DraftSync {
  readonly doc = new Y.Doc();
  readonly ready: Promise<void>;
  readonly state: SyncState = {
    ready: false,
    unkept: false,
    waiting: 0,
    fields: new Set(),
    merged: new Set(),
    away: false,
    link: 'new',
  };
  readonly #copy: DeviceCopy;
  readonly #absence = new Absence();
  readonly #retries: Retries;
  readonly #local: LocalChanges;
  readonly #sender: Sender;
  readonly #follower: Follower;
  readonly #tabs: Tabs;
  readonly #stop = new AbortController();
  #endSending: () => void = () => {};
  #wake: () => void = () => {};
  #proof: Position | undefined;
  #becomeReady: () => void = () => {};

  constructor(private readonly options: SyncOptions) {
    const { comicId, outbox, transport, alone } = options;
    typeRoots(this.doc);
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    this.#copy = new DeviceCopy(comicId, outbox, () => this.#follower.seq);
    this.#retries = new Retries(options.retryMs ?? [500, 15_000]);
    this.#tabs = new Tabs(`${outbox.name}-${comicId}`, (news) => {
      if (news.kind === 'batch') Y.applyUpdate(this.doc, news.change, elsewhere.tab);
      this.#poke();
    });
    this.#local = new LocalChanges(
      comicId,
      outbox,
      () => this.#copy.newer(),
      (change) => {
        this.#copy.apply(change);
        this.#tabs.tell({ kind: 'batch', change });
        delete this.state.trouble;
        this.#poke();
      },
      () => this.#set({ trouble: 'This device could not keep the last change.' }),
    );
    this.#sender = new Sender(outbox, transport, {
      comicId,
      sessionId: this.#local.sessionId,
      apply: (change) => Y.applyUpdate(this.doc, change, elsewhere.tab),
      acknowledge: (sessionId, position) => this.#acknowledge(sessionId, position),
      startOver: (sessionId, position, stateVector) => this.#startOver(sessionId, position, stateVector),
      refused: (reason) => this.#set({ refusal: reason }),
      ended: (reason) => this.#set({ ended: reason }),
    });
    this.#follower = new Follower(comicId, transport, {
      apply: (change) => Y.applyUpdate(this.doc, change, elsewhere.site),
      moved: () => this.#moved(),
      lost: (problem) => this.#linkDown(problem),
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (isElsewhere(origin)) this.#copy.apply(update, { fromSite: origin === elsewhere.site });
      else this.#local.add(update);
    });
    watchFields(this.doc, (fields, origin) => this.#fieldsChanged(fields, origin));
    this.#begin(alone).catch(() => this.#set({ trouble: 'This device cannot keep drafts.' }));
  }

  get sessionId(): string {
    return this.#local.sessionId;
  }

  /** Settles when everything written so far is acknowledged, or is on this device and cannot be sent now. */
  async flush(): Promise<void> {
    await this.#local.kept();
    await this.#count();
    this.#wake();
    while (this.state.waiting > 0 && this.state.link === 'up' && !this.state.refusal)
      await sleep(20, this.#stop.signal);
  }

  /** Tries at once what is waiting to be tried again; what was refused is sent as it is now. */
  async retry(): Promise<void> {
    if (this.state.refusal) await this.#sendRefusedAgain();
    this.#set({ link: this.state.link === 'signedOut' ? 'new' : this.state.link });
    this.#retries.hurry();
    this.#wake();
    this.#follower.wake();
  }

  /** Somebody looked at the fields that were changed in two places. */
  reviewed(): void {
    this.state.merged.clear();
    this.options.onState();
  }

  /** Leaves the draft: what is kept on this device is sent by another tab, or the next time it is opened. */
  async end(): Promise<void> {
    await this.#local.kept();
    this.#stop.abort();
    this.#endSending();
    this.#follower.stop();
    if (this.state.ready) await this.#copy.keep();
    this.#tabs.close();
    this.doc.destroy();
  }

  async #begin(alone: Alone): Promise<void> {
    const { comicId, outbox } = this.options;
    const kept = await outbox.draft(comicId).catch(() => undefined);
    if (kept) Y.applyUpdate(this.doc, kept.state, elsewhere.device);
    for (const { change } of await outbox.batches(comicId)) Y.applyUpdate(this.doc, change, elsewhere.device);
    for (const { change, reason } of await outbox.refused(comicId)) {
      Y.applyUpdate(this.doc, change, elsewhere.device);
      this.state.refusal = reason;
    }
    if (kept) this.#nowReady(kept.seq);
    await this.#count();
    await this.#fetch(kept !== undefined);
    if (this.#stop.signal.aborted || this.state.ended) return;
    this.#follower.start();
    this.#endSending = alone.run(`${outbox.name}-${comicId}`, (stop) =>
      this.#sending(AbortSignal.any([stop, this.#stop.signal])),
    );
  }

  /** Brings the whole draft from the site; without a copy here that is waited for as long as it takes. */
  async #fetch(hasCopy: boolean): Promise<void> {
    for (let tries = 0; !this.#stop.signal.aborted; tries += 1) {
      try {
        const remote = await this.options.transport.open(this.options.comicId);
        if (!remote) return this.#set({ ended: 'This comic is not there any more.' });
        Y.applyUpdate(this.doc, remote.state, elsewhere.site);
        this.#nowReady(remote.headSeq);
        this.#set({ link: 'up' });
        return;
      } catch (problem) {
        this.#linkDown(problem);
        if (hasCopy) return;
        await this.#retries.wait(tries, this.#stop.signal);
      }
    }
  }

  #nowReady(seq: number): void {
    this.#follower.seq = Math.max(this.#follower.seq, seq);
    this.#set({ ready: true });
    this.#becomeReady();
  }

  /** One tab's turn at sending, until it is told to stop. */
  async #sending(stop: AbortSignal): Promise<void> {
    stop.addEventListener('abort', () => this.#wake());
    for (let tries = 0; !stop.aborted;) {
      try {
        const requests = await this.#sender.sendAll(stop);
        tries = 0;
        if (requests > 0) this.#tabs.tell({ kind: 'outbox' });
        if (requests > 0 || this.state.link === 'new') this.#set({ link: 'up' });
        await this.#count();
        if (this.state.waiting === 0 || this.state.ended) await this.#news();
        await sleep(this.options.gatherMs ?? 200, stop);
      } catch (problem) {
        if (stop.aborted) return;
        this.#linkDown(problem);
        await this.#retries.wait(tries, stop);
        tries += 1;
      }
    }
  }

  /** Settles at the next wake-up. What came before it has been counted. */
  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #poke(): void {
    void this.#count().then(() => this.#wake());
  }

  async #count(): Promise<void> {
    const { comicId, outbox } = this.options;
    if (this.#stop.signal.aborted) return;
    const waiting = await outbox.waiting(comicId);
    const [refused] = await outbox.refused(comicId);
    const unkept = this.#local.unkept;
    if (waiting === 0 && !unkept && !refused) this.state.fields.clear();
    if (waiting < this.state.waiting && !refused) this.state.savedAt = new Date();
    if (refused) this.state.refusal = refused.reason;
    else delete this.state.refusal;
    this.#set({ waiting, unkept });
    this.#seeWhetherBack();
  }

  async #acknowledge(sessionId: string, position: Position): Promise<void> {
    await this.options.outbox.acknowledge(this.#copy.now(), sessionId, position.lastBatch);
    this.state.savedAt = new Date();
    this.#proof = position;
    void this.#prove();
  }

  async #startOver(sessionId: string, position: Position, stateVector: Uint8Array): Promise<void> {
    const missing = (): Uint8Array => Y.encodeStateAsUpdate(this.doc, stateVector);
    if (sessionId === this.sessionId) return this.#local.startOver(position.lastBatch, missing);
    await this.#local.adopt(missing());
    const { comicId, outbox } = this.options;
    await outbox.replaceBatches({ comicId, sessionId, number: 0, change: new Uint8Array() }, { alsoRefused: true });
  }

  /** Makes one batch of what was refused, which the document still has. */
  async #sendRefusedAgain(): Promise<void> {
    const { comicId, outbox } = this.options;
    for (const { sessionId, change } of await outbox.refused(comicId)) {
      await this.#local.adopt(change);
      await outbox.forgetRefused(comicId, sessionId);
    }
    delete this.state.refusal;
    await this.#count();
  }

  /** The site's log was followed further. */
  #moved(): void {
    this.#set({ link: 'up' });
    this.#copy.keepSoon();
    this.#seeWhetherBack();
    void this.#prove();
  }

  /** Where this device has all changes and no more, it must say what the site says; if not, everything is fetched anew. */
  async #prove(): Promise<void> {
    const proof = this.#proof;
    // Asked anew: what was just kept on this device is not in the last count yet, and the site cannot say it.
    const waiting = await this.options.outbox.waiting(this.options.comicId);
    if (!proof || this.#follower.seq !== proof.headSeq || waiting > 0 || this.#local.unkept) return;
    const before = Y.encodeStateVector(this.doc);
    const hash = await hashOf(this.doc);
    const moved =
      this.#follower.seq !== proof.headSeq || this.#local.unkept || !equal(before, Y.encodeStateVector(this.doc));
    if (hash === undefined || hash === proof.hash || moved || this.#stop.signal.aborted) return;
    this.state.diverged = (this.state.diverged ?? 0) + 1;
    this.#proof = undefined;
    await this.#fetch(true);
    await this.#local.adopt(Y.encodeStateAsUpdate(this.doc));
    this.#poke();
  }

  #fieldsChanged(fields: string[], origin: unknown): void {
    if (origin === elsewhere.device) return;
    for (const field of fields) {
      if (!isElsewhere(origin)) {
        this.state.fields.add(field);
        this.#absence.wrote(field);
      } else if (origin === elsewhere.site && this.#absence.meets(field)) this.state.merged.add(field);
    }
    if (!isElsewhere(origin)) this.state.unkept = true;
    this.options.onState();
  }

  /** Nothing was missed any more once all is acknowledged and all that others wrote until then is here. */
  #seeWhetherBack(): void {
    const caughtUp = this.#follower.seq >= (this.#proof?.headSeq ?? 0);
    if (this.state.link !== 'up' || this.state.waiting > 0 || !caughtUp) return;
    if (this.#absence.end()) this.#set({ away: false });
  }

  #linkDown(problem: unknown): void {
    const { kind, message } =
      problem instanceof Problem ? problem : { kind: 'fault' as const, message: String(problem) };
    if (kind === 'network') {
      this.#absence.begin(this.state.fields);
      this.state.away = true;
    }
    this.#set(
      kind === 'fault' ? { link: 'fault', fault: message } : { link: kind === 'network' ? 'down' : 'signedOut' },
    );
  }

  #set(change: Partial<SyncState>): void {
    if (this.#stop.signal.aborted) return;
    Object.assign(this.state, change);
    this.options.onState();
  }
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, n) => byte === b[n]);
