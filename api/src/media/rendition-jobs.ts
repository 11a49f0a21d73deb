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

const payloadSchema = z.object({ assetId: z.uuid() });

/** Asks, in the caller's transaction, for every rendition the asset lacks. */
export const enqueueRenditions = (manager: EntityManager, assetId: string): Promise<void> =>
  ask(manager, quick, assetId);

/** Teaches the job worker to make renditions. */
export function handleRenditionJobs(jobs: JobWorker, db: DataSource, store: FileStore, worker: ImageWorker): void {
  const work = { db, store, worker, maker: new RenditionMaker(store, worker) };
  jobs.handle(quick, async ({ payload, signal, hold }) => {
    const { assetId } = payloadSchema.parse(payload);
    await makeRenditions(work, assetId, { wanted: ({ format }) => format !== 'avif', signal, hold });
    await db.transaction(async (manager) => {
      await hold(manager);
      await ask(manager, avif, assetId);
    });
  });
  jobs.handle(avif, async ({ payload, signal, hold }) => {
    const { assetId } = payloadSchema.parse(payload);
    await makeRenditions(work, assetId, { wanted: ({ format }) => format === 'avif', signal, hold });
  });
}

const ask = (manager: EntityManager, kind: string, assetId: string): Promise<void> =>
  enqueue(manager, { kind, uniqueKey: assetId, payload: { assetId } });
