import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { ComicCharacter } from '../src/cast/comic-character.entity.js';
import { ComicTag } from '../src/cast/comic-tag.entity.js';
import { Character } from '../src/cast/character.entity.js';
import { Tag } from '../src/cast/tag.entity.js';
import { Comic } from '../src/comics/comic.entity.js';
import { Page } from '../src/comics/page.entity.js';
import { contentHash, cutRevision } from '../src/publishing/cut-revision.js';
import { projectContent } from '../src/publishing/project-content.js';
import { type Place, positionAt } from '../src/publishing/reading-order.js';
import { Revision } from '../src/publishing/revision.entity.js';
import { aComic, anAsset, aSeries, contentOf } from './builders.js';
import { emptyTables, openTestDatabase } from './database.js';

describe('publishing', () => {
  let database: DataSource;
  let seriesId: string;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  beforeEach(async () => {
    await emptyTables(database);
    seriesId = await aSeries(database);
  });
  afterAll(async () => database.destroy());

  const place = (where: Place) => database.transaction((tx) => positionAt(tx, seriesId, where));
  const append = () =>
    database.transaction(async (tx) => {
      const position = await positionAt(tx, seriesId, 'end');
      await aComic(tx, seriesId, position);
      return position;
    });

  it('numbers revisions from 1, and equal content never makes a second one', async () => {
    const comicId = await aComic(database, seriesId, 1_024);
    const content = contentOf(await anAsset(database));
    const cut = (title: string) => database.transaction((tx) => cutRevision(tx, comicId, { ...content, title }));
    expect((await cut('One')).number).toBe(1);
    expect((await cut('One')).number).toBe(1);
    expect((await cut('Two')).number).toBe(2);
    const stored = await database.getRepository(Revision).find({ order: { number: 'ASC' } });
    expect(stored.map((revision) => revision.content.title)).toEqual(['One', 'Two']);
    expect(stored.map(({ hash }) => hash)).toEqual(stored.map((revision) => contentHash(revision.content)));
  });

  it('hashes content by what it says, not by the order of its fields', () => {
    const content = contentOf('0190b5a8-0000-7000-8000-000000000001');
    const reversed = Object.fromEntries(Object.entries(content).toReversed());
    expect(contentHash({ ...contentOf(content.pages[0]?.assetId ?? ''), ...reversed })).toBe(contentHash(content));
    expect(contentHash({ ...content, note: ' ' })).not.toBe(contentHash(content));
  });

  it('shows readers exactly what the content says, whatever was there before', async () => {
    const comicId = await aComic(database, seriesId, 1_024);
    const assets = [await anAsset(database), await anAsset(database)];
    const ids = ['0190b5a8-0000-7000-8000-00000000000a', '0190b5a8-0000-7000-8000-00000000000b'];
    for (const id of ids) {
      await database.getRepository(Character).insert({ id, slug: id, name: id, description: '' });
      await database.getRepository(Tag).insert({ id, slug: id, name: id });
    }
    const first = contentOf(assets[0] ?? '', { characterIds: ids, tagIds: ids.toReversed(), note: 'first' });
    const second = contentOf(assets[1] ?? '', {
      title: 'Second',
      layout: 'scroll',
      contentWarning: { kinds: ['peril'], text: 'A fall.' },
      characterIds: [ids[1] ?? ''],
    });
    await database.transaction((tx) => projectContent(tx, comicId, first));
    await database.transaction((tx) => projectContent(tx, comicId, second));

    const comic = await database.getRepository(Comic).findOneByOrFail({ id: comicId });
    expect(comic).toMatchObject({ title: 'Second', note: '', layout: 'scroll', pageCount: 1, position: 1_024 });
    expect(comic.contentWarning).toEqual({ kinds: ['peril'], text: 'A fall.' });
    const pages = await database.getRepository(Page).find();
    expect(pages.map(({ number, assetId }) => ({ number, assetId }))).toEqual([{ number: 1, assetId: assets[1] }]);
    expect(await database.getRepository(ComicCharacter).find()).toEqual([
      { comicId, characterId: ids[1], position: 0 },
    ]);
    expect(await database.getRepository(ComicTag).count()).toBe(0);
  });

  describe('reading order', () => {
    it('puts a comic at the end, after one or before one', async () => {
      const [a, b] = [await aComic(database, seriesId, 1_024), await aComic(database, seriesId, 2_048)];
      expect(await place('end')).toBe(3_072);
      expect(await place({ after: a })).toBe(1_536);
      expect(await place({ after: b })).toBe(3_072);
      expect(await place({ before: a })).toBe(0);
      expect(await place({ before: b })).toBe(1_536);
    });

    it('always finds room between two neighbours, and keeps the order of all others', async () => {
      const first = await aComic(database, seriesId, 1);
      const last = await aComic(database, seriesId, 2);
      const inserted: string[] = [];
      for (let count = 0; count < 25; count += 1) {
        inserted.unshift(await aComic(database, seriesId, await place({ after: first })));
      }
      const order = await database.getRepository(Comic).find({ order: { position: 'ASC' } });
      expect(order.map(({ id }) => id)).toEqual([first, ...inserted, last]);
      expect(new Set(order.map(({ position }) => position)).size).toBe(27);
    });

    it('gives two comics that come at the same instant two positions', async () => {
      const positions = await Promise.all([append(), append()]);
      expect(positions.sort((a, b) => a - b)).toEqual([1_024, 2_048]);
    });
  });
});
