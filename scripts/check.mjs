// @ts-check
/**
 * `npm run check`: everything that can be judged without running the product. Each step prints one line; the output of
 * a step that fails follows it. Exit status 1 when any fails.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tsc = path.join(root, 'node_modules/ts7/bin/tsc');
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules/.bin', name);

/** @typedef {{ name: string, command: string, args: string[] }} Step */

/** @type {Step[]} */
const steps = [
  { name: 'formatted', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'linted, imports in their direction', command: bin('oxlint'), args: ['--deny-warnings'] },
  { name: 'shared builds', command: process.execPath, args: [tsc, '-p', 'shared'] },
  { name: 'api builds', command: process.execPath, args: [tsc, '-p', 'api'] },
  ...['web', 'web/tsconfig.server.json', 'admin', 'explorer', 'test', 'scripts/tsconfig.json']
    .filter((project) => existsSync(path.join(root, project.endsWith('.json') ? project : `${project}/tsconfig.json`)))
    .map((project) => ({
      name: `types of ${project}`,
      command: process.execPath,
      args: [tsc, '-p', project, '--noEmit'],
    })),
  { name: 'generated files are fresh', command: process.execPath, args: ['scripts/generate.mjs', '--check'] },
  { name: 'nginx accepts its configuration', command: process.execPath, args: ['scripts/check-nginx.mjs'] },
  { name: 'compose file fits its schema', command: process.execPath, args: ['scripts/check-compose.mjs'] },
  { name: 'migrations match the entities', command: process.execPath, args: ['scripts/check-migrations.mjs'] },
];

/**
 * @param {Step} step
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(step) {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs every step, also after one has failed, so that one run shows all there is to mend.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function check() {
  let failed = 0;
  for (const step of steps) {
    const { ok, output } = await run(step);
    console.log(`${ok ? '  ok' : 'FAIL'}  ${step.name}`);
    if (ok) continue;
    failed += 1;
    console.log(output.trimEnd());
  }
  return { passed: steps.length - failed, failed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await check();
  process.exitCode = failed === 0 ? 0 : 1;
}
