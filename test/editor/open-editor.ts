import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { openPage } from '../lib/browser.js';

const admin = path.resolve(import.meta.dirname, '../../admin');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The editor with a sample draft in memory, as `admin/dev` builds it, at an address of its own. */
export async function buildEditor() {
  const folder = await mkdtemp(path.join(tmpdir(), 'longbox-editor-'));
  const vite = path.join(admin, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'vite.dev.config.ts', '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, args, { cwd: admin });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname));
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  return {
    /** A page with the editor on it, its note ready. `state` as `admin/dev/main.tsx` reads it. */
    async open(browser: Browser, state = '', options: BrowserContextOptions = {}): Promise<Page> {
      const { page } = await openPage(browser, { bypassCSP: true, ...options });
      await page.goto(`http://127.0.0.1:${port}/?${state}`);
      await page.waitForSelector('.note-tools, .states');
      return page;
    },
    async close(): Promise<void> {
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true });
    },
  };
}
