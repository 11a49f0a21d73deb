// @ts-check
/**
 * Has nginx judge the configuration as `npm start` fills it in, and proves that the container fills in the same names.
 * Exits 1 and says what is wrong.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { testNginx } from './lib/nginx.mjs';

const root = path.resolve(import.meta.dirname, '..');
const home = mkdtempSync(path.join(os.tmpdir(), 'longbox-nginx-'));
const socket = (/** @type {string} */ name) => `unix:${path.join(home, `${name}.sock`)}`;
try {
  testNginx({
    home,
    run: home,
    logs: home,
    listen: '127.0.0.1:8080',
    inner: socket('inner'),
    api: socket('api'),
    documents: socket('documents'),
    web: path.join(root, 'web/dist/client'),
    admin: path.join(root, 'admin/dist'),
    explorer: path.join(root, 'explorer/dist'),
    media: path.join(home, 'media'),
  });
} catch {
  // It has said why.
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true });
}

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');
const used = new Set(read('nginx/longbox.conf.template').match(/(?<=\$\{)[A-Z_]+(?=\})/g));
const given = new Set(read('docker/nginx.env').match(/^[A-Z_]+(?==)/gm));
const differing = [...used, ...given].filter((name) => !used.has(name) || !given.has(name));
if (differing.length > 0) {
  console.log(`Only one of nginx/longbox.conf.template and docker/nginx.env has: ${differing.join(', ')}`);
  process.exitCode = 1;
}
