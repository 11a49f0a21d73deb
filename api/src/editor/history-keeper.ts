import { readDraft } from '@longbox/shared/draft/content';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { cutRevision } from '../publishing/cut-revision.js';
import type { Revision, RevisionCause } from '../publishing/revision.entity.js';
import type { AppendRequest } from './append.js';
import { asComicContent } from './as-comic-content.js';
import { lockedDraft } from './begin-draft.js';
import { OpenDrafts } from './open-drafts.js';

/** How long nobody writes before what was written becomes a revision. */
const pauseMs = 5 * 60_000;
/** How long the last person must have been quiet for a revision to end at them. */
const handOverMs = 60_000;
const sweepMs = 30_000;

/** Keeps what a draft said as revisions: when its writing pauses, and when somebody else takes over. */
@Injectable()
export class HistoryKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('History');
  #sweep: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly drafts: OpenDrafts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_JOBS'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.LONGBOX_JOBS === 'on') this.#sweep = setInterval(() => void this.keepPaused(), sweepMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#sweep);
  }

  /** Cuts a revision of every draft whose writing paused; how many. Any process may do it at any time. */
  async keepPaused(pause = pauseMs): Promise<number> {
    try {
      const paused = await this.database.query<{ comicId: string }[]>(
        `SELECT comicId FROM draft WHERE changedAt <= UTC_TIMESTAMP(3) - INTERVAL ? MICROSECOND AND headSeq > keptSeq
         ORDER BY changedAt LIMIT 100`,
        [pause * 1000],
      );
      for (const { comicId } of paused) await this.keep(comicId, 'pause');
      return paused.length;
    } catch (fault) {
      this.#logger.error('A paused draft could not be kept', fault instanceof Error ? fault.stack : String(fault));
      return 0;
    }
  }

  /** Who wrote each draft last, as far as this process knows. */
  readonly #lastWriters = new Map<string, string | null>();

  /** Ends the last person's stretch of writing with a revision, where they have been quiet for a while. */
  async beforeAnotherPersonWrites(comicId: string, requests: AppendRequest[]): Promise<void> {
    const known = this.#lastWriters.get(comicId);
    if (known !== undefined && requests.every(({ accountId }) => accountId === known)) return;
    this.#lastWriters.set(comicId, requests.at(-1)?.accountId ?? null);
    const [draft] = await this.database.query<{ changedBy: string | null }[]>(
      `SELECT changedBy FROM draft WHERE comicId = ? AND headSeq > keptSeq
       AND changedAt <= UTC_TIMESTAMP(3) - INTERVAL ? MICROSECOND`,
      [comicId, handOverMs * 1000],
    );
    if (draft && requests.some(({ accountId }) => accountId !== draft.changedBy)) await this.keep(comicId, 'pause');
  }

  /** Keeps what the draft says now as a revision, in a transaction of its own. */
  keep(comicId: string, cause: RevisionCause): Promise<Revision | undefined> {
    return inTransaction(this.database, (tx) => this.keepIn(tx, comicId, cause));
  }

  /** The same in the caller's transaction, which from now on holds the comic's row and then the draft's. */
  async keepIn(tx: EntityManager, comicId: string, cause: RevisionCause): Promise<Revision | undefined> {
    await tx.findOne(Comic, { select: { id: true }, where: { id: comicId }, lock: { mode: 'pessimistic_write' } });
    const draft = await lockedDraft(tx, comicId);
    if (!draft) return undefined;
    const { doc } = await this.drafts.at(draft, tx);
    const content = asComicContent(readDraft(doc));
    const origin = { cause, draftSeq: draft.headSeq, authorId: draft.changedBy };
    const revision = await cutRevision(tx, comicId, content, origin);
    await tx.query('UPDATE draft SET keptSeq = headSeq WHERE comicId = ?', [comicId]);
    return revision;
  }
}
