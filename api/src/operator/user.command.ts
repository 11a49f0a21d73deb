import { Command } from 'commander';

import { renewOwnerLink } from '../auth/owner.js';
import { readConfig } from '../platform/config/config.js';
import { withMigratedDatabase } from './with-database.js';

const welcome = new Command('welcome')
  .description('a new one-time link for the first owner; says nothing when there is an owner')
  .action(async () => {
    const config = readConfig(process.env);
    const link = await withMigratedDatabase(config, (database) => renewOwnerLink(database, config.LONGBOX_URL));
    if (link !== null) console.log(link);
  });

export const userCommand = new Command('user')
  .description('look after the people who make the site')
  .addCommand(welcome);
