// @ts-check
/** `npm test`: everything static, then every promise. The last line counts both. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { check } from './check.mjs';
import { build } from './lib/build.mjs';
import { run } from './lib/complaint.mjs';
import { ended } from './lib/tethered.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * All jest projects. Files that could not be run at all count as one failure each.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function jest() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'longbox-jest-'));
  const report = path.join(folder, 'report.json');
  const args = ['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${report}`];
  const child = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', ...args, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  await ended(child);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
}

await run(async () => {
  await build({ say: console.log });
  const results = [await check(), await jest()];
  const passed = results.reduce((sum, one) => sum + one.passed, 0);
  const failed = results.reduce((sum, one) => sum + one.failed, 0);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
});
