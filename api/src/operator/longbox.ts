#!/usr/bin/env node
import { Command } from 'commander';

import { Refusal } from '../exchange/refusal.js';
import { auditCommand } from './audit.command.js';
import { Complaint } from './complaint.js';
import { doctorCommand } from './doctor.command.js';
import { importCommand } from './import.command.js';
import { migrateCommand } from './migrate.command.js';
import { renditionsCommand } from './renditions.command.js';
import { userCommand } from './user.command.js';

/** The operator's commands. A new one is a file beside this and a line below. */
const longbox = new Command('longbox')
  .description('Looks after a Longbox site from the command line.')
  .helpCommand(false)
  .showHelpAfterError('(longbox --help tells more)')
  .addHelpText(
    'after',
    `
Settings come from the environment: DATABASE_URL, MEDIA_DIR, LONGBOX_URL …
\`npm run longbox -- COMMAND\` sets them for the site of this checkout.
The exit status is 0 when everything went well and 1 otherwise.`,
  )
  .addCommand(importCommand)
  .addCommand(renditionsCommand)
  .addCommand(userCommand)
  .addCommand(auditCommand)
  .addCommand(doctorCommand)
  .addCommand(migrateCommand);

try {
  await longbox.parseAsync();
} catch (error) {
  console.error(error instanceof Complaint || error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
