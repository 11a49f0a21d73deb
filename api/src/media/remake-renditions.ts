import { type DataSource, MoreThan } from 'typeorm';

import type { FileStore } from '../platform/storage/file-store.js';
import { Asset } from './asset.entity.js';
import { isVariant } from './make-renditions.js';
import { originalName, renditionName } from './names.js';
import { enqueueRenditions } from './rendition-jobs.js';
import { planRenditions } from './rendition-plan.js';
import { Rendition } from './rendition.entity.js';

export interface RemakeReport {
  assets: number;
  /** Assets that lack a rendition they should have, or the file of one; each was asked for again. */
  asked: number;
  /** Assets whose original is not in the store: nothing can be made from them. */
  lost: Asset[];
}

const assetsAtOnce = 500;

/**
 * Looks at every asset and asks for the renditions that are missing: those never made and those whose file is gone. The
 * originals are all it takes to get a lost folder of renditions back, under the same addresses. May be called at any
 * time and again.
 * @param options `dryRun`: only look
 */
export async function remakeRenditions(
  db: DataSource,
  store: FileStore,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<RemakeReport> {
  const report: RemakeReport = { assets: 0, asked: 0, lost: [] };
  for (let after = ''; ;) {
    const assets = await someAssets(db, after);
    for (const asset of assets) {
      report.assets += 1;
      if (!(await store.has(originalName(asset.hash)))) report.lost.push(asset);
      else if (await lacksRendition(db, store, asset)) {
        report.asked += 1;
        if (!dryRun) await db.transaction((manager) => enqueueRenditions(manager, { assetId: asset.id }));
      }
    }
    const last = assets.at(-1);
    if (!last) return report;
    after = last.hash;
  }
}

const someAssets = (db: DataSource, after: string): Promise<Asset[]> =>
  db.manager.find(Asset, { where: { hash: MoreThan(after) }, order: { hash: 'ASC' }, take: assetsAtOnce });

async function lacksRendition(db: DataSource, store: FileStore, asset: Asset): Promise<boolean> {
  const present = await db.manager.findBy(Rendition, { assetId: asset.id });
  for (const { key, format } of present) if (!(await store.has(renditionName(key, format)))) return true;
  return planRenditions(asset).some((planned) => !present.some((row) => isVariant(row, planned)));
}
