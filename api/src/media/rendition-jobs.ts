import type { EntityManager } from 'typeorm';

import { enqueue } from '../platform/jobs/enqueue.js';

/** The work of making an asset's renditions: first what is quick to make, then AVIF, which takes far longer. */
export const renditionJobs = { quick: 'media.renditions', avif: 'media.avif' } as const;

/** What both jobs carry. */
export interface RenditionJob {
  assetId: string;
}

/** Asks, in the caller's transaction, for every rendition the asset still lacks. */
export const enqueueRenditions = (
  manager: EntityManager,
  assetId: string,
  kind: (typeof renditionJobs)[keyof typeof renditionJobs] = renditionJobs.quick,
): Promise<void> => enqueue(manager, { kind, uniqueKey: assetId, payload: { assetId } satisfies RenditionJob });
