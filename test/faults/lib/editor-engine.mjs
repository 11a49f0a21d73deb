// @ts-check
/** The editor's own sync engine, as the desk's app has it, built so that a program can run many devices with it. */
import * as fakeIndexedDb from 'fake-indexeddb';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// What a browser offers, in memory.
Object.assign(globalThis, fakeIndexedDb, { indexedDB: fakeIndexedDb.indexedDB });

const admin = path.resolve(import.meta.dirname, '../../../admin');

/** @returns {Promise<import('./engine.js').Engine>} */
export async function editorEngine() {
  /** @type {{ build(options: object): Promise<unknown> }} */
  const vite = await import(pathToFileURL(createRequire(`${admin}/package.json`).resolve('vite')).href);
  // Inside the app's folder, so that its dependencies are found.
  const outDir = mkdtempSync(path.join(admin, 'node_modules', '.sync-engine-'));
  try {
    await vite.build({
      configFile: false,
      root: admin,
      logLevel: 'error',
      build: {
        ssr: path.join(admin, 'src/draft/sync/index.ts'),
        outDir,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
      },
    });
    return await import(pathToFileURL(path.join(outDir, 'engine.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
