// @ts-check
/** `npm test`: everything static, then every promise. The last line counts both. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { check } from './check.mjs';
import { run } from './lib/complaint.mjs';
import { untilInterrupted } from './lib/interrupt.mjs';
import { prepare } from './lib/prepare.mjs';
import { ended } from './lib/tethered.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * All jest projects; arguments of ours are passed on to jest. A file that could not be run counts as a failure.
 * @param {AbortSignal} signal
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function jest(signal) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'longbox-jest-'));
  const report = path.join(folder, 'report.json');
  const node = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const options = ['--maxWorkers=2', '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  const child = spawn(process.execPath, [...node, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  await ended(child);
  signal.throwIfAborted();
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (!result) return { passed: 0, failed: 1 };
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
}

await run(async () => {
  const signal = untilInterrupted();
  await prepare({ programs: ['MariaDB', 'nginx', 'Chromium'], say: console.log, signal });
  const checks = await check();
  const tests = await jest(signal);
  const failed = checks.failed + tests.failed;
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
