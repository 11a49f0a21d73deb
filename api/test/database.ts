import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';

import { createDataSource } from '../src/data-source.js';

/**
 * The test worker's own database on the private MariaDB that jest started: migrated, empty of rows, connected.
 * Whoever opens it destroys it (`await dataSource.destroy()`), else jest does not end.
 */
export async function openTestDatabase(): Promise<DataSource> {
  const dataSource = createDataSource({ DATABASE_URL: await testDatabaseUrl(), DATABASE_POOL: 5 });
  await dataSource.initialize();
  await dataSource.runMigrations();
  await emptyTables(dataSource);
  return dataSource;
}

/** Creates the worker's database when it is missing; its address is what DATABASE_URL would hold. */
export async function testDatabaseUrl(): Promise<string> {
  const server = process.env['LONGBOX_TEST_DATABASE_URL'];
  if (!server) throw new Error("These tests need jest's project `api`, which starts their MariaDB.");
  const database = `longbox_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  const url = new URL(server);
  const admin = await createConnection({ user: 'root', socketPath: url.searchParams.get('socketPath') ?? undefined });
  await admin.query(`CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await admin.end();
  url.pathname = `/${database}`;
  return url.href;
}

/** Removes every row but the record of migrations: a few milliseconds, where TRUNCATE would take many. */
export async function emptyTables(dataSource: DataSource): Promise<void> {
  const connection = dataSource.createQueryRunner();
  await connection.query('SET foreign_key_checks = 0');
  for (const { tableName } of dataSource.entityMetadatas) {
    // The audit log refuses to lose a row.
    await connection.query(tableName === 'audit_entry' ? `TRUNCATE audit_entry` : `DELETE FROM \`${tableName}\``);
  }
  await connection.query(`INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, REPEAT('0', 64))`);
  await connection.query('SET foreign_key_checks = 1');
  await connection.release();
}
