import { Command } from 'commander';

import { readConfig } from '../platform/config/config.js';
import type { Finding } from './doctor/check.js';
import { examine } from './doctor/examine.js';

const marks: Record<Finding['state'], string> = { ok: '   ok', note: ' note', fault: 'FAULT' };

export const doctorCommand = new Command('doctor')
  .description('look at every part of the site and say what to do where something is wrong')
  .addHelpText(
    'after',
    `
It looks at the database and its tables, the media folder, every original and rendition, background jobs, and asks nginx,
the document server and the api at LONGBOX_URL. It mends nothing. The exit status is 1 when there is a fault.`,
  )
  .action(async () => {
    const findings = await examine(readConfig(process.env));
    for (const { part, state, says, advice } of findings) {
      console.log(`${marks[state]}  ${part}: ${says}${advice ? `\n       ${advice}` : ''}`);
    }
    if (findings.some(({ state }) => state === 'fault')) process.exitCode = 1;
  });
