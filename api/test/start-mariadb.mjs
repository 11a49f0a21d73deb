// @ts-check
import { startMariaDb } from '../../scripts/lib/mariadb.mjs';

/** One private MariaDB in memory for all workers; they inherit its address. */
export default async function startForTests() {
  const mariadb = await startMariaDb();
  process.env['LONGBOX_TEST_DATABASE_URL'] = mariadb.url('');
  Object.assign(globalThis, { longboxTestMariaDb: mariadb });
}
