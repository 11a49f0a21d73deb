import type { DataSource, EntityManager } from 'typeorm';

import type { FileStore } from '../platform/storage/file-store.js';
import { Asset } from './asset.entity.js';
import { originalLimits } from './limits.js';
import { originalName, renditionName } from './names.js';
import type { RenditionMaker } from './rendition-maker.js';
import { planRenditions, type Variant } from './rendition-plan.js';
import { Rendition } from './rendition.entity.js';
import type { ImageWorker } from './worker/image-worker.js';

interface Tools {
  db: DataSource;
  store: FileStore;
  worker: ImageWorker;
  maker: RenditionMaker;
}

interface Within {
  /** Which of the planned renditions to make. */
  wanted: (variant: Variant) => boolean;
  signal: AbortSignal;
  /** Called in the transaction that writes a rendition's row; it may refuse. */
  hold: (manager: EntityManager) => Promise<void>;
}

/**
 * Makes the wanted renditions an asset lacks, one after another, each committed by itself. One whose row is there but
 * whose file is lost is made again under its old key, so that its address keeps working.
 * @param asset `flat`: whether it is flat art; measured when it is not known
 */
export async function makeRenditions(
  { db, store, worker, maker }: Tools,
  { assetId, flat }: { assetId: string; flat?: boolean | undefined },
  within: Within,
): Promise<void> {
  const asset = await db.manager.findOneBy(Asset, { id: assetId });
  if (!asset) return;
  const present = await db.manager.findBy(Rendition, { assetId });
  const rowOf = (variant: Variant): Rendition | undefined => present.find((row) => isVariant(row, variant));
  const missing: Variant[] = [];
  for (const variant of planRenditions(asset).filter(within.wanted)) {
    const row = rowOf(variant);
    if (!row || !(await store.has(renditionName(row.key, row.format)))) missing.push(variant);
  }
  if (missing.length === 0) return;
  await store.read(originalName(asset.hash), async (original) => {
    const isFlat =
      flat ?? (await worker.measure({ file: original, format: asset.format, limits: originalLimits })).flat;
    for (const variant of missing) {
      within.signal.throwIfAborted();
      const row = rowOf(variant);
      const made = await maker.make(asset, original, variant, { flat: isFlat, key: row?.key, signal: within.signal });
      try {
        await db.transaction(async (manager) => {
          await within.hold(manager);
          if (row) await manager.update(Rendition, { id: row.id }, { bytes: made.bytes });
          else await manager.insert(Rendition, made);
        });
      } catch (error) {
        if (!row) await maker.unmake(made);
        throw error;
      }
    }
  });
}

/** Whether both say the same size and format. */
export const isVariant = (row: Variant, variant: Variant): boolean =>
  row.role === variant.role && row.format === variant.format && row.width === variant.width;
