// @ts-check
/**
 * Proves on an empty private database that the migrations build exactly the tables the entities describe, and that the
 * last one can be undone and done again. Prints the SQL that is missing and exits 1 when they differ.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { createDataSource } from '../api/dist/data-source.js';
import { startMariaDb } from './lib/mariadb.mjs';

const dir = await mkdtemp(path.join(os.tmpdir(), 'longbox-check-'));
const server = await startMariaDb({ dir, testing: true });
try {
  const database = await createDataSource({ DATABASE_URL: server.url('longbox'), DATABASE_POOL: 2 }).initialize();
  await database.runMigrations();
  await database.undoLastMigration();
  await database.runMigrations();
  const missing = (await database.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  await database.destroy();
  if (missing.length > 0) {
    console.log(`The entities ask for what no migration does:\n${missing.join(';\n')}`);
    process.exitCode = 1;
  }
} finally {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
}
