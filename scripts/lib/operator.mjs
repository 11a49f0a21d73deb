// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';

import { Complaint } from './complaint.mjs';
import { runQuietly } from './quietly.mjs';
import { ended } from './tethered.mjs';

const program = path.resolve(import.meta.dirname, '../../api/dist/operator/longbox.js');
const command = ['--enable-source-maps', program];

/**
 * Runs one of the operator's commands (`longbox --help` lists them) and collects what it says.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, signal?: AbortSignal }} [options] `env`: the site's settings; `cwd`: what
 *   relative paths in `args` are relative to
 */
export const operate = (args, options) => runQuietly(process.execPath, [...command, ...args], options);

/**
 * The same, and complains with what it said when it fails.
 * @param {readonly string[]} args
 * @param {Parameters<typeof operate>[1]} [options]
 */
export async function mustOperate(args, options) {
  const { status, output } = await operate(args, options);
  if (status !== 0) throw new Complaint(output.trim() || `longbox ${args.join(' ')} failed.`);
}

/**
 * Runs a command that speaks to the terminal.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, signal?: AbortSignal }} [options]
 * @returns {Promise<number>} its exit status; 1 also when it was killed
 */
export async function operateInTerminal(args, { env, cwd, signal } = {}) {
  const child = spawn(process.execPath, [...command, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const onAbort = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', onAbort, { once: true });
  await ended(child);
  signal?.removeEventListener('abort', onAbort);
  return child.exitCode ?? 1;
}
