import type { EntityManager } from 'typeorm';

import type { Manifest } from '../../archive-format/manifest.js';
import type { Pictures } from './pictures.js';
import { storeCharacters, storeTags } from './store-cast.js';
import { storeChapters } from './store-chapters.js';
import { storeRedirects } from './store-redirects.js';
import { storeSeries } from './store-series.js';
import { storeSite } from './store-site.js';

/** Ids by slug of what comics refer to. */
export interface Structure {
  series: ReadonlyMap<string, string>;
  chapters: ReadonlyMap<string, string>;
  characters: ReadonlyMap<string, string>;
  tags: ReadonlyMap<string, string>;
}

/** Stores what a manifest names and the site does not have; what is there is used as it stands. */
export async function storeStructure(tx: EntityManager, manifest: Manifest, pictures: Pictures): Promise<Structure> {
  await storeSite(tx, manifest);
  await storeRedirects(tx, manifest.redirects);
  const series = await storeSeries(tx, manifest.series, pictures);
  return {
    series,
    chapters: await storeChapters(tx, manifest.chapters, pictures, series),
    characters: await storeCharacters(tx, manifest.characters, pictures),
    tags: await storeTags(tx, manifest.tags),
  };
}
