// @ts-check
/**
 * A private nginx. Its configuration is `nginx/longbox.conf.template`, a whole nginx.conf in which these names stand as
 * `${NAME}`; the container fills in the same ones with envsubst:
 *
 *   RUN_DIR             folder of `nginx.pid` and of sockets
 *   CACHE_DIR           folder of the cache zones
 *   TEMP_DIR            folder of the five *_temp_path
 *   ERROR_LOG           a file, or `stderr`
 *   LISTEN              what readers reach, for `listen`: host:port
 *   INNER_LISTEN        what the document server reaches, for `listen`: unix:/path.sock or host:port
 *   API_UPSTREAM        for `server` in an upstream: unix:/path.sock or host:port
 *   DOCUMENTS_UPSTREAM  the same
 *   WEB_DIR             web/dist/client: `/assets/*`
 *   ADMIN_DIR           admin/dist: everything under `/admin/`
 *   EXPLORER_DIR        explorer/dist: `/explorer` and `/explorer/assets/*`
 *   MEDIA_DIR           originals and renditions
 *   BUILD               a word that changes with the reader's app, so that pages of another build are not answered
 *   CONF_DIR            the folder `nginx/` of the checkout, for `include`
 *   MODULES             top of the file: `load_module …;` lines for brotli, or nothing
 *   BROTLI              in `http`: `include <CONF_DIR>/brotli.conf;` where the module exists, or nothing
 *   DEV                 in the public `server`, before its locations: `include …;` with locations that hand `/assets/`
 *                       and `/admin/` to Vite (regular expressions, so those of the template must not be `^~`), or nothing
 *
 * `daemon off` and, for root, `user root` come from the command line.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Complaint } from './complaint.mjs';
import { listens } from './network.mjs';
import { launchProcess } from './processes.mjs';
import { findProgram } from './programs.mjs';
import { missing } from './system-packages.mjs';

const conf = path.resolve(import.meta.dirname, '../../nginx');

/**
 * @typedef {object} NginxSettings
 * @property {string} home folder for cache, temporary files and the rendered configuration
 * @property {string} run folder for its sockets and pid
 * @property {string} logs
 * @property {string} listen `host:port`
 * @property {string} inner address of the inner listener
 * @property {string} api address
 * @property {string} documents address
 * @property {string} web folder
 * @property {string} admin folder
 * @property {string} explorer folder
 * @property {string} media folder
 * @property {string} [dev] a file of locations for development
 */

/**
 * Starts nginx and waits until it listens.
 * @param {NginxSettings} settings
 * @param {AbortSignal} [signal]
 * @returns {Promise<import('./processes.mjs').Running>}
 */
export async function launchNginx(settings, signal) {
  const program = demandNginx();
  const file = writeConfiguration(program, settings);
  return launchProcess({
    name: 'nginx',
    program,
    args: ['-p', settings.home, '-c', file, '-e', errorLog(settings), '-g', globals],
    log: errorLog(settings),
    ready: () => listens(settings.listen),
    patience: 20_000,
    signal,
  });
}

/**
 * Has nginx judge the configuration without running it.
 * @param {NginxSettings} settings
 */
export function testNginx(settings) {
  const program = demandNginx();
  const file = writeConfiguration(program, settings);
  const args = ['-t', '-q', '-p', settings.home, '-c', file, '-e', 'stderr', '-g', globals];
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Workers of a root master would become `nobody`, who may not read a private data folder. */
const globals = `daemon off;${process.getuid?.() === 0 ? ' user root;' : ''}`;

/** @param {NginxSettings} settings */
const errorLog = ({ logs }) => path.join(logs, 'nginx-error.log');

function demandNginx() {
  const program = findProgram('nginx');
  if (!program) throw new Complaint(missing(['nginx']));
  return program;
}

/** @param {string} web folder of the reader's app, as it is built */
function buildOf(web) {
  const manifest = path.join(web, '.vite/manifest.json');
  if (!existsSync(manifest)) return 'none';
  return createHash('sha256').update(readFileSync(manifest)).digest('hex').slice(0, 12);
}

/**
 * @param {string} program
 * @param {NginxSettings} settings
 * @returns {string} the file
 */
function writeConfiguration(program, settings) {
  const { home, run, logs, media, dev } = settings;
  const modules = brotliModules(program);
  const values = {
    RUN_DIR: run,
    CACHE_DIR: path.join(home, 'cache'),
    TEMP_DIR: path.join(home, 'temp'),
    ERROR_LOG: errorLog(settings),
    LISTEN: settings.listen,
    INNER_LISTEN: settings.inner,
    API_UPSTREAM: settings.api,
    DOCUMENTS_UPSTREAM: settings.documents,
    WEB_DIR: settings.web,
    ADMIN_DIR: settings.admin,
    EXPLORER_DIR: settings.explorer,
    MEDIA_DIR: media,
    BUILD: buildOf(settings.web),
    CONF_DIR: conf,
    MODULES: modules.map((file) => `load_module ${file};`).join('\n'),
    BROTLI: modules.length > 0 ? `include ${path.join(conf, 'brotli.conf')};` : '',
    DEV: dev ? `include ${dev};` : '',
  };
  for (const folder of [values.CACHE_DIR, values.TEMP_DIR, logs, run, media]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  const file = path.join(home, 'nginx.conf');
  writeFileSync(file, render(readFileSync(path.join(conf, 'longbox.conf.template'), 'utf8'), values));
  return file;
}

/**
 * Fills in a template as envsubst would: every `${NAME}` that has a value.
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values
 */
export const render = (template, values) =>
  template.replace(/\$\{([A-Z_]+)\}/g, (placeholder, name) => values[name] ?? placeholder);

/**
 * Files of the brotli modules that belong to this nginx; none unless all are there.
 * @param {string} program
 * @returns {string[]}
 */
function brotliModules(program) {
  const built = execFileSync('sh', ['-c', '"$0" -V 2>&1', program], { encoding: 'utf8' });
  const folder = /--modules-path=(\S+)/.exec(built)?.[1];
  if (!folder) return [];
  const files = ['filter', 'static'].map((kind) => path.join(folder, `ngx_http_brotli_${kind}_module.so`));
  return files.every((file) => existsSync(file)) ? files : [];
}
