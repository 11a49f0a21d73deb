import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { operator, recordInAudit } from '../auth/audit/record-in-audit.js';
import { comicPath } from '../comics/comic-rows.js';
import { Comic } from '../comics/comic.entity.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { undoDays } from './undo.js';

const hour = 3_600_000;
const dayMs = 24 * hour;

/** Days for which it is kept what was announced and done about it. */
const heardDays = 90;

/** Removes for good what was thrown away too long ago to be brought back. */
@Injectable()
export class EmptyBin implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('Bin');
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_JOBS'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.LONGBOX_JOBS !== 'on') return;
    this.#timer = setInterval(() => {
      this.empty(new Date()).catch((fault: unknown) => this.#log.error(`What is too old stays: ${String(fault)}`));
    }, hour).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Any process may do it at any time. */
  async empty(now: Date): Promise<void> {
    const before = new Date(now.getTime() - undoDays * dayMs);
    const old = await this.database.query<{ id: string }[]>('SELECT id FROM comic WHERE deletedAt < ?', [before]);
    for (const { id } of old) await this.#remove(id, before);
    const longAgo = new Date(now.getTime() - heardDays * dayMs);
    await this.database.query('DELETE FROM outbox WHERE deliveredAt < ?', [longAgo]);
    await this.database.query(
      "DELETE FROM job WHERE state = 'done' AND finishedAt < ? AND (kind LIKE 'comic.%' OR kind = 'author-reminder')",
      [longAgo],
    );
  }

  /** The comic with its draft and revisions. Its images stay; its address, if readers knew it, says for ever that it is gone. */
  #remove(id: string, before: Date): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const comic = await tx.findOne(Comic, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!comic?.deletedAt || comic.deletedAt >= before) return;
      if (comic.withdrawnAt || comic.lastPublishAt) {
        await tx.query('UPDATE redirect SET `to` = NULL, status = 410 WHERE `to` = ?', [comicPath(comic.slug)]);
        await tx.query('INSERT IGNORE INTO redirect (id, `from`, `to`, status) VALUES (?, ?, NULL, 410)', [
          uuidv7(),
          `/comic/${comic.slug}`,
        ]);
      }
      await tx.delete(Comic, { id });
      await recordInAudit(tx, { by: operator, act: 'comic.purge', subject: { kind: 'comic', id, name: comic.title } });
    });
  }
}
