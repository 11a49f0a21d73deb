import { randomBytes } from 'node:crypto';

import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { type ComicContent, comicContent } from '../src/comics/comic-content.js';
import { Comic } from '../src/comics/comic.entity.js';
import { Asset } from '../src/media/asset.entity.js';
import { Series } from '../src/series/series.entity.js';

/** A stored series; its id. */
export async function aSeries(database: DataSource, slug = 'tin-harbour'): Promise<string> {
  const id = uuidv7();
  await database.getRepository(Series).insert({ id, slug, title: slug, description: '' });
  return id;
}

/** A stored asset without files behind it; its id. */
export async function anAsset(database: DataSource): Promise<string> {
  const id = uuidv7();
  await database.getRepository(Asset).insert({
    id,
    hash: randomBytes(32).toString('hex'),
    format: 'png',
    bytes: 1,
    width: 1,
    height: 1,
    dominantColor: '#000000',
    thumbhash: Buffer.alloc(25),
    originalName: 'a.png',
  });
  return id;
}

/** A stored, unpublished comic without content at a position of a series; its id. */
export async function aComic(
  database: DataSource | EntityManager,
  seriesId: string,
  position: number,
): Promise<string> {
  const id = uuidv7();
  await database.getRepository(Comic).insert({ id, seriesId, position, slug: id, title: id, afterline: '', note: '' });
  return id;
}

/** Content of one page; what is given replaces the defaults. */
export const contentOf = (assetId: string, more: Partial<ComicContent> = {}): ComicContent =>
  comicContent.parse({ title: 'Spare parts', pages: [{ assetId }], ...more });
