// @ts-check
/**
 * A worker process for the tests of jobs: each `effect` job writes one row to `outbox` under the job's own key, slowly.
 * Says `begun <n>` on stdout for each.
 */
import { createDataSource } from '../dist/data-source.js';
import { JobWorker } from '../dist/platform/jobs/job-worker.js';

const db = createDataSource({ DATABASE_URL: String(process.env['DATABASE_URL']), DATABASE_POOL: 3 });
await db.initialize();
const worker = new JobWorker(db, { leaseMs: 1000, pollMs: 50 });

worker.handle('effect', async ({ payload, hold }) => {
  const { number } = /** @type {{ number: number }} */ (payload);
  console.log(`begun ${number}`);
  await new Promise((resolve) => setTimeout(resolve, 40));
  await db.transaction(async (manager) => {
    await hold(manager);
    await manager.query(
      `INSERT IGNORE INTO outbox (kind, uniqueKey, payload, dueAt) VALUES ('effect', ?, ?, UTC_TIMESTAMP(3))`,
      [String(number), JSON.stringify(number)],
    );
  });
});

worker.start();
process.once('SIGTERM', async () => {
  await worker.stop();
  await db.destroy();
});
