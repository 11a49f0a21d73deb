import { Command } from 'commander';

import { openMedia } from '../media/index.js';
import { readConfig } from '../platform/config/config.js';
import { withMigratedDatabase } from './with-database.js';

export const renditionsCommand = new Command('renditions')
  .description('ask again for sizes and formats of images that are missing; the running site makes them')
  .option('--dry-run', 'only count them')
  .action(async ({ dryRun }: { dryRun?: boolean }) => {
    const config = readConfig(process.env);
    await withMigratedDatabase(config, async (database) => {
      const media = await openMedia(database, config);
      const { assets, asked, lost } = await media.remakeRenditions({ dryRun }).finally(() => media.close());
      console.log(
        `${assets} images: ${asked} ${dryRun ? 'lack renditions' : 'were asked for again'}, ${lost.length} have no original.`,
      );
      for (const { originalName, hash } of lost) console.log(`  ${originalName} (${hash}): restore it from a backup`);
      if (lost.length > 0) process.exitCode = 1;
    });
  });
