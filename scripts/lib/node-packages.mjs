// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Complaint } from './complaint.mjs';
import { digest } from './digest.mjs';
import { runQuietly } from './quietly.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const stamp = path.join(root, 'node_modules/.installed-from');

/** What decides which packages are installed. */
const sources = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...['api', 'web', 'admin', 'explorer', 'shared', 'test'].map((part) => `${part}/package.json`),
];

/**
 * Installs the packages of npm that the lock file names, with the pnpm that package.json names, unless that was done.
 * @param {(line: string) => void} say
 * @param {AbortSignal} [signal]
 */
export async function demandNodePackages(say, signal) {
  const wanted = digest(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  say(`Installing packages with ${packageManager}; the first time this takes about a minute …`);
  rmSync(stamp, { force: true });
  const { status, output } = await runQuietly(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
    { cwd: root, signal, env: { CI: 'true' } },
  );
  if (status !== 0)
    throw new Complaint(`The packages could not be installed; is this machine online?\n${tail(output)}`);
  writeFileSync(stamp, wanted);
}

/** @param {string} output */
const tail = (output) => output.trimEnd().split('\n').slice(-15).join('\n');
