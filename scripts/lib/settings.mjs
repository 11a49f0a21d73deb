// @ts-check
import path from 'node:path';

import { Complaint } from './complaint.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Where the site of this checkout is and listens, from the environment:
 *
 *   LONGBOX_PORT  8080
 *   LONGBOX_HOST  127.0.0.1: this machine only; 0.0.0.0 for every network it is in
 *   LONGBOX_URL   where readers reach it: http://localhost:<port>
 *   LONGBOX_DATA  data
 *   LONGBOX_DEMO  on: an empty site is given the demo series; off: it stays empty
 *   DATABASE_URL  a MariaDB that runs elsewhere, instead of a private one
 */
export function readSettings(env = process.env) {
  const port = Number(env['LONGBOX_PORT'] || 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Complaint(`LONGBOX_PORT=${env['LONGBOX_PORT']} is not a port: give a number from 1 to 65535.`);
  }
  return {
    port,
    host: env['LONGBOX_HOST'] || '127.0.0.1',
    url: env['LONGBOX_URL'] || `http://localhost:${port}`,
    dir: path.resolve(root, env['LONGBOX_DATA'] || 'data'),
    demo: env['LONGBOX_DEMO'] !== 'off',
    databaseUrl: env['DATABASE_URL'] || undefined,
  };
}
