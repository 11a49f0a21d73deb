import type { DraftTransport, Problem, RemoteChange } from './transport';

/** Shortest and longest wait before a broken-off stream is begun again, in milliseconds. */
const waits = [250, 8_000] as const;

interface FollowingDraft {
  apply(change: Uint8Array): void;
  /** `seq` grew. */
  moved(): void;
  /** The stream broke off; it is begun again. */
  lost(problem: Problem): void;
}

/** Follows the site's log of one draft from where this device is. */
export class Follower {
  /** The last change of the log that this device has, with all before it. */
  seq = 0;
  #stopped = false;
  #leave: () => void = () => {};
  #again: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  constructor(
    private readonly comicId: string,
    private readonly transport: DraftTransport,
    private readonly draft: FollowingDraft,
  ) {}

  start(): void {
    if (this.#stopped) return;
    clearTimeout(this.#again);
    this.#again = undefined;
    let over = false;
    const leave = this.transport.follow(this.comicId, this.seq, {
      changes: (changes) => {
        if (over || this.#stopped) return;
        this.#tries = 0;
        if (!this.#take(changes)) this.#restart();
      },
      lost: (problem) => {
        if (over || this.#stopped) return;
        this.draft.lost(problem);
        this.#restart();
      },
    });
    this.#leave = () => {
      over = true;
      leave();
    };
  }

  /** Begins again at once where it waits to. */
  wake(): void {
    if (this.#again !== undefined) this.start();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#again);
    this.#leave();
  }

  /** Takes changes in; false when one is missing before them. */
  #take(changes: RemoteChange[]): boolean {
    for (const { seq, sessionId, change } of changes) {
      if (seq <= this.seq) continue;
      if (sessionId !== null && seq !== this.seq + 1) return false;
      this.draft.apply(change);
      this.seq = seq;
    }
    this.draft.moved();
    return true;
  }

  #restart(): void {
    this.#leave();
    const [shortest, longest] = waits;
    const wait = Math.min(longest, shortest * 2 ** this.#tries) * (0.5 + Math.random() / 2);
    this.#tries += 1;
    this.#again = setTimeout(() => this.start(), wait);
  }
}
