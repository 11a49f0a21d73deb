import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, it } from '@jest/globals';

it('has every publication heard of once, in time and with its revision, although workers die and clocks are wrong', async () => {
  const program = fileURLToPath(new URL('publish-once.mjs', import.meta.url));
  const [failed, said] = await new Promise<[unknown, string]>((resolve) => {
    execFile(process.execPath, [program, '--trials', '60'], (error, stdout) => resolve([error, stdout]));
  });
  expect(JSON.parse(said)).toMatchObject({ missed: 0, doubled: 0, wrongRevision: 0, early: 0 });
  expect(failed).toBeNull();
}, 600_000);
