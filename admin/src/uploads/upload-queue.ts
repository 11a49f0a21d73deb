import type { KeptFile } from './kept-file';
import type { Sending } from './send-file';
import type { UploadBox } from './upload-box';

/** What the site says became of a file. */
export type Outcome =
  | { state: 'receiving' }
  | { state: 'refused'; reason: string; remedy: string }
  | { state: 'taken'; asset: NonNullable<KeptFile['asset']> };

export interface QueueNeeds {
  box: UploadBox;
  /** The account that is signed in. */
  owner: string;
  send: (
    file: KeptFile & { file: Blob },
    tell: { address: (url: string) => void; share: (n: number) => void },
  ) => Sending;
  /** By the last part of each file's address; one that the site does not know is missing. Throws when it cannot be asked. */
  outcomes: (ids: readonly string[]) => Promise<ReadonlyMap<string, Outcome>>;
  /** Puts pages in for files that are assets now; `order` is of all files of that comic. Once it settles they are safe. */
  place: (comicId: string, arrived: readonly KeptFile[], order: readonly string[]) => Promise<void>;
  /** What is said of files whose pages could not be put in. */
  notPlaced: { reason: string; remedy: string };
  /** Something in the box changed. */
  changed: () => void;
  sent: (id: string, share: number) => void;
  signedOut: () => void;
  /** Whether to send nothing for now. */
  isHeld: () => boolean;
}

/** How many files are sent at once. */
const atOnce = 3;

/** Milliseconds between looks at what became of files, and between tries when the site is away. */
const lookEvery = 600;
const restFor = 4_000;

/** Brings every kept file to its end, one step after another. One tab of a browser runs it. */
export class UploadQueue {
  readonly #needs: QueueNeeds;
  readonly #sending = new Map<string, Sending>();
  #rests = false;
  #woken = false;
  #wake = (): void => {};

  constructor(needs: QueueNeeds) {
    this.#needs = needs;
  }

  /** Looks again at what there is to do. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Works until told to stop. */
  async run(stop: AbortSignal): Promise<void> {
    stop.addEventListener('abort', () => this.wake(), { once: true });
    while (!stop.aborted) {
      this.#woken = false;
      const isBusy = await this.#step().catch((fault: unknown) => {
        console.error(fault);
        return true;
      });
      if (!stop.aborted && !this.#woken) await this.#nap(isBusy ? lookEvery : 60_000);
    }
    for (const sending of this.#sending.values()) sending.stop();
  }

  /** Whether there is something to look at again soon. */
  async #step(): Promise<boolean> {
    const files = await this.#needs.box.of(this.#needs.owner);
    this.#stopUnwanted(files);
    const isHeld = this.#needs.isHeld() || this.#rests;
    if (!isHeld) {
      for (const file of files) if (file.state === 'waiting' && this.#sending.size < atOnce) this.#begin(file);
      await this.#look(files.filter(({ state }) => state === 'looking'));
      await this.#place(await this.#needs.box.of(this.#needs.owner));
    }
    return files.some(({ state }) => state === 'looking' || state === 'arrived');
  }

  /** Files that were given up, or all while sending is held, are not sent on. */
  #stopUnwanted(files: readonly KeptFile[]): void {
    const kept = new Set(files.map(({ id }) => id));
    for (const [id, sending] of this.#sending) {
      if (this.#needs.isHeld()) sending.stop();
      else if (!kept.has(id)) sending.stop(true);
    }
  }

  #begin(file: KeptFile): void {
    const { box, changed, sent } = this.#needs;
    if (this.#sending.has(file.id)) return;
    const { file: blob, id } = file;
    if (!blob) return;
    const sending = this.#needs.send(
      { ...file, file: blob },
      { address: (url) => void box.change(id, { url }), share: (share) => sent(id, share) },
    );
    this.#sending.set(id, sending);
    void this.#finish(id, sending).then(() => {
      this.#sending.delete(id);
      changed();
      this.wake();
    });
  }

  async #finish(id: string, sending: Sending): Promise<void> {
    const result = await sending.sent;
    if (result.came === 'whole') await this.#needs.box.change(id, { state: 'looking' });
    if (result.came === 'failed') {
      const { reason, remedy } = result;
      await this.#needs.box.change(id, { state: 'failed', reason, remedy });
    }
    if (result.came === 'signedOut') this.#needs.signedOut();
    if (result.came === 'signedOut' || result.came === 'nowhere') this.#rest();
  }

  #rest(): void {
    this.#rests = true;
    setTimeout(() => {
      this.#rests = false;
      this.wake();
    }, restFor);
  }

  async #look(files: readonly KeptFile[]): Promise<void> {
    if (files.length === 0) return;
    const { box, changed } = this.#needs;
    const asked = files.slice(0, 200);
    const outcomes = await this.#needs.outcomes(asked.map(idOf)).catch(() => null);
    if (!outcomes) return this.#rest();
    const known = asked.filter((file) => outcomes.get(idOf(file))?.state !== 'receiving');
    for (const file of known) {
      const outcome = outcomes.get(idOf(file));
      // The site has forgotten it: it was sent too long ago.
      if (!outcome) await box.change(file.id, { state: 'waiting', url: null });
      else if (outcome.state === 'refused') await box.change(file.id, { ...outcome, file: null });
      else if (outcome.state === 'taken') await box.change(file.id, { state: 'arrived', asset: outcome.asset });
    }
    if (known.length > 0) changed();
  }

  async #place(files: readonly KeptFile[]): Promise<void> {
    const { box, changed, place } = this.#needs;
    const arrived = files.filter(({ state }) => state === 'arrived');
    const comics = new Set(arrived.flatMap(({ goal }) => (goal.kind === 'page' ? [goal.comicId] : [])));
    for (const comicId of comics) {
      const here = arrived.filter(isFor(comicId));
      const order = files.filter(isFor(comicId)).map(({ id }) => id);
      const isPlaced = await place(comicId, here, order).then(
        () => true,
        (fault: unknown) => void console.error(fault),
      );
      if (!isPlaced) for (const { id } of here) await box.change(id, { state: 'failed', ...this.#needs.notPlaced });
    }
    for (const { id } of arrived) await box.changeIf(id, 'arrived', { state: 'done', file: null });
    if (arrived.length > 0) changed();
  }

  async #nap(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const clock = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(clock);
        resolve();
      };
    });
  }
}

const isFor = (comicId: string) => (file: KeptFile) => file.goal.kind === 'page' && file.goal.comicId === comicId;

/** Under which the site knows an upload. */
const idOf = ({ url }: KeptFile): string => url?.split('/').at(-1) ?? '';
