import type { DataSource } from 'typeorm';

/** Where a database stands against the migrations this version of Longbox knows. Names as the migrations carry them. */
export interface MigrationState {
  /** Known here, not yet done there; oldest first. */
  pending: string[];
  /** Done there, unknown here: a newer Longbox has written this database. */
  unknown: string[];
}

/** Reads only; a database without any table has everything pending. */
export async function migrationState(database: DataSource): Promise<MigrationState> {
  const known = database.migrations.map(({ name, constructor }) => name ?? constructor.name);
  const tables = await database.query<unknown[]>("SHOW TABLES LIKE 'migrations'");
  const rows = tables.length > 0 ? await database.query<{ name: string }[]>('SELECT name FROM migrations') : [];
  const done = new Set(rows.map(({ name }) => name));
  return {
    pending: known.filter((name) => !done.has(name)),
    unknown: [...done].filter((name) => !known.includes(name)),
  };
}
