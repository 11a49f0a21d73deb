// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and collects what it says.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options] `signal`: ends it, and then this rejects
 * @returns {Promise<{ status: number, output: string }>} exit status, 1 also when it was killed or could not be started;
 *   stdout and stderr as they came
 */
export function runQuietly(program, args, { cwd, env, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const onAbort = () => child.kill('SIGTERM');
    signal?.addEventListener('abort', onAbort, { once: true });
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      signal?.removeEventListener('abort', onAbort);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ status: code ?? 1, output });
    });
  });
}
