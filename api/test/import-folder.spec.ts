import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Chapter } from '../src/series/chapter.entity.js';
import { Comic } from '../src/comics/comic.entity.js';
import { Page } from '../src/comics/page.entity.js';
import { partsOf, pageOf } from '../src/exchange/folder-tree/file-name.js';
import { byNaturalOrder } from '../src/exchange/folder-tree/natural-order.js';
import { isClean } from '../src/exchange/importing/report.js';
import { image, ImportSite } from './import-site.js';

describe('names of files and folders', () => {
  it.each([
    ['001 Low water', { number: '1', title: 'Low water' }],
    ['012_low-tide', { number: '12', title: 'Low tide' }],
    ['2024-05-01_the-fog', { date: '2024-05-01', title: 'The fog' }],
    ['20240503', { date: '2024-05-03', title: '' }],
    ['2024.05.01 7', { date: '2024-05-01', number: '7', title: '' }],
    ['2024-02-31', { number: '2024', title: '02 31' }],
    ['3rd street', { title: '3rd street' }],
    ['017', { number: '17', title: '' }],
    ['ゴミ箱', { title: 'ゴミ箱' }],
  ])('%s', (name, parts) => expect(partsOf(name)).toEqual(parts));

  it.each([
    ['E01P02', { of: 'E01', number: 2 }],
    ['Storm p1', { of: 'Storm', number: 1 }],
    ['page-03', { of: '', number: 3 }],
    ['Stop1', undefined],
    ['Setup 2', undefined],
  ])('page of %s', (name, page) => expect(pageOf(name)).toEqual(page));

  it('are ordered as a person would, files of a folder before its folders', () => {
    const ordered = ['2.png', '10.png', 'a/1.png', 'a/2.png', 'a/1/1.png', 'a/01b/1.png', 'b 2/1.png', 'b 10/1.png'];
    expect(ordered.toReversed().sort(byNaturalOrder)).toEqual(ordered);
  });
});

describe('importing a folder of images', () => {
  let site: ImportSite;

  beforeAll(async () => {
    site = await ImportSite.open();
  });
  beforeEach(() => site.empty());
  afterAll(() => site.close());

  it('makes a series, chapters and comics of it, in natural order', async () => {
    const root = await site.given(
      {
        '10.png': await image(1),
        '2 The fog.png': await image(2),
        '02 Harbour/1.png': await image(3),
        '02 Harbour/Night/Storm p2.png': await image(5),
        '02 Harbour/Night/Storm p1.png': await image(4),
        '02 Harbour/Night/Calm.png': await image(6),
        'empty/readme.md': 'x',
        '.DS_Store': 'x',
        'notes.svg': '<svg/>',
      },
      'Slow Tide',
    );
    const report = await site.run(root);
    expect(isClean(report)).toBe(true);
    expect(report.filesIn).toBe(9);
    expect(await site.readingOrder('slow-tide')).toEqual([
      'slow-tide-2-the-fog',
      'slow-tide-10',
      'slow-tide-02-harbour-1',
      'slow-tide-02-harbour-night-calm',
      'slow-tide-02-harbour-night-storm',
    ]);
    const comics = await site.database.getRepository(Comic).find({ order: { position: 'ASC' } });
    expect(comics.map(({ title }) => title)).toEqual(['The fog', 'Slow Tide 10', 'Harbour 1', 'Calm', 'Storm']);
    expect(comics.map(({ pageCount }) => pageCount)).toEqual([1, 1, 1, 1, 2]);
    const chapters = await site.database.getRepository(Chapter).find();
    const harbour = chapters.find(({ title }) => title === 'Harbour');
    expect(chapters).toHaveLength(2);
    expect(chapters.find(({ title }) => title === 'Night')?.parentId).toBe(harbour?.id);
  });

  it('joins the cover and the pages of one comic, and calls it as the folder when it is all of it', async () => {
    const root = await site.given(
      {
        'gfx_E01P01.png': await image(2),
        'gfx_E01.png': await image(1),
        'gfx_E01P02.png': await image(3),
        'de/gfx_E01P01.svg': '<svg/>',
        'transcripts.json': '{}',
      },
      'episode-one',
    );
    const report = await site.run(root);
    expect(report.comics).toHaveLength(1);
    const [comic] = await site.database.getRepository(Comic).find();
    expect(comic).toMatchObject({ title: 'Episode one', pageCount: 3 });
    const pages = await site.database
      .getRepository(Page)
      .find({ order: { number: 'ASC' }, relations: { asset: true } });
    expect(pages.map(({ asset }) => asset?.originalName)).toEqual(['gfx_E01.png', 'gfx_E01P01.png', 'gfx_E01P02.png']);
  });

  it('gives comics without a date that of the one before, so that dates never contradict the order', async () => {
    const root = await site.given({
      'a.png': await image(1),
      'b/2024-05-01.png': await image(2),
      'b/later.png': await image(3),
      'b/later 2.png': await image(4),
    });
    await site.run(root);
    const comics = await site.database.getRepository(Comic).find({ order: { position: 'ASC' } });
    expect(comics.map(({ publishAt }) => publishAt?.toISOString())).toEqual(Array(4).fill('2024-05-01T00:00:00.000Z'));
  });

  it('makes one comic of each folder when asked', async () => {
    const root = await site.given(
      { 'One/1.png': await image(1), 'One/2.png': await image(2), 'Two/1.png': await image(3) },
      'Tin',
    );
    await site.runWith(root, { wholeFolders: true });
    const comics = await site.database.getRepository(Comic).find({ order: { position: 'ASC' } });
    expect(comics.map(({ title, pageCount, chapterId }) => [title, pageCount, chapterId])).toEqual([
      ['One', 2, null],
      ['Two', 1, null],
    ]);
  });

  it('changes nothing when it runs again, and adds only what is new', async () => {
    const files = { '1.png': await image(1), '3.png': await image(3) };
    const root = await site.given(files, 'Tin');
    await site.run(root);
    const before = await site.rows();
    await site.run(root);
    expect(await site.rows()).toBe(before);
    await site.run(await site.given({ ...files, '2.png': await image(2) }, 'Tin'));
    expect(await site.readingOrder('tin')).toEqual(['tin-1', 'tin-2', 'tin-3']);
  });
});
