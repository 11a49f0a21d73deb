import { expect, it } from '@jest/globals';

import { faults } from './lib/run-faults.js';

it('has everything that five devices wrote offline, in tabs that were killed, once they are back', async () => {
  const report = await faults('editor-offline', 1_000);
  expect(report).toMatchObject({ edits: 5_000, lost: 0, equal: true });
}, 600_000);
