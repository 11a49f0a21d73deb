import { Command } from 'commander';

import { readConfig } from '../platform/config/config.js';
import { migrate } from './migrate.js';
import { withDatabase } from './with-database.js';

export const migrateCommand = new Command('migrate')
  .description("bring the database's tables to this version; safe to run at any time")
  .action(async () => {
    const done = await withDatabase(readConfig(process.env), migrate);
    console.log(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The database is up to date.');
  });
