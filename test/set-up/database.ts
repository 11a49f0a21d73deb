import { createRequire } from 'node:module';
import path from 'node:path';

interface Connection {
  query(sql: string, values?: unknown[]): Promise<[unknown[], unknown]>;
  end(): Promise<void>;
}

/** The driver is a package of the api. */
const driver: { createConnection(options: object): Promise<Connection> } = createRequire(
  path.resolve(import.meta.dirname, '../../api/package.json'),
)('mysql2/promise');

/** Rows that a statement answers with, asked of the private MariaDB of a data folder. */
export async function query(dir: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const socketPath = path.join(dir, 'run/mariadb.sock');
  const connection = await driver.createConnection({ socketPath, user: 'root', database: 'longbox' });
  try {
    const [rows] = await connection.query(sql, values);
    return rows;
  } finally {
    await connection.end();
  }
}

/** Adds a tag and resolves when the database has said that it is kept. */
export async function addTag(dir: string, name: string): Promise<void> {
  await query(dir, 'INSERT INTO tag (id, slug, name) VALUES (UUID(), ?, ?)', [name, name]);
}

/** Names of all tags in alphabetical order. */
export const tags = async (dir: string): Promise<unknown[]> =>
  (await query(dir, 'SELECT name FROM tag ORDER BY name')).flatMap((row) => Object.values(Object(row)));
