// @ts-check
/** `npm start`: makes everything ready, starts the site of this checkout and serves it until it is asked to end. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { Complaint, run } from './lib/complaint.mjs';
import { loadDemoIfEmpty } from './lib/demo.mjs';
import { freeBytes } from './lib/folders.mjs';
import { aborted, untilInterrupted } from './lib/interrupt.mjs';
import { keep } from './lib/keeper.mjs';
import { prepare } from './lib/prepare.mjs';
import { readSettings } from './lib/settings.mjs';
import { startSite } from './lib/site.mjs';

/** What MariaDB needs to begin with, and what a site needs to go on, in bytes. */
const room = { first: 400 * 1024 * 1024, later: 50 * 1024 * 1024 };

await run(async () => {
  const began = Date.now();
  const signal = untilInterrupted();
  const { dir, url, host, port, demo, databaseUrl } = readSettings();
  const say = console.log;

  mkdirSync(dir, { recursive: true, mode: 0o700 });
  demandRoom(dir);
  const { other, release } = await keep(dir, { pid: process.pid, what: 'site', url });
  if (other) {
    throw new Complaint(
      other.what === 'site'
        ? `This site already runs at ${other.url} (process ${other.pid}).`
        : `A longbox command is at work on this site (process ${other.pid}); start again when it has ended.`,
    );
  }
  await prepare({ programs: databaseUrl ? ['nginx'] : ['MariaDB', 'nginx'], say, signal });
  say('Starting …');
  const site = await startSite({ dir, url, host, port, databaseUrl, revive: true, say, signal });
  try {
    if (demo) await loadDemoIfEmpty(site, { say, signal });
    say(`
Longbox is ready after ${((Date.now() - began) / 1000).toFixed(1)} s.

  Read      ${url}/
  Desk      ${url}/admin/
  API       ${url}/graphql
  Data      ${path.relative(process.cwd(), dir) || dir}

Ctrl-C ends it.`);
    await aborted(signal);
    say('\nStopping …');
  } finally {
    await site.stop();
    release();
  }
  say('Stopped. Nothing is running any more.');
});

/** @param {string} dir */
function demandRoom(dir) {
  const needed = existsSync(path.join(dir, 'mariadb/data')) ? room.later : room.first;
  const free = freeBytes(dir);
  if (free >= needed) return;
  throw new Complaint(
    `Only ${megabytes(free)} MB are free where ${dir} is, and Longbox needs ${megabytes(needed)} MB. Free some space, or set LONGBOX_DATA to another disk.`,
  );
}

/** @param {number} bytes */
const megabytes = (bytes) => Math.floor(bytes / 1024 / 1024);
