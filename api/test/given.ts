import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { DataSource } from 'typeorm';

import { Character } from '../src/cast/character.entity.js';
import { ComicCharacter } from '../src/cast/comic-character.entity.js';
import { ComicTag } from '../src/cast/comic-tag.entity.js';
import { Tag } from '../src/cast/tag.entity.js';
import type { TranscriptLine } from '../src/comics/comic-content.js';
import { Comic } from '../src/comics/comic.entity.js';
import { Page } from '../src/comics/page.entity.js';
import { Asset } from '../src/media/asset.entity.js';
import { Rendition } from '../src/media/rendition.entity.js';
import { Chapter } from '../src/series/chapter.entity.js';
import { Series } from '../src/series/series.entity.js';
import { Redirect } from '../src/site/redirect.entity.js';

const hour = 3_600_000;

/** Rows for tests, each whole by default; a test names only what it is about. */
export function given(database: DataSource) {
  let count = 0;
  const next = (): number => (count += 1);
  const name = (kind: string): string => `${kind}-${next()}-${randomBytes(3).toString('hex')}`;

  async function asset(): Promise<Asset> {
    const id = uuid();
    const saved = await database.getRepository(Asset).save({
      id,
      hash: randomBytes(32).toString('hex'),
      format: 'png',
      bytes: 12_345,
      width: 800,
      height: 600,
      dominantColor: '#336699',
      thumbhash: Buffer.from('1QcSHQRnh493V4dIh4eXh1h4kJUI', 'base64'),
      originalName: 'page.png',
    });
    await database.getRepository(Rendition).save({
      id: uuid(),
      assetId: id,
      format: 'webp',
      key: randomBytes(16).toString('hex'),
      width: 800,
      height: 600,
      bytes: 4_321,
    });
    return saved;
  }

  async function series(more: Partial<Series> = {}): Promise<Series> {
    const slug = name('series');
    return database.getRepository(Series).save({ id: uuid(), slug, title: slug, description: '', ...more });
  }

  async function chapter(of: Series, more: Partial<Chapter> = {}): Promise<Chapter> {
    const slug = name('chapter');
    const row = { id: uuid(), seriesId: of.id, slug, title: slug, description: '', position: next(), ...more };
    return database.getRepository(Chapter).save(row);
  }

  /** A comic of one page, published an hour ago unless told otherwise. */
  async function comic(
    of: Series,
    { pages = 1, transcript = [], ...more }: Partial<Comic> & { pages?: number; transcript?: TranscriptLine[] } = {},
  ): Promise<Comic> {
    const slug = name('comic');
    const publishAt = 'publishAt' in more ? (more.publishAt ?? null) : new Date(Date.now() - hour);
    const saved = await database.getRepository(Comic).save({
      id: uuid(),
      seriesId: of.id,
      position: next() * 1024,
      slug,
      title: slug,
      afterline: '',
      note: '',
      pageCount: pages,
      ...more,
      publishAt,
      publishedRevisionId: publishAt ? uuid() : null,
    });
    for (let number = 1; number <= pages; number += 1) {
      const { id: assetId } = await asset();
      const row = { id: uuid(), comicId: saved.id, number, assetId, alt: 'A drawing', hoverText: '', transcript };
      await database.getRepository(Page).save(row);
    }
    return saved;
  }

  async function character(comics: Comic[], more: Partial<Character> = {}): Promise<Character> {
    const slug = name('character');
    const saved = await database
      .getRepository(Character)
      .save({ id: uuid(), slug, name: slug, description: '', position: next(), ...more });
    await database.getRepository(ComicCharacter).save(comics.map(({ id }) => ({ comicId: id, characterId: saved.id })));
    return saved;
  }

  async function tag(comics: Comic[], more: Partial<Tag> = {}): Promise<Tag> {
    const slug = name('tag');
    const saved = await database.getRepository(Tag).save({ id: uuid(), slug, name: slug, ...more });
    await database.getRepository(ComicTag).save(comics.map(({ id }) => ({ comicId: id, tagId: saved.id })));
    return saved;
  }

  async function redirect(from: string, to: string | null): Promise<Redirect> {
    return database.getRepository(Redirect).save({ id: uuid(), from, to, status: to === null ? 410 : 301 });
  }

  return { asset, series, chapter, comic, character, tag, redirect };
}
