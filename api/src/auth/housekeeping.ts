import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { sessionLife } from './sessions/sessions.js';

const hour = 3_600_000;

/** What is too old to count, by table. Nothing depends on its going; it would only grow for ever. */
const tooOld = (now: number): [table: string, column: string, before: Date][] => [
  ['session', 'expiresAt', new Date(now)],
  ['session', 'lastSeenAt', new Date(now - sessionLife.unused)],
  ['one_time_link', 'expiresAt', new Date(now)],
  ['ceremony', 'expiresAt', new Date(now)],
  ['attempts', 'lastAt', new Date(now - 24 * hour)],
];

/** Clears away what no longer counts. */
export async function clearAway(database: DataSource, now = Date.now()): Promise<void> {
  for (const [table, column, before] of tooOld(now)) {
    await database.query(`DELETE FROM ${table} WHERE ${column} < ?`, [before]);
  }
}

/** Does so every hour; several processes that do are no harm. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('Housekeeping');
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: DataSource) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      clearAway(this.database).catch((fault: unknown) => this.#log.error(`What is too old stays: ${String(fault)}`));
    }, hour).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }
}
