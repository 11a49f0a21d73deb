import { setTimeout as sleep } from 'node:timers/promises';

import { withDatabase } from './database.js';
import type { SampleSite } from './sample-site.js';

/** Resolves when the site has no work left to do, so that what it answers stays as it is. */
export const untilIdle = (site: SampleSite): Promise<void> =>
  withDatabase(site, async (database) => {
    for (;;) {
      const [rows] = await database.query("SELECT 1 FROM job WHERE state = 'waiting' LIMIT 1");
      if (Array.isArray(rows) && rows.length === 0) return;
      await sleep(100);
    }
  });
