import type { DataSource } from 'typeorm';

import { createDataSource } from '../data-source.js';
import type { Config } from '../platform/config/config.js';
import { migrationState } from '../platform/database/migration-state.js';
import { Complaint } from './complaint.js';

/** Connects, does the work and disconnects, whatever happens. */
export async function withDatabase<T>(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const database = createDataSource(config);
  try {
    await database.initialize();
  } catch (error) {
    throw new Complaint(`MariaDB does not answer (${reason(error)}). Start it, or set DATABASE_URL to where it is.`);
  }
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

/** The same for commands that need the tables of exactly this version. */
export function withMigratedDatabase<T>(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  return withDatabase(config, async (database) => {
    const { pending, unknown } = await migrationState(database);
    if (unknown.length > 0) throw new Complaint(newerDatabase(unknown));
    if (pending.length > 0)
      throw new Complaint("The database's tables are older than this Longbox. Run: longbox migrate");
    return work(database);
  });
}

/** What to say of a database that a newer Longbox has written. */
export const newerDatabase = (unknown: string[]): string =>
  `This database was written by a newer Longbox (it knows ${unknown.join(', ')}). Run that version, or restore a backup made before it.`;

const reason = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
