// @ts-check
/** Builds the parts of this checkout whose sources changed since they were built. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Complaint } from './complaint.mjs';
import { digest } from './digest.mjs';
import { runQuietly } from './quietly.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Parts in the order in which they need each other. Each one's `build` script in its package.json fills its `dist`. */
const parts = ['shared', 'api', 'web', 'admin', 'explorer'];

/** What decides how a part comes out, beside everything in its own folder that is not made and not a test. */
const common = ['pnpm-lock.yaml', 'tsconfig.base.json', 'shared'];

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
