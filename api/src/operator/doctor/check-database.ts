import type { DataSource } from 'typeorm';

import { migrationState } from '../../platform/database/migration-state.js';
import { newerDatabase } from '../with-database.js';
import { fault, type Finding, ok } from './check.js';

/** Whether the connected database has exactly this version's tables. */
export async function checkDatabase(database: DataSource): Promise<Finding> {
  const [row] = await database.query<{ version: string }[]>('SELECT VERSION() AS version');
  const { pending, unknown } = await migrationState(database);
  if (unknown.length > 0) return fault('database', newerDatabase(unknown), 'Do not start this version on it.');
  if (pending.length > 0)
    return fault('database', `${pending.length} migrations are not done.`, 'Run: longbox migrate');
  return ok('database', `MariaDB ${row?.version} answers and has the tables of this version.`);
}
