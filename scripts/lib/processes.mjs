// @ts-check
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { end, ended, killGroup, spawnTethered } from './tethered.mjs';

/** A log larger than this is set aside as `.1` when its part starts, in bytes. */
const largestLog = 20 * 1024 * 1024;

/**
 * A running process, ready to serve.
 * @typedef {object} Running
 * @property {number | undefined} pid undefined when another launcher started it
 * @property {Promise<string>} ended resolves with the reason when it is gone
 * @property {() => Promise<void>} stop asks it to end and waits
 */

/**
 * Starts a program whose output goes to a log file, and waits until it serves.
 * @param {{ name: string, program: string, args: readonly string[], env?: NodeJS.ProcessEnv, log: string,
 *   ready: () => Promise<boolean>, patience?: number, signal?: AbortSignal }} what `ready`: asked until it says yes;
 *   `patience`: milliseconds until we give up
 * @returns {Promise<Running>}
 */
export async function launchProcess({ name, program, args, env, log, ready, patience = 60_000, signal }) {
  const output = openLog(log);
  const child = spawnTethered(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', output, output] });
  closeSync(output);
  const gone = ended(child);
  const stop = async () => {
    await end(child);
    killGroup(child.pid);
  };
  const giveUpAt = Date.now() + patience;
  while (!(await ready())) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    if (!hasEnded && Date.now() < giveUpAt && !signal?.aborted) {
      await sleep(50);
      continue;
    }
    const reason = hasEnded ? await gone : `no answer within ${patience / 1000} s`;
    await stop();
    signal?.throwIfAborted();
    throw new Error(`${name} did not start (${reason}). Its log, ${log}, ends:\n${endOf(log)}`);
  }
  return { pid: child.pid, ended: gone, stop };
}

/**
 * @param {string} log
 * @returns {number} a file descriptor to append to
 */
function openLog(log) {
  mkdirSync(path.dirname(log), { recursive: true });
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.1`);
  return openSync(log, 'a');
}

/**
 * The last lines of a log.
 * @param {string} log
 */
export const endOf = (log) =>
  existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n') : '(empty)';
