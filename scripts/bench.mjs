// @ts-check
/** `npm run bench -- NAME`: runs test/bench/NAME.bench.mjs on what is built now. Names are listed when none is given. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { build } from './lib/build.mjs';
import { Complaint, run } from './lib/complaint.mjs';
import { ended } from './lib/tethered.mjs';

const folder = path.resolve(import.meta.dirname, '../test/bench');

await run(async () => {
  const [name, ...args] = process.argv.slice(2);
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.bench\.mjs$/.exec(file)?.[1] ?? []);
  if (!name || !names.includes(name))
    throw new Complaint(`Benchmarks: ${names.join(', ')}. Run one: npm run bench -- NAME`);
  await build({ say: console.log });
  const child = spawn(process.execPath, [path.join(folder, `${name}.bench.mjs`), ...args], { stdio: 'inherit' });
  await ended(child);
  process.exitCode = child.exitCode ?? 1;
});
