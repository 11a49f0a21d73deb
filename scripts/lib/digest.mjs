// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const ignored = new Set(['node_modules', 'dist', 'test', 'coverage']);

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
