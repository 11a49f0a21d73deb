import type { EntityManager } from 'typeorm';

import { Series } from '../../../series/series.entity.js';
import type { Manifest } from '../../archive-format/manifest.js';
import { freeId, idsBySlug } from './ids.js';
import { assetOf, type Pictures } from './pictures.js';

/** Adds the series that are not there, after those that are; the ids of all, by slug. */
export async function storeSeries(tx: EntityManager, series: Manifest['series'], pictures: Pictures) {
  const ids = await idsBySlug(
    tx,
    Series,
    series.map(({ slug }) => slug),
  );
  let position = ((await tx.maximum(Series, 'position')) ?? -1) + 1;
  for (const { cover, id: wanted, ...words } of series) {
    if (ids.has(words.slug)) continue;
    const id = await freeId(tx, Series, wanted);
    await tx.insert(Series, { ...words, id, position, coverAssetId: assetOf(pictures, cover) });
    ids.set(words.slug, id);
    position += 1;
  }
  return ids;
}
