import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { openTestDatabase } from './database.js';

describe('the test database', () => {
  let dataSource: DataSource;

  beforeAll(async () => {
    dataSource = await openTestDatabase();
  });

  afterAll(async () => dataSource.destroy());

  it('has every migration and no row but the beginning of the audit log', async () => {
    expect(await dataSource.showMigrations()).toBe(false);
    for (const { tableName } of dataSource.entityMetadatas) {
      if (tableName === 'audit_head') continue;
      expect(await dataSource.query(`SELECT * FROM \`${tableName}\``)).toEqual([]);
    }
  });

  it('keeps every table in utf8mb4', async () => {
    const tables = await dataSource.query<{ name: string; collation: string }[]>(
      'SELECT table_name AS name, table_collation AS collation FROM information_schema.tables WHERE table_schema = database()',
    );
    expect(tables.filter(({ collation }) => !collation.startsWith('utf8mb4_'))).toEqual([]);
  });
});
