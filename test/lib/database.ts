import { type Connection, createConnection } from 'mysql2/promise';

import type { SampleSite } from './sample-site.js';

/** Calls `work` with a connection to the private MariaDB of a site. */
export async function withDatabase<T>(site: SampleSite, work: (database: Connection) => Promise<T>): Promise<T> {
  const socketPath = new URL(site.settings.DATABASE_URL).searchParams.get('socketPath') ?? '';
  const database = await createConnection({ socketPath, user: 'root', database: 'longbox', timezone: 'Z' });
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}
