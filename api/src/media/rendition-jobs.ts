import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';

import { enqueue } from '../platform/jobs/enqueue.js';
import type { JobWorker } from '../platform/jobs/job-worker.js';
import type { FileStore } from '../platform/storage/file-store.js';
import { makeRenditions } from './make-renditions.js';
import { RenditionMaker } from './rendition-maker.js';
import type { ImageWorker } from './worker/image-worker.js';

/** First what is quick to make, then AVIF, which takes far longer: a backlog serves every asset before it polishes one. */
const quick = 'media.renditions';
const avif = 'media.avif';

/** `flat`: whether it is flat art, when that has been measured already. */
const renditionWork = z.object({ assetId: z.uuid(), flat: z.boolean().optional() });

type RenditionWork = z.infer<typeof renditionWork>;

/** Asks, in the caller's transaction, for every rendition the asset lacks. */
export const enqueueRenditions = (manager: EntityManager, work: RenditionWork): Promise<void> =>
  enqueue(manager, { kind: quick, uniqueKey: work.assetId, payload: work });

/** Teaches the job worker to make renditions. */
export function handleRenditionJobs(jobs: JobWorker, db: DataSource, store: FileStore, worker: ImageWorker): void {
  const tools = { db, store, worker, maker: new RenditionMaker(store, worker) };
  jobs.handle(quick, async ({ payload, signal, hold }) => {
    const work = renditionWork.parse(payload);
    await makeRenditions(tools, work, { wanted: ({ format }) => format !== 'avif', signal, hold });
    await db.transaction(async (manager) => {
      await hold(manager);
      await enqueue(manager, { kind: avif, uniqueKey: work.assetId, payload: work });
    });
  });
  jobs.handle(avif, async ({ payload, signal, hold }) => {
    const work = renditionWork.parse(payload);
    await makeRenditions(tools, work, { wanted: ({ format }) => format === 'avif', signal, hold });
  });
}
