// @ts-check

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
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && interrupt(), 500).unref();
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
