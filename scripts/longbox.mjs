// @ts-check
/** `npm run longbox -- COMMAND`: an operator's command on the site of this checkout, whether it runs or not. */
import { build } from './lib/build.mjs';
import { run } from './lib/complaint.mjs';
import { startMariaDb } from './lib/mariadb.mjs';
import { operateInTerminal } from './lib/operator.mjs';
import { readSettings } from './lib/settings.mjs';
import path from 'node:path';

await run(async () => {
  const { dir, url, databaseUrl } = readSettings();
  await build({ say: console.error, only: ['shared', 'api'] });
  const mariadb = databaseUrl
    ? undefined
    : await startMariaDb({ dir: path.join(dir, 'mariadb'), run: path.join(dir, 'run') });
  process.exitCode = await operateInTerminal(process.argv.slice(2), {
    cwd: process.env['INIT_CWD'],
    env: { LONGBOX_URL: url, DATABASE_URL: databaseUrl ?? mariadb?.url(), MEDIA_DIR: path.join(dir, 'media') },
  });
  await mariadb?.stop();
});
