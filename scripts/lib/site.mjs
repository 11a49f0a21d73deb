// @ts-check
/** A whole site of this checkout in one data folder: MariaDB, api, document server and nginx. Needs what the build makes. */
import { rmSync } from 'node:fs';
import path from 'node:path';

import { socketFolder, temporaryFolder } from './folders.mjs';
import { endLeftBehind, forget, note } from './left-behind.mjs';
import { startMariaDb } from './mariadb.mjs';
import { demandFree, freePort, statusOf } from './network.mjs';
import { launchNginx } from './nginx.mjs';
import { mustOperate, operate } from './operator.mjs';
import { Part } from './part.mjs';
import { launchProcess } from './processes.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** @typedef {'mariadb' | 'api' | 'documents' | 'nginx'} PartName */

/**
 * @typedef {object} SiteOptions
 * @property {string} [dir] absolute data folder; a throw-away one when absent
 * @property {number} [port] a free one when absent
 * @property {string} [host] what to listen on; this machine only when absent
 * @property {string} [url] where readers reach it, when it is not `http://localhost:<port>`
 * @property {readonly PartName[]} [parts] all unless given
 * @property {string} [databaseUrl] a MariaDB that runs elsewhere, instead of a private one
 * @property {boolean} [testing] quick instead of durable; so for a throw-away folder unless given
 * @property {readonly string[]} [mariadbFlags] more options of the database server
 * @property {boolean} [revive] start parts again that die; off unless given, so that tests can kill
 * @property {NodeJS.ProcessEnv} [env] more settings for api and document server
 * @property {string} [dev] a file of nginx locations for development
 * @property {(line: string) => void} [say] is told what happens while it starts and runs
 * @property {AbortSignal} [signal] gives up starting; what was started is ended
 */

/**
 * @typedef {object} Site
 * @property {string} url without a slash at the end
 * @property {string} dir
 * @property {{ LONGBOX_URL: string, DATABASE_URL: string, MEDIA_DIR: string }} settings of the api and the operator's commands
 * @property {Record<PartName, Part>} parts also those that were not asked for: they can be started
 * @property {(args: readonly string[], options?: { cwd?: string }) => Promise<{ status: number, output: string }>} longbox
 *   runs an operator's command on this site and collects what it says
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a site and resolves when it serves.
 * @param {SiteOptions} [options]
 * @returns {Promise<Site>}
 */
export async function startSite(options = {}) {
  const { host = '127.0.0.1', parts: wanted = ['mariadb', 'api', 'documents', 'nginx'], signal } = options;
  const { revive = false, say = () => {}, testing = options.dir === undefined } = options;
  const dir = options.dir ?? temporaryFolder();
  const run = socketFolder(path.join(dir, 'run'));
  await endLeftBehind(run);
  if (options.port !== undefined) await demandFree(host, options.port);
  const port = options.port ?? (await freePort(host));
  const url = options.url ?? `http://localhost:${port}`;
  const logs = path.join(dir, 'logs');
  const media = path.join(dir, 'media');
  const socket = (/** @type {string} */ name) => `unix:${path.join(run, `${name}.sock`)}`;

  const home = path.join(dir, 'mariadb');
  const databaseUrl =
    options.databaseUrl ??
    `mysql://root@localhost/longbox?socketPath=${encodeURIComponent(path.join(run, 'mariadb.sock'))}`;
  const settings = { LONGBOX_URL: url, DATABASE_URL: databaseUrl, MEDIA_DIR: media, ...options.env };

  /**
   * @param {string} name
   * @param {string} file of the checkout
   * @param {string} address
   * @param {NodeJS.ProcessEnv} env
   */
  const serverOf = (name, file, address, env) => () => {
    rmSync(address.slice('unix:'.length), { force: true });
    return launchProcess({
      name,
      program: process.execPath,
      args: ['--enable-source-maps', path.join(root, file)],
      env: { ...settings, ...env },
      log: path.join(logs, `${name.replace(' ', '-')}.log`),
      ready: async () => (await statusOf(address, '/health/ready')) === 200,
      signal,
    });
  };

  /**
   * @param {string} name as a person knows it
   * @param {() => Promise<import('./processes.mjs').Running>} launch
   */
  const part = (name, launch) => {
    const launchNoted = async () => {
      const running = await launch();
      note(run, name, running.pid);
      return { ...running, stop: () => running.stop().then(() => forget(run, name)) };
    };
    return new Part(name, launchNoted, { revive, say });
  };
  /** @type {Site['parts']} */
  const parts = {
    mariadb: part('MariaDB', () => startMariaDb({ dir: home, run, testing, flags: options.mariadbFlags })),
    api: part(
      'api',
      serverOf('api', 'api/dist/main.js', socket('api'), { API_LISTEN: socket('api'), LONGBOX_NGINX: socket('inner') }),
    ),
    documents: part(
      'document server',
      serverOf('document server', 'web/dist/server/main.js', socket('documents'), {
        DOCUMENTS_LISTEN: socket('documents'),
        LONGBOX_API: socket('inner'),
      }),
    ),
    nginx: part('nginx', () => {
      for (const name of ['inner', 'gate']) rmSync(path.join(run, `${name}.sock`), { force: true });
      return launchNginx(
        {
          home: path.join(dir, 'nginx'),
          run,
          logs,
          listen: `${host}:${port}`,
          inner: socket('inner'),
          api: socket('api'),
          documents: socket('documents'),
          web: path.join(root, 'web/dist/client'),
          admin: path.join(root, 'admin/dist'),
          explorer: path.join(root, 'explorer/dist'),
          media,
          dev: options.dev,
        },
        signal,
      );
    }),
  };

  const stop = async () => {
    for (const name of /** @type {const} */ (['nginx', 'documents', 'api', 'mariadb'])) await parts[name].stop();
    if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
  };
  /** @type {Site['longbox']} */
  const longbox = (args, more) => operate(args, { ...more, env: settings });

  try {
    if (wanted.includes('mariadb') && options.databaseUrl === undefined) await parts.mariadb.start();
    if (wanted.includes('api')) {
      await mustOperate(['migrate'], { env: settings, signal });
      await parts.api.start();
    }
    // nginx goes first: the document server asks the api through its cache.
    for (const name of /** @type {const} */ (['nginx', 'documents'])) {
      signal?.throwIfAborted();
      if (wanted.includes(name)) await parts[name].start();
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, dir, settings, parts, longbox, stop };
}
