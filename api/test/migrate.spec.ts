import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { entities } from '../src/entities.js';
import { migrations } from '../src/migrations/index.js';
import { migrate } from '../src/operator/migrate.js';
import { connectionOptions } from '../src/platform/database/connection-options.js';
import { migrationState } from '../src/platform/database/migration-state.js';
import { testDatabaseUrl } from './database.js';

describe('migrating', () => {
  let database: DataSource;
  let name: string;

  beforeEach(async () => {
    const url = new URL(await testDatabaseUrl());
    const options = { ...connectionOptions({ DATABASE_URL: url.href, DATABASE_POOL: 3 }), entities, migrations };
    const admin = await new DataSource(options).initialize();
    name = `${url.pathname.slice(1)}_migrate`;
    await admin.query(`DROP DATABASE IF EXISTS \`${name}\``);
    await admin.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
    await admin.destroy();
    database = await new DataSource({ ...options, database: name }).initialize();
  });

  afterEach(async () => {
    await database.query(`DROP DATABASE \`${name}\``);
    await database.destroy();
  });

  it('makes every table once, also when two processes start it together', async () => {
    const [first, second] = await Promise.all([migrate(database), migrate(database)]);
    expect([...first, ...second].sort()).toEqual(database.migrations.map((migration) => migration.name).sort());
    expect(await migrationState(database)).toEqual({ pending: [], unknown: [] });
    expect(await migrate(database)).toEqual([]);
  });

  it('keeps what is stored when a migration runs again after it was cut short', async () => {
    await migrate(database);
    await database.query("INSERT INTO tag (id, slug, name) VALUES (UUID(), 'fog', 'Fog')");
    await database.query('DELETE FROM migrations');
    await migrate(database);
    expect(await database.query('SELECT slug FROM tag')).toEqual([{ slug: 'fog' }]);
  });

  it('keeps every row of a database that the first version filled', async () => {
    const [first] = migrations;
    if (!first) throw new Error('no migration');
    const runner = database.createQueryRunner();
    await new first().up(runner);
    await runner.release();
    await database.query("INSERT INTO site (id, title, description, about, links) VALUES (1, 'T', 'D', 'A', '[]')");
    await database.query("INSERT INTO series (id, slug, title, description) VALUES (UUID(), 'café', 'Café', '')");
    await database.query(
      "INSERT INTO comic (id, seriesId, position, slug, title, afterline, note) SELECT UUID(), id, 1, 'ゴミ箱', 'T', '', 'N' FROM series",
    );
    await migrate(database);
    expect(await database.query('SELECT title, about FROM site')).toEqual([{ title: 'T', about: 'A' }]);
    expect(await database.query('SELECT slug, note FROM comic')).toEqual([{ slug: 'ゴミ箱', note: 'N' }]);
    // What the site's collation would call equal are two addresses.
    await database.query("INSERT INTO series (id, slug, title, description) VALUES (UUID(), 'cafe', 'Cafe', '')");
    expect(await database.query("SELECT title FROM series WHERE slug = 'cafe'")).toEqual([{ title: 'Cafe' }]);
  });

  it('refuses a database that a newer Longbox has written, and changes nothing', async () => {
    await migrate(database);
    await database.query("INSERT INTO migrations (timestamp, name) VALUES (9e12, 'Future9000000000000')");
    await expect(migrate(database)).rejects.toThrow('written by a newer Longbox (it knows Future9000000000000)');
  });
});
