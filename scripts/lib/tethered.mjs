// @ts-check
import { spawn } from 'node:child_process';

import { findProgram } from './programs.mjs';

/**
 * Starts a long-running program in a session of its own, so that Ctrl-C in the terminal reaches only us and we can end
 * parts in order, and tied to our life where the system can do that: if we are killed, it is asked to end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnTethered(program, args, options = {}) {
  const setpriv = findProgram('setpriv');
  return setpriv
    ? spawn(setpriv, ['--pdeathsig', 'TERM', '--', program, ...args], { ...options, detached: true })
    : spawn(program, args, { ...options, detached: true });
}

/**
 * Resolves when the child has ended, however it ended; never rejects.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>} how it ended, for a log line
 */
export function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(describe(child));
  return new Promise((resolve) => {
    child.once('exit', () => resolve(describe(child)));
    child.once('error', (error) => resolve(error.message));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
const describe = (child) => (child.signalCode ? `killed by ${child.signalCode}` : `exit status ${child.exitCode}`);

/**
 * Asks a child to end and waits; ends it by force after `patience` milliseconds.
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ signal?: NodeJS.Signals, patience?: number }} [how]
 */
export async function end(child, { signal = 'SIGTERM', patience = 10_000 } = {}) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const force = setTimeout(() => child.kill('SIGKILL'), patience);
  child.kill(signal);
  await ended(child);
  clearTimeout(force);
}

/**
 * Ends at once whatever a tethered child started and left behind when it died: nginx's workers outlive a master that
 * was killed, and keep its port.
 * @param {number | undefined} pid of the child; its session has the same number
 */
export function killGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}
