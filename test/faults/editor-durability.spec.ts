import { expect, it } from '@jest/globals';

import { faults } from './lib/run-faults.js';

it('loses no edit that was acknowledged or kept, and ends with one draft everywhere, whatever is killed meanwhile', async () => {
  const report = await faults('editor-durability', 50);
  expect(report).toMatchObject({ trials: 50, lost: 0, keptLost: 0, diverged: 0, quarrels: 0 });
  // Something was promised, and something was broken.
  expect(report).toMatchObject({ acknowledged: expect.any(Number), edits: expect.any(Number) });
  expect(Number(report['acknowledged'])).toBeGreaterThan(50);
}, 600_000);
