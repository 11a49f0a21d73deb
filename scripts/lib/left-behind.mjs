// @ts-check
/**
 * Parts note themselves in the run folder, so that the next start can end what a killed launcher left behind. On Linux
 * they end by themselves then (see tethered.mjs), but that takes a moment, and nginx's workers outlive a killed master.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { killGroup } from './tethered.mjs';

/** @typedef {{ boot: string, pid: number, started: string }} Note */

/**
 * @param {string} run folder
 * @param {string} name of the part
 * @param {number | undefined} pid
 */
export function note(run, name, pid) {
  const found = pid && readProcess(pid);
  if (!found) return;
  /** @type {Note} */
  const content = { boot: bootId(), pid, started: found.started };
  writeFileSync(path.join(run, `${name}.note`), JSON.stringify(content));
}

/**
 * @param {string} run folder
 * @param {string} name of the part
 */
export const forget = (run, name) => rmSync(path.join(run, `${name}.note`), { force: true });

/**
 * Ends every noted process that still runs, and its children: asks first, forces after `patience` milliseconds.
 * @param {string} run folder
 * @param {number} [patience]
 */
export async function endLeftBehind(run, patience = 30_000) {
  for (const file of readdirSync(run).filter((name) => name.endsWith('.note'))) {
    const left = readNote(path.join(run, file));
    if (left?.boot === bootId()) await endOne(left, patience);
    rmSync(path.join(run, file), { force: true });
  }
}

/**
 * @param {Note} left
 * @param {number} patience
 */
async function endOne({ pid, started }, patience) {
  const isIt = () => readProcess(pid)?.started === started;
  if (isIt()) process.kill(pid, 'SIGTERM');
  const giveUpAt = Date.now() + patience;
  while (isIt() && Date.now() < giveUpAt) await sleep(50);
  // The number is free or its own: a session's number is not given away while anyone is in the session.
  if (isIt() || (!readProcess(pid) && leftInSession(pid))) killGroup(pid);
}

/** @param {number} session */
const leftInSession = (session) =>
  readdirSync('/proc').some((name) => /^\d+$/.test(name) && readProcess(Number(name))?.session === session);

/**
 * @param {string} file
 * @returns {Note | undefined} undefined when it was half written
 */
function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * When a process started, in the system's ticks, and its session; undefined when there is none or the system does not tell.
 * @param {number} pid
 * @see {@link https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html} fields 3, 6 and 22
 */
function readProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in parentheses that may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return { session: Number(fields[3]), started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function bootId() {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}
