import { type EntityManager, In, IsNull } from 'typeorm';

import { Chapter } from '../../../series/chapter.entity.js';
import type { Manifest, ManifestChapter } from '../../archive-format/manifest.js';
import { Refusal } from '../../refusal.js';
import { freeId } from './ids.js';
import { assetOf, type Pictures } from './pictures.js';

/** Adds the chapters that are not there, after their siblings; the ids of all, by slug. */
export async function storeChapters(
  tx: EntityManager,
  chapters: Manifest['chapters'],
  pictures: Pictures,
  series: ReadonlyMap<string, string>,
) {
  const ids = await storedChapters(tx, chapters, series);
  for (const { cover, id: wanted, series: home, parent, ...words } of parentsFirst(chapters)) {
    if (ids.has(words.slug)) continue;
    const id = await freeId(tx, Chapter, wanted);
    const seriesId = series.get(home);
    const parentId = (parent !== undefined && ids.get(parent)) || null;
    const last = await tx.maximum(Chapter, 'position', { seriesId, parentId: parentId ?? IsNull() });
    const position = (last ?? -1) + 1;
    await tx.insert(Chapter, { ...words, id, seriesId, parentId, position, coverAssetId: assetOf(pictures, cover) });
    ids.set(words.slug, id);
  }
  return ids;
}

/** Refuses when the site has one of the chapters in another series. */
async function storedChapters(tx: EntityManager, chapters: ManifestChapter[], series: ReadonlyMap<string, string>) {
  const home = new Map(chapters.map((chapter) => [chapter.slug, series.get(chapter.series)]));
  const stored = chapters.length > 0 ? await tx.findBy(Chapter, { slug: In([...home.keys()]) }) : [];
  const stray = stored.find(({ slug, seriesId }) => home.get(slug) !== seriesId);
  if (stray)
    throw new Refusal(`Another series of this site already has a chapter ${stray.slug}; give this one another slug.`);
  return new Map(stored.map(({ slug, id }) => [slug, id]));
}

/** The same chapters, each after the one it lies in; siblings keep their order. */
function parentsFirst(chapters: ManifestChapter[]): ManifestChapter[] {
  const parents = new Map(chapters.map(({ slug, parent }) => [slug, parent]));
  const depth = (slug: string): number => {
    const parent = parents.get(slug);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return chapters.toSorted((a, b) => depth(a.slug) - depth(b.slug));
}
