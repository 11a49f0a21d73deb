import { Injectable } from '@nestjs/common';

type Listener = (headSeq: number) => void;

/** Says “look” to whoever follows a draft in this process. What is new is always read from the database. */
@Injectable()
export class DraftSignal {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** The drafts that somebody here follows. */
  get followed(): string[] {
    return [...this.#listeners.keys()];
  }

  changed(comicId: string, headSeq: number): void {
    for (const listener of this.#listeners.get(comicId) ?? []) listener(headSeq);
  }

  /** Calls `listener` at each change until the answered function is called. */
  follow(comicId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(comicId) ?? new Set();
    this.#listeners.set(comicId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(comicId);
    };
  }
}
