import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

import { awaited, stoppable } from '../platform/graphql/stoppable.js';

/** Somebody who has a draft open. */
export interface Present {
  sessionId: string;
  accountId: string;
  name: string;
  field: string | null;
}

/** Whoever was not heard of for so long is gone; a device speaks up every 10 seconds. */
const silenceMs = 25_000;

interface Heard {
  present: Present;
  heardAt: number;
}

type Listener = (present: Present[]) => void;

/** Who is where, in this process and while it lives: it may be lost, and nothing depends on it. */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #present = new Map<string, Map<string, Heard>>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #look: NodeJS.Timeout | undefined;

  onApplicationBootstrap(): void {
    this.#look = setInterval(() => this.forgetSilent(Date.now()), 5_000).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#look);
  }

  /** Somebody is here, in this field; or is gone. */
  announce(comicId: string, present: Present, here: boolean): void {
    const people = this.#present.get(comicId) ?? new Map<string, Heard>();
    if (here) people.set(present.sessionId, { present, heardAt: Date.now() });
    else people.delete(present.sessionId);
    if (people.size === 0) this.#present.delete(comicId);
    else this.#present.set(comicId, people);
    this.#tell(comicId);
  }

  forgetSilent(now: number): void {
    for (const [comicId, people] of this.#present) {
      const silent = [...people.values()].filter(({ heardAt }) => now - heardAt > silenceMs);
      for (const { present } of silent) this.announce(comicId, present, false);
    }
  }

  /** Everybody on the draft, now and whenever that changes. */
  follow(comicId: string): AsyncGenerator<Present[]> {
    return stoppable((stop) => this.#follow(comicId, stop));
  }

  async *#follow(comicId: string, stop: AbortSignal): AsyncGenerator<Present[], void, void> {
    let latest: Present[] | undefined = this.#on(comicId);
    let wake: (() => void) | undefined;
    const listener = (present: Present[]): void => {
      latest = present;
      wake?.();
    };
    const listeners = this.#listeners.get(comicId) ?? new Set();
    this.#listeners.set(comicId, listeners.add(listener));
    try {
      while (!stop.aborted) {
        const news: Present[] | undefined = latest;
        latest = undefined;
        if (news) yield news;
        else await awaited(stop, (resolve) => (wake = resolve));
      }
    } finally {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(comicId);
    }
  }

  #on(comicId: string): Present[] {
    return [...(this.#present.get(comicId)?.values() ?? [])].map(({ present }) => present);
  }

  #tell(comicId: string): void {
    const present = this.#on(comicId);
    for (const listener of this.#listeners.get(comicId) ?? []) listener(present);
  }
}
