import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { encodeStateAsUpdate } from 'yjs';

import { inTransaction, startingAgain } from '../platform/database/in-transaction.js';
import type { Appended, AppendRequest } from './append.js';
import { appendToDraft } from './append-to-draft.js';
import { lockedDraft } from './begin-draft.js';
import { Compactor } from './compactor.js';
import { DraftSignal } from './draft-signal.js';
import { HistoryKeeper } from './history-keeper.js';
import { OpenDrafts } from './open-drafts.js';

interface Waiting {
  request: AppendRequest;
  resolve: (answer: Appended) => void;
  reject: (fault: unknown) => void;
}

/** The most requests that share one transaction. */
const mostTogether = 64;

/** A draft as a device starts from it. */
export interface OpenedDraft {
  headSeq: number;
  /** Everything up to `headSeq`, as one Yjs update. */
  state: Uint8Array;
  hash: string;
  schemaVersion: number;
}

/**
 * Writes drafts: the only way into their log. What arrives for one draft while its last transaction still commits goes
 * into the next one together, so that fifty people on one draft wait for one COMMIT and not for fifty.
 */
@Injectable()
export class DraftWriter {
  /** Requests by draft; a draft that is here is being worked on. */
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(
    private readonly database: DataSource,
    private readonly drafts: OpenDrafts,
    private readonly history: HistoryKeeper,
    private readonly signal: DraftSignal,
    private readonly compactor: Compactor,
  ) {}

  /** Appends a session's batches. It answers once what it says is committed; a fault means that nothing may be. */
  append(request: AppendRequest): Promise<Appended> {
    return new Promise((resolve, reject) => {
      const queue = this.#waiting.get(request.comicId);
      const waiting = { request, resolve, reject };
      if (queue) queue.push(waiting);
      else {
        this.#waiting.set(request.comicId, [waiting]);
        void this.#work(request.comicId);
      }
    });
  }

  /** The draft to start from, begun where there is none; undefined when there is no such comic. */
  async open(comicId: string): Promise<OpenedDraft | undefined> {
    const opened = await inTransaction(this.database, async (tx) => {
      const draft = await lockedDraft(tx, comicId);
      if (!draft) return undefined;
      const loaded = await this.drafts.at(draft, tx);
      return { draft, loaded, state: encodeStateAsUpdate(loaded.doc) };
    });
    if (!opened) return undefined;
    const { draft, loaded, state } = opened;
    this.drafts.keep(comicId, loaded);
    return { headSeq: draft.headSeq, state, hash: draft.hash, schemaVersion: draft.schemaVersion };
  }

  async #work(comicId: string): Promise<void> {
    const queue = this.#waiting.get(comicId) ?? [];
    while (queue.length > 0) {
      const together = queue.splice(0, mostTogether);
      try {
        const requests = together.map(({ request }) => request);
        await this.history.beforeAnotherPersonWrites(comicId, requests);
        const answers = await this.#appendTogether(comicId, requests);
        together.forEach(({ resolve }, n) => resolve(answers[n] ?? { outcome: 'noSuchComic' }));
      } catch (fault) {
        for (const { reject } of together) reject(fault);
      }
    }
    this.#waiting.delete(comicId);
  }

  async #appendTogether(comicId: string, requests: AppendRequest[]): Promise<Appended[]> {
    // The first statement takes the row's lock, and what is read after it is as new as that: the database's own isolation
    // will do, and an edit is spared the round trip of asking for another.
    const append = async (tx: EntityManager) => {
      const draft = await lockedDraft(tx, comicId);
      if (!draft) return undefined;
      return { draft, ...(await appendToDraft(tx, draft, await this.drafts.at(draft, tx), requests)) };
    };
    const written = await startingAgain(() => this.database.transaction(append));
    if (!written) return [];
    this.drafts.keep(comicId, written.loaded);
    const { draft, loaded, answers } = written;
    if (loaded.seq > draft.headSeq) this.signal.changed(comicId, loaded.seq);
    this.compactor.soon(comicId, loaded.seq - draft.snapshotSeq);
    return answers;
  }
}
