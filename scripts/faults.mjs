// @ts-check
/**
 * `npm run test:faults -- NAME --trials N`: runs test/faults/NAME.mjs on what is built now. It breaks things at random and
 * compares what was promised with what is there; exit status 1 when they differ. Names are listed when none is given.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { build } from './lib/build.mjs';
import { Complaint, run } from './lib/complaint.mjs';
import { ended } from './lib/tethered.mjs';

const folder = path.resolve(import.meta.dirname, '../test/faults');

await run(async () => {
  const [name, ...args] = process.argv.slice(2);
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.mjs$/.exec(file)?.[1] ?? []);
  if (!name || !names.includes(name)) {
    throw new Complaint(`Faults: ${names.join(', ')}. Try one: npm run test:faults -- NAME --trials N`);
  }
  await build({ say: console.log });
  const child = spawn(process.execPath, [path.join(folder, `${name}.mjs`), ...args], { stdio: 'inherit' });
  await ended(child);
  process.exitCode = child.exitCode ?? 1;
});
