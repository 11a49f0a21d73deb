import type { DataSource } from 'typeorm';

import { Refusal } from '../refusal.js';

/** Runs `work` while no other import writes to this site. Refuses when one does. The lock falls with its process. */
export async function withImportLock<T>(database: DataSource, work: () => Promise<T>): Promise<T> {
  await using connection = database.createQueryRunner();
  const [lock] = await connection.manager.query<{ held: number | string | null }[]>(
    "SELECT GET_LOCK(CONCAT(DATABASE(), '.import'), 0) AS held",
  );
  if (Number(lock?.held) !== 1)
    throw new Refusal('Another import into this site is running. Start this one when it has ended.');
  try {
    return await work();
  } finally {
    await connection.query("DO RELEASE_LOCK(CONCAT(DATABASE(), '.import'))");
  }
}
