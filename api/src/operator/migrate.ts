import type { DataSource } from 'typeorm';

import { migrationState } from '../platform/database/migration-state.js';
import { Complaint } from './complaint.js';
import { newerDatabase } from './with-database.js';

/** How long to wait for another process that migrates the same database, in seconds. */
const patience = 300;

/**
 * Brings the database to this version's tables and answers with the names of the migrations that were done. Two at once
 * on one database are safe: the second waits and then has nothing to do.
 */
export async function migrate(database: DataSource): Promise<string[]> {
  await using connection = database.createQueryRunner();
  const [lock] = await connection.manager.query<{ held: number | string | null }[]>(
    "SELECT GET_LOCK(CONCAT(DATABASE(), '.migrate'), ?) AS held",
    [patience],
  );
  if (Number(lock?.held) !== 1) throw new Complaint('Another process has been migrating this database for 5 minutes.');
  try {
    const { unknown } = await migrationState(database);
    if (unknown.length > 0) throw new Complaint(newerDatabase(unknown));
    const done = await database.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await connection.query("DO RELEASE_LOCK(CONCAT(DATABASE(), '.migrate'))");
  }
}
