// @ts-check
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { operateInTerminal } from './operator.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const demo = path.join(root, 'demo/archive');

/**
 * Loads the demo series into a site that has no series, so that there is something to look at. One that was interrupted
 * is continued.
 * @param {import('./site.mjs').Site} site
 * @param {{ say: (line: string) => void, signal: AbortSignal }} how
 */
export async function loadDemoIfEmpty(site, { say, signal }) {
  if (!existsSync(demo)) return;
  const unfinished = path.join(site.dir, 'demo-unfinished');
  if (!existsSync(unfinished) && !(await isEmpty(site.settings.DATABASE_URL))) return;
  writeFileSync(unfinished, 'The demo series is being loaded into this site; the next start continues.\n');
  say('The site is empty: loading the demo series …');
  const status = await operateInTerminal(['import', demo], { env: site.settings, signal });
  signal.throwIfAborted();
  if (status === 0) rmSync(unfinished);
  else say('The demo series could not be loaded, as said above; the next start tries again.');
}

/** @param {string} databaseUrl */
async function isEmpty(databaseUrl) {
  // The driver is a package of the api, and is there only once packages are installed.
  const { createConnection } = createRequire(path.join(root, 'api/package.json'))('mysql2/promise');
  const connection = await createConnection(databaseUrl);
  const [rows] = await connection.query('SELECT 1 FROM series LIMIT 1');
  await connection.end();
  return rows.length === 0;
}
