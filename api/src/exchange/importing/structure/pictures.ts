import type { EntityManager } from 'typeorm';

import { Character } from '../../../cast/character.entity.js';
import { Chapter } from '../../../series/chapter.entity.js';
import { Series } from '../../../series/series.entity.js';
import type { ArchiveFile } from '../../archive-format/fields.js';
import type { Manifest } from '../../archive-format/manifest.js';
import { idsBySlug } from './ids.js';

/** Asset ids of covers and portraits, by the file they came from. */
export type Pictures = ReadonlyMap<ArchiveFile, string>;

/** A cover or portrait that a manifest names, and whose it is. */
export interface Picture {
  /** `the cover of series tin-harbour`. */
  of: string;
  file: ArchiveFile;
  /** Whether the site already has that series, chapter or character: then it stays as it is. */
  there: boolean;
}

/** Every cover and portrait of a manifest. */
export async function picturesOf(tx: EntityManager, { series, chapters, characters }: Manifest): Promise<Picture[]> {
  const lists = [
    { table: Series, of: 'the cover of series', items: series.map(({ slug, cover }) => ({ slug, file: cover })) },
    { table: Chapter, of: 'the cover of chapter', items: chapters.map(({ slug, cover }) => ({ slug, file: cover })) },
    {
      table: Character,
      of: 'the portrait of character',
      items: characters.map(({ slug, portrait }) => ({ slug, file: portrait })),
    },
  ];
  const pictures: Picture[] = [];
  for (const { table, of, items } of lists) {
    const withFile = items.flatMap(({ slug, file }) => (file ? [{ slug, file }] : []));
    const stored = await idsBySlug(
      tx,
      table,
      withFile.map(({ slug }) => slug),
    );
    pictures.push(...withFile.map(({ slug, file }) => ({ of: `${of} ${slug}`, file, there: stored.has(slug) })));
  }
  return pictures;
}

export const assetOf = (pictures: Pictures, file: ArchiveFile | undefined): string | null =>
  (file && pictures.get(file)) ?? null;
