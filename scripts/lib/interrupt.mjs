// @ts-check

import { readFileSync } from 'node:fs';

import { Interrupted } from './complaint.mjs';

/**
 * A signal that is aborted when this process is asked to end: by Ctrl-C, by SIGTERM or SIGHUP, or because the npm that
 * runs it was killed. From then on the process ends by itself once its work is done.
 * @returns {AbortSignal}
 */
export function untilInterrupted() {
  const controller = new AbortController();
  const interrupt = () => controller.abort(new Interrupted('Interrupted.'));
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, interrupt);
  if (process.env['npm_lifecycle_event']) {
    const before = ancestors();
    setInterval(() => ancestors() !== before && interrupt(), 500).unref();
  }
  return controller.signal;
}

/**
 * Resolves when the signal is aborted.
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/**
 * Our parent, a shell of npm's, and its parent, npm itself. Each changes when the one above is killed.
 * @returns {string}
 */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
