// @ts-check
import { startMariaDb } from '../../scripts/lib/mariadb.mjs';
import { buildApi } from './build-api.mjs';

/** The api built, and one private MariaDB in memory for all workers; they inherit its address. */
export default async function startForTests() {
  const [mariadb] = await Promise.all([startMariaDb(), buildApi()]);
  process.env['LONGBOX_TEST_DATABASE_URL'] = mariadb.url('');
  Object.assign(globalThis, { longboxTestMariaDb: mariadb });
}
