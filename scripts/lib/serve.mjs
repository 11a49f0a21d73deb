// @ts-check
/** Runs the one site of this checkout's data folder for as long as somebody wants it. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { Complaint } from './complaint.mjs';
import { loadDemoIfEmpty } from './demo.mjs';
import { freeBytes } from './folders.mjs';
import { aborted } from './interrupt.mjs';
import { keep } from './keeper.mjs';
import { prepare } from './prepare.mjs';
import { readSettings } from './settings.mjs';
import { startSite } from './site.mjs';

/** What MariaDB needs to begin with, and what a site needs to go on, in bytes. */
const room = { first: 400 * 1024 * 1024, later: 50 * 1024 * 1024 };

/**
 * Makes everything ready, starts the site, says where it is and serves until the signal; then ends all of it.
 * @param {{ signal: AbortSignal, options?: import('./site.mjs').SiteOptions, more?: string,
 *   beside?: (site: import('./site.mjs').Site, say: (line: string) => void) => Promise<() => Promise<void>> }} how
 *   `options`: beside those of the settings; `more`: a line to say; `beside`: starts what belongs to it and answers with how
 *   to end that
 */
export async function serve({ signal, options = {}, more = '', beside }) {
  const began = Date.now();
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
  const site = await startSite({ dir, url, host, port, databaseUrl, revive: true, say, signal, ...options });
  /** @type {(() => Promise<void>) | undefined} */
  let endBeside;
  try {
    if (demo) await loadDemoIfEmpty(site, { say, signal });
    const welcome = await welcomeLink(site);
    endBeside = await beside?.(site, say);
    say(`
Longbox is ready after ${((Date.now() - began) / 1000).toFixed(1)} s.

  Read      ${url}/
  Desk      ${url}/admin/
  API       ${url}/graphql, to try out at ${url}/explorer
  Data      ${path.relative(process.cwd(), dir) || dir}
${welcome}${more}
Ctrl-C ends it.`);
    await aborted(signal);
    say('\nStopping …');
  } finally {
    await endBeside?.();
    await site.stop();
    release();
  }
  say('Stopped. Nothing is running any more.');
}

/**
 * What to say while nobody has made the site their own.
 * @param {import('./site.mjs').Site} site
 */
async function welcomeLink(site) {
  const { status, output } = await site.longbox(['user', 'welcome']);
  if (status !== 0) return `\n${output.trim()}\n`;
  return output.trim() && `\nMake the author's account; this link works once, within a day:\n\n  ${output.trim()}\n`;
}

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
