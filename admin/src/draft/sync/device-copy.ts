import * as Y from 'yjs';

import type { KeptDraft, Outbox } from './outbox';

/** How long after a change from the site the copy is kept, in milliseconds. */
const soonMs = 1_000;

/**
 * This device's copy of a draft: what came from the site and what is on this device's disk. The document on screen also
 * has what was just typed; a copy with that could hold changes that no batch in the outbox ever sends.
 */
export class DeviceCopy {
  readonly #doc = new Y.Doc();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the site said something that the copy on disk does not have yet. */
  #isBehind = false;

  /** @param seqNow the last change of the site's log that this device has, with all before it */
  constructor(
    private readonly comicId: string,
    private readonly outbox: Outbox,
    private readonly seqNow: () => number,
  ) {}

  apply(change: Uint8Array, { fromSite = false } = {}): void {
    Y.applyUpdate(this.#doc, change);
    if (fromSite) this.#isBehind = true;
  }

  /** What to put on disk; whoever asks does so. */
  now(): KeptDraft {
    this.#isBehind = false;
    return { comicId: this.comicId, state: Y.encodeStateAsUpdate(this.#doc), seq: this.seqNow() };
  }

  /** The same, where the copy on disk is older. */
  newer(): KeptDraft | undefined {
    return this.#isBehind ? this.now() : undefined;
  }

  keepSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), soonMs);
  }

  /** Where it cannot be kept, the site still has it. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    await this.outbox.keepDraft(this.now()).catch(() => {});
  }
}
