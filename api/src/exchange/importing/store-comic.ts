import type { DataSource } from 'typeorm';

import { Comic } from '../../comics/comic.entity.js';
import { type ComicContent, comicContent } from '../../comics/comic-content.js';
import { cutRevision } from '../../publishing/cut-revision.js';
import { projectedColumns, projectParts } from '../../publishing/project-content.js';
import { type Place, positionAt } from '../../publishing/reading-order.js';
import type { ArchiveComic } from '../archive-format/comic.js';
import { freeId } from './structure/ids.js';
import type { Structure } from './structure/store-structure.js';

/** Stores a comic with its first revision in one transaction; its id. `assetIds` are those of its pages, in order. */
export function storeComic(
  database: DataSource,
  structure: Structure,
  comic: ArchiveComic,
  assetIds: string[],
  place: Place,
): Promise<string> {
  const content = contentOf(structure, comic, assetIds);
  const seriesId = idOf(structure.series, comic.series);
  return database.transaction(async (tx) => {
    const id = await freeId(tx, Comic, comic.id);
    const now = new Date();
    await tx.insert(Comic, {
      id,
      seriesId,
      chapterId: comic.chapter === undefined ? null : idOf(structure.chapters, comic.chapter),
      position: await positionAt(tx, seriesId, place),
      slug: comic.slug,
      ...projectedColumns(content),
      withdrawnAt: comic.withdrawnAt ?? null,
      createdAt: comic.createdAt ?? now,
      updatedAt: comic.updatedAt ?? now,
    });
    const revision = await cutRevision(tx, id, content);
    await projectParts(tx, id, content);
    const publishAt = comic.publishAt;
    if (publishAt) await tx.update(Comic, { id }, { publishAt, publishedRevisionId: revision.id });
    return id;
  });
}

function contentOf(structure: Structure, comic: ArchiveComic, assetIds: string[]): ComicContent {
  return comicContent.parse({
    title: comic.title,
    afterline: comic.afterline,
    note: comic.note,
    layout: comic.layout,
    contentWarning: comic.contentWarning ?? null,
    pages: comic.pages.map(({ alt, hoverText, transcript }, index) => ({
      assetId: assetIds[index],
      alt,
      hoverText,
      transcript,
    })),
    characterIds: comic.characters.map((slug) => idOf(structure.characters, slug)),
    tagIds: comic.tags.map((slug) => idOf(structure.tags, slug)),
  });
}

function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`${slug} was not surveyed`);
  return id;
}
