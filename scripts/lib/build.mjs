// @ts-check
/** Builds the parts of this checkout whose sources changed since they were built. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Complaint } from './complaint.mjs';
import { runQuietly } from './quietly.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Parts in the order in which they need each other. Each one's `build` script in its package.json fills its `dist`. */
const parts = ['shared', 'api', 'web', 'admin'];

/** What decides how a part comes out, beside everything in its own folder that is not made and not a test. */
const common = ['pnpm-lock.yaml', 'tsconfig.base.json', 'shared'];
const ignored = new Set(['node_modules', 'dist', 'test', 'coverage']);

/**
 * Builds what is stale, one after the other.
 * @param {{ say: (line: string) => void, only?: readonly string[], signal?: AbortSignal }} how `say` is told what is
 *   being built; `only`: names of parts
 */
export async function build({ say, only, signal }) {
  for (const part of parts) {
    if ((only && !only.includes(part)) || !canBeBuilt(part)) continue;
    const stamp = path.join(root, part, 'dist/.built-from');
    const sources = digest([...common, part]);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) continue;
    say(`Building ${part} …`);
    rmSync(stamp, { force: true });
    const { status, output } = await runQuietly('npm', ['run', '--silent', 'build'], {
      cwd: path.join(root, part),
      signal,
    });
    if (status !== 0) throw new Complaint(`${part} could not be built:\n${output.trimEnd()}`);
    writeFileSync(stamp, sources);
  }
}

/** @param {string} part */
function canBeBuilt(part) {
  const { scripts } = JSON.parse(readFileSync(path.join(root, part, 'package.json'), 'utf8'));
  return Boolean(scripts?.build);
}

/**
 * SHA-256 of the names and content of files and of everything in folders; what does not exist counts as empty.
 * @param {readonly string[]} sources
 */
export function digest(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} source
 * @returns {string[]} relative to the checkout, sorted
 */
function filesOf(source) {
  const entry = statSync(path.join(root, source), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [source];
  return readdirSync(path.join(root, source))
    .filter((name) => !ignored.has(name) && !name.endsWith('.spec.ts'))
    .toSorted()
    .flatMap((name) => filesOf(path.join(source, name)));
}
