import { Command } from 'commander';

import { verifyAudit } from '../auth/audit/verify-audit.js';
import { readConfig } from '../platform/config/config.js';
import { Complaint } from './complaint.js';
import { withMigratedDatabase } from './with-database.js';

const verify = new Command('verify')
  .description('check that no entry was changed, taken out or cut off since it was written')
  .action(async () => {
    const { sound, fault } = await withMigratedDatabase(readConfig(process.env), verifyAudit);
    if (fault) throw new Complaint(`${fault.sentence} The ${sound} entries before it are sound.`);
    console.log(`All ${sound} entries are as they were written.`);
  });

export const auditCommand = new Command('audit').description('the log of who did what').addCommand(verify);
