import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { awaited, stoppable } from '../platform/graphql/stoppable.js';
import { DraftSignal } from './draft-signal.js';
import { DraftWriter } from './draft-writer.js';

/** A change of a draft as those who follow it get it. */
export interface DraftChange {
  seq: number;
  /** Who wrote it; for a whole state, nobody. */
  sessionId: string | null;
  /** A Yjs update: one change, or everything up to `seq` where the log no longer holds each. */
  change: Uint8Array;
}

/** How often the heads of followed drafts are looked at, so that a signal that never came delays and never loses. */
const pollMs = 2_000;
const mostAtOnce = 200;

/** Reads a draft's log as it grows. */
@Injectable()
export class DraftFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  #poll: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly signal: DraftSignal,
    private readonly writer: DraftWriter,
  ) {}

  onApplicationBootstrap(): void {
    this.#poll = setInterval(() => void this.#look(), pollMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#poll);
  }

  /** Every change after `afterSeq`, in order and without a gap, until it is told to end. */
  follow(comicId: string, afterSeq: number): AsyncGenerator<DraftChange[]> {
    return stoppable((stop) => this.#changes(comicId, afterSeq, stop));
  }

  async *#changes(comicId: string, afterSeq: number, stop: AbortSignal): AsyncGenerator<DraftChange[], void, void> {
    const heard: { head: number; wake?: () => void } = { head: 0 };
    const end = this.signal.follow(comicId, (headSeq) => {
      heard.head = Math.max(heard.head, headSeq);
      heard.wake?.();
    });
    try {
      let seq = afterSeq;
      while (!stop.aborted) {
        const changes = await this.#after(comicId, seq);
        if (changes.length > 0) yield changes;
        seq = changes.at(-1)?.seq ?? seq;
        if (changes.length === mostAtOnce) continue;
        while (heard.head <= seq && !stop.aborted) await awaited(stop, (wake) => (heard.wake = wake));
      }
    } finally {
      end();
    }
  }

  async #after(comicId: string, seq: number): Promise<DraftChange[]> {
    const rows = await this.database.query<{ seq: string | number; sessionId: string; change: Buffer }[]>(
      'SELECT seq, sessionId, `change` FROM draft_update WHERE comicId = ? AND seq > ? ORDER BY seq LIMIT ?',
      [comicId, seq, mostAtOnce],
    );
    const changes = rows.map((row) => ({ seq: Number(row.seq), sessionId: row.sessionId, change: row.change }));
    const [first] = changes;
    if (!first || first.seq === seq + 1) return changes;
    const whole = await this.writer.open(comicId);
    return whole ? [{ seq: whole.headSeq, sessionId: null, change: whole.state }] : [];
  }

  async #look(): Promise<void> {
    const { followed } = this.signal;
    if (followed.length === 0) return;
    try {
      const heads = await this.database.query<{ comicId: string; headSeq: string | number }[]>(
        'SELECT comicId, headSeq FROM draft WHERE comicId IN (?)',
        [followed],
      );
      for (const { comicId, headSeq } of heads) this.signal.changed(comicId, Number(headSeq));
    } catch {
      // The database is away; the next look comes in two seconds.
    }
  }
}
