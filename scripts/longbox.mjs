// @ts-check
/** `npm run longbox -- COMMAND`: an operator's command on the site of this checkout, whether it runs or not. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { Complaint, run } from './lib/complaint.mjs';
import { untilInterrupted } from './lib/interrupt.mjs';
import { keep } from './lib/keeper.mjs';
import { startMariaDb } from './lib/mariadb.mjs';
import { operateInTerminal } from './lib/operator.mjs';
import { prepare } from './lib/prepare.mjs';
import { readSettings } from './lib/settings.mjs';

await run(async () => {
  const signal = untilInterrupted();
  const { dir, url, databaseUrl } = readSettings();
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const { other, release } = await keep(dir, { pid: process.pid, what: 'command', url });
  if (other?.what === 'command') {
    throw new Complaint(
      `Another longbox command is at work on this site (process ${other.pid}); run this when it has ended.`,
    );
  }
  await prepare({ programs: databaseUrl ? [] : ['MariaDB'], say: console.error, signal, only: ['shared', 'api'] });
  // A running site's MariaDB is found and left alone.
  const mariadb = databaseUrl
    ? undefined
    : await startMariaDb({ dir: path.join(dir, 'mariadb'), run: path.join(dir, 'run') });
  try {
    process.exitCode = await operateInTerminal(process.argv.slice(2), {
      cwd: process.env['INIT_CWD'],
      env: {
        LONGBOX_URL: other?.url ?? url,
        DATABASE_URL: databaseUrl ?? mariadb?.url(),
        MEDIA_DIR: path.join(dir, 'media'),
      },
      signal,
    });
  } finally {
    await mariadb?.stop();
    release?.();
  }
});
