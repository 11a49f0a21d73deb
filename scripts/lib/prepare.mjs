// @ts-check
/** Makes a fresh clone ready to run: packages of npm, programs of the system, and what is built. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { build } from './build.mjs';
import { Complaint } from './complaint.mjs';
import { demandNodePackages } from './node-packages.mjs';
import { demandPrograms } from './system-packages.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * @param {{ programs: readonly string[], say: (line: string) => void, signal?: AbortSignal, only?: readonly string[] }} how `programs`: what is
 *   needed of the system, by the names in system-packages.mjs; `only`: parts to build
 */
export async function prepare({ programs, say, signal, only }) {
  demandNode();
  await demandPrograms(programs, say, signal);
  await demandNodePackages(say, signal);
  await build({ say, signal, only });
}

function demandNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '').split('.').map(Number);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  throw new Complaint(
    `This is Node ${process.versions.node}; Longbox needs ${wanted.join('.')} or newer. Install it from nodejs.org.`,
  );
}
