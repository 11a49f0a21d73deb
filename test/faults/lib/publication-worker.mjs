// @ts-check
/**
 * One process that delivers what publishing announces, with a clock that goes wrong by SKEW_MS. Its only listener writes a
 * row for each publication it hears of, and would write two if it heard twice.
 */
await import('./skewed-clock.mjs');

const { createDataSource } = await import('../../../api/dist/data-source.js');
const { Outbox } = await import('../../../api/dist/platform/events/outbox.js');
const { comicEvents } = await import('../../../api/dist/publishing/comic-events.js');

const db = await createDataSource({ DATABASE_URL: String(process.env['DATABASE_URL']), DATABASE_POOL: 4 }).initialize();
const outbox = new Outbox(db, { pollMs: 200, leaseMs: 1_500, retryMs: 50, maxAttempts: 50 });

outbox.listen(comicEvents.published, 'proof', async ({ payload, key, finish }) => {
  const { comicId, revisionId, publishAt } =
    /** @type {import('../../../api/dist/publishing/comic-events.js').ComicEvent} */ (payload);
  // Long enough to be killed in the middle.
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
  await db.transaction(async (tx) => {
    await tx.query(
      'INSERT INTO effect (eventKey, comicId, revisionId, publishAt, at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))',
      [key, comicId, revisionId, new Date(String(publishAt))],
    );
    await finish(tx);
  });
});
outbox.start();
console.log('ready');
