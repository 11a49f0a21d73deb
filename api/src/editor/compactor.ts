import { canonicalJson } from '@longbox/shared/canonical-variables';
import { readDraft } from '@longbox/shared/draft/content';
import { typeRoots } from '@longbox/shared/draft/shape';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';

import { CONFIG, type Config } from '../platform/config/config.js';
import { loadDraft, sha256 } from './load-draft.js';

/** So many changes after its newest snapshot a draft gets the next one. */
const changesPerSnapshot = 500;
/** Changes and snapshots stay at least so long, whatever newer snapshots hold. */
const retentionDays = 30;
/** And the newest snapshots, with every change after the oldest of them, stay for good. */
const snapshotsKept = 3;
const sweepMs = 60_000;

/**
 * Keeps drafts quick to open: writes snapshots of their logs and, much later, prunes what those hold. A snapshot is
 * a new row, written only when it says the same as the log; killed anywhere, it leaves the log as it was. The rule that
 * only what was read is ever removed is that of Automerge Repo's storage.
 */
@Injectable()
export class Compactor implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Compactor');
  readonly #compacting = new Set<string>();
  #sweep: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_JOBS'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.LONGBOX_JOBS === 'on') this.#sweep = setInterval(() => void this.sweep(), sweepMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#sweep);
  }

  /** Compacts every draft that is due. Any process may do it at any time. */
  async sweep(due = changesPerSnapshot): Promise<void> {
    try {
      const drafts = await this.database.query<{ comicId: string }[]>(
        'SELECT comicId FROM draft WHERE headSeq - snapshotSeq >= ? LIMIT 50',
        [due],
      );
      for (const { comicId } of drafts) {
        await this.snapshot(comicId);
        await this.prune(comicId);
      }
    } catch (fault) {
      this.#report(fault);
    }
  }

  #report(fault: unknown): void {
    this.#logger.error('A draft could not be compacted', fault instanceof Error ? fault.stack : String(fault));
  }

  /** Compacts a draft whose log has grown by enough, after the caller went on. */
  soon(comicId: string, changes: number): void {
    if (changes < changesPerSnapshot || this.#compacting.has(comicId)) return;
    this.#compacting.add(comicId);
    void this.snapshot(comicId)
      .catch((fault: unknown) => this.#report(fault))
      .finally(() => this.#compacting.delete(comicId));
  }

  /** Writes a snapshot of the draft as one consistent read sees it; the change it ends at. */
  async snapshot(comicId: string): Promise<number> {
    return this.database.transaction('REPEATABLE READ', async (tx) => {
      const { doc, seq } = await loadDraft(tx, comicId);
      if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
        throw new Error(`Draft ${comicId} waits for changes that are not there; it is not compacted.`);
      }
      const state = encodeStateAsUpdate(doc);
      if (!saysTheSame(doc, state)) throw new Error(`A snapshot of draft ${comicId} says something else than its log.`);
      await tx.query('INSERT IGNORE INTO draft_snapshot (comicId, seq, state, hash) VALUES (?)', [
        [comicId, seq, Buffer.from(state), sha256(state)],
      ]);
      await tx.query('UPDATE draft SET snapshotSeq = GREATEST(snapshotSeq, ?) WHERE comicId = ?', [seq, comicId]);
      return seq;
    });
  }

  /** Removes old changes that the oldest of the snapshots to keep holds, and the snapshots before that. */
  async prune(comicId: string, days = retentionDays): Promise<void> {
    await this.database.transaction(async (tx) => {
      const oldest = await oldestToKeep(tx, comicId);
      if (oldest === undefined) return;
      await tx.query(
        `INSERT INTO draft_session (comicId, sessionId, lastBatch, accountId)
         SELECT comicId, sessionId, MAX(batch), MAX(accountId) FROM draft_update WHERE comicId = ? AND seq <= ?
         GROUP BY sessionId
         ON DUPLICATE KEY UPDATE lastBatch = GREATEST(lastBatch, VALUES(lastBatch))`,
        [comicId, oldest],
      );
      for (const [table, limit] of [
        ['draft_update', '<='],
        ['draft_snapshot', '<'],
      ]) {
        await tx.query(
          `DELETE FROM ${table} WHERE comicId = ? AND seq ${limit} ? AND createdAt < UTC_TIMESTAMP(3) - INTERVAL ? DAY`,
          [comicId, oldest, days],
        );
      }
    });
  }
}

async function oldestToKeep(tx: EntityManager, comicId: string): Promise<number | undefined> {
  const rows = await tx.query<{ seq: string | number; whole: number }[]>(
    'SELECT seq, CONVERT(SHA2(state, 256) USING ascii) = hash AS whole FROM draft_snapshot WHERE comicId = ? ORDER BY seq DESC LIMIT ?',
    [comicId, snapshotsKept],
  );
  if (rows.length < snapshotsKept || rows.some(({ whole }) => Number(whole) !== 1)) return undefined;
  return Number(rows.at(-1)?.seq);
}

function saysTheSame(doc: Doc, state: Uint8Array): boolean {
  const again = new Doc();
  typeRoots(again);
  applyUpdate(again, state);
  return (
    Buffer.from(encodeStateVector(again)).equals(Buffer.from(encodeStateVector(doc))) &&
    canonicalJson(readDraft(again)) === canonicalJson(readDraft(doc))
  );
}
