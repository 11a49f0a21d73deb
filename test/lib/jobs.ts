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

/** Resolves when everything that was announced until now has been heard by all who listen. */
export const untilHeard = (site: SampleSite): Promise<void> =>
  withDatabase(site, async (database) => {
    for (;;) {
      const [rows] = await database.query(
        `SELECT 1 FROM outbox WHERE deliveredAt IS NULL AND dueAt <= UTC_TIMESTAMP(3)
         UNION ALL SELECT 1 FROM job WHERE state = 'waiting' AND kind LIKE 'comic.%' LIMIT 1`,
      );
      if (Array.isArray(rows) && rows.length === 0) return;
      await sleep(50);
    }
  });
