import type { DataSource } from 'typeorm';

import { createDataSource } from '../../data-source.js';
import { openMedia } from '../../media/index.js';
import type { Config } from '../../platform/config/config.js';
import { checkDatabase } from './check-database.js';
import { checkJobs } from './check-jobs.js';
import { checkImages, checkMediaFolder } from './check-media.js';
import { checkPublisher } from './check-publisher.js';
import { checkSite } from './check-site.js';
import { fault, type Finding, messageOf } from './check.js';

/** Looks at every part of a site. Parts that stand on one that is at fault are left out. */
export async function examine(config: Config): Promise<Finding[]> {
  const folder = await checkMediaFolder(config.MEDIA_DIR);
  const database = createDataSource(config);
  const unreachable = await database.initialize().then(
    () => undefined,
    (error: unknown) =>
      fault(
        'database',
        `It does not answer (${messageOf(error)}).`,
        'Start MariaDB, or set DATABASE_URL to where it is.',
      ),
  );
  if (unreachable) return [unreachable, folder, ...(await checkSite(config.LONGBOX_URL, undefined))];
  try {
    const tables = await checkDatabase(database);
    if (tables.state === 'fault') return [tables, folder];
    const stored = folder.state === 'fault' ? [] : [await storedImages(database, config)];
    const work = [await checkPublisher(database), await checkJobs(database)];
    return [tables, folder, ...stored, ...work, ...(await checkSite(config.LONGBOX_URL, database))];
  } finally {
    await database.destroy();
  }
}

async function storedImages(database: DataSource, config: Config): Promise<Finding> {
  const media = await openMedia(database, config);
  return checkImages(media).finally(() => media.close());
}
