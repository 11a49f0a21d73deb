import { createHash } from 'node:crypto';
import path from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Chapter } from '../src/series/chapter.entity.js';
import { Character } from '../src/cast/character.entity.js';
import { Tag } from '../src/cast/tag.entity.js';
import { Comic } from '../src/comics/comic.entity.js';
import { Page } from '../src/comics/page.entity.js';
import { isClean } from '../src/exchange/importing/report.js';
import { Asset } from '../src/media/index.js';
import { contentHash } from '../src/publishing/cut-revision.js';
import { Revision } from '../src/publishing/revision.entity.js';
import { Series } from '../src/series/series.entity.js';
import { Redirect } from '../src/site/redirect.entity.js';
import { Site } from '../src/site/site.entity.js';
import { archiveOf, comicOf, filesBelow, image, ImportSite } from './import-site.js';

let site: ImportSite;

beforeAll(async () => {
  site = await ImportSite.open();
});
beforeEach(() => site.empty());
afterAll(() => site.close());

const three = async () => ({
  ...archiveOf(
    {},
    ['one', 'two', 'three'].map((slug) => comicOf(slug)),
  ),
  'originals/one.png': await image(1),
  'originals/two.png': await image(2),
  'originals/three.png': await image(3),
});

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const idsOf = {
  series: '0190b5a8-0000-7000-8000-000000000001',
  chapter: '0190b5a8-0000-7000-8000-000000000002',
  character: '0190b5a8-0000-7000-8000-000000000003',
  tag: '0190b5a8-0000-7000-8000-000000000004',
  comic: '0190b5a8-0000-7000-8000-000000000005',
};

describe('importing a Longbox archive', () => {
  it('keeps every field of the format', async () => {
    const words = {
      title: 'Tin Harbour',
      tagline: 'Low tide',
      description: 'D',
      authorName: 'A. Welder',
      about: 'One.\n\nTwo.',
      licence: 'CC BY 4.0',
      language: 'pt-BR',
      timeZone: 'Europe/Lisbon',
      hue: 12,
      links: [{ label: 'Mail', url: 'mailto:a@example.org' }],
    };
    const series = { slug: 'tin-harbour', title: 'Tin', description: 'S', language: 'ja', direction: 'rtl' };
    const outer = { slug: 'low-water', title: 'Low water', description: 'C' };
    const inner = { slug: 'ゴミ箱-2', title: 'Inner', description: '' };
    const ferro = { slug: 'ferro', name: 'Ferro', description: 'Repairs.' };
    const transcript = [
      { kind: 'scene', text: 'A quay.' },
      { kind: 'speech', character: 'ferro', speaker: 'F.', text: 'Here!' },
    ];
    const comic = {
      slug: 'spare-parts',
      title: 'Spare parts',
      afterline: 'He kept the receipt.',
      note: 'First.\n\nSecond. 🌊',
      layout: 'strip',
      contentWarning: { kinds: ['peril'], text: 'A fall.' },
      createdAt: '2020-01-02T03:04:05.678+01:00',
      updatedAt: '2021-01-02T03:04:05Z',
      publishAt: '2026-03-05T08:00:00.250+01:00',
    };
    const [cover, portrait, first, second] = [await image(11), await image(12), await image(13), await image(14)];
    const root = await site.given({
      ...archiveOf(
        {
          site: words,
          series: [{ ...series, cover: { file: 'originals/cover.png', name: 'Cover art.png' }, id: idsOf.series }],
          chapters: [
            { ...inner, series: series.slug, parent: outer.slug },
            { ...outer, series: series.slug, cover: { file: 'originals/cover.png' }, id: idsOf.chapter },
          ],
          characters: [{ ...ferro, portrait: { file: 'originals/ferro.png' }, id: idsOf.character }],
          tags: [{ slug: 'fog', name: 'Fog', id: idsOf.tag }],
          redirects: [{ from: '/old/1.html', to: '/comic/spare-parts' }, { from: '/gone' }],
        },
        [
          {
            ...comic,
            id: idsOf.comic,
            series: series.slug,
            chapter: inner.slug,
            pages: [
              {
                file: 'originals/a/1.png',
                sha256: sha(first),
                name: 'inks.png',
                alt: 'Ferro looks.',
                hoverText: 'Look!',
                transcript,
              },
              { file: 'originals/a/2.png' },
            ],
            characters: ['ferro'],
            tags: ['fog'],
          },
          {
            slug: 'gone',
            series: series.slug,
            title: 'Gone',
            withdrawnAt: '2022-01-01T00:00:00Z',
            pages: [{ file: 'originals/a/2.png' }],
          },
        ],
      ),
      'originals/cover.png': cover,
      'originals/ferro.png': portrait,
      'originals/a/1.png': first,
      'originals/a/2.png': second,
    });

    const report = await site.run(root);
    expect(report.comics.map(({ slug, reason }) => [slug, reason])).toEqual([
      ['spare-parts', ''],
      ['gone', ''],
    ]);
    expect(isClean(report)).toBe(true);

    const { manager } = site.database;
    const hash = async (id: string | null | undefined) => (await manager.findOneByOrFail(Asset, { id: id ?? '' })).hash;
    expect(await manager.findOneBy(Site, { id: 1 })).toEqual({ id: 1, ...words });

    const storedSeries = await manager.findOneByOrFail(Series, { id: idsOf.series });
    expect(storedSeries).toMatchObject(series);
    expect(await hash(storedSeries.coverAssetId)).toBe(sha(cover));

    const chapter = await manager.findOneByOrFail(Chapter, { id: idsOf.chapter });
    expect(chapter).toMatchObject({ ...outer, parentId: null, seriesId: idsOf.series });
    expect(await hash(chapter.coverAssetId)).toBe(sha(cover));
    const nested = await manager.findOneByOrFail(Chapter, { slug: inner.slug });
    expect(nested).toMatchObject({ ...inner, parentId: idsOf.chapter, coverAssetId: null });

    const character = await manager.findOneByOrFail(Character, { id: idsOf.character });
    expect(character).toMatchObject(ferro);
    expect(await hash(character.portraitAssetId)).toBe(sha(portrait));
    expect(await manager.findOneBy(Tag, { id: idsOf.tag })).toMatchObject({ slug: 'fog', name: 'Fog' });
    expect(
      await manager.find(Redirect, { select: { from: true, to: true, status: true }, order: { from: 'ASC' } }),
    ).toEqual([
      { from: '/gone', to: null, status: 410 },
      { from: '/old/1.html', to: '/comic/spare-parts', status: 301 },
    ]);

    const stored = await manager.findOneByOrFail(Comic, { id: idsOf.comic });
    const { createdAt, updatedAt, publishAt, ...spoken } = comic;
    expect(stored).toMatchObject({
      ...spoken,
      chapterId: nested.id,
      pageCount: 2,
      createdAt: new Date(createdAt),
      updatedAt: new Date(updatedAt),
      publishAt: new Date(publishAt),
      withdrawnAt: null,
    });
    const pages = await manager.find(Page, { where: { comicId: idsOf.comic }, order: { number: 'ASC' } });
    expect(pages.map(({ alt, hoverText, transcript: lines }) => [alt, hoverText, lines])).toEqual([
      ['Ferro looks.', 'Look!', transcript],
      ['', '', []],
    ]);
    expect(await hash(pages[0]?.assetId)).toBe(sha(first));
    expect((await manager.findOneByOrFail(Asset, { hash: sha(first) })).originalName).toBe('inks.png');
    const revision = await manager.findOneByOrFail(Revision, { id: stored.publishedRevisionId ?? '' });
    expect(revision.content).toMatchObject({ note: comic.note, characterIds: [idsOf.character], tagIds: [idsOf.tag] });
    expect(revision.hash).toBe(contentHash(revision.content));

    expect(await manager.findOneByOrFail(Comic, { slug: 'gone' })).toMatchObject({
      publishAt: null,
      publishedRevisionId: null,
      withdrawnAt: new Date('2022-01-01T00:00:00Z'),
    });
    expect(await site.readingOrder('tin-harbour')).toEqual(['spare-parts', 'gone']);
  });

  it('changes nothing when it runs again', async () => {
    const root = await site.given(await three());
    expect(isClean(await site.run(root))).toBe(true);
    const before = await site.rows();
    const again = await site.run(root);
    expect(again.comics.map(({ outcome }) => outcome)).toEqual(['there', 'there', 'there']);
    expect(await site.rows()).toBe(before);
  });

  it('writes nothing in a dry run, which tells the same of each comic', async () => {
    const root = await site.given({ ...(await three()), 'notes.txt': 'x' });
    const rows = await site.rows();
    const files = await filesBelow(site.mediaFolder);
    const told = await site.dryRun(root);
    expect(await site.rows()).toBe(rows);
    expect(await filesBelow(site.mediaFolder)).toEqual(files);
    const done = await site.run(root);
    expect({ comics: told.comics, files: [...told.files] }).toEqual({ comics: done.comics, files: [...done.files] });
  });

  it('shows both of two comics that were published at the same instant, in the order of their lines', async () => {
    await site.run(await site.given(await three()));
    expect(await site.readingOrder('tin')).toEqual(['one', 'two', 'three']);
    const published = await site.database.getRepository(Comic).find();
    expect(new Set(published.map(({ publishAt }) => publishAt?.getTime())).size).toBe(1);
  });

  it('refuses a comic alone, and gives it its place when it comes again whole', async () => {
    const files = await three();
    const broken = await site.given({ ...files, 'originals/one.png': files['originals/one.png'].subarray(0, 40) });
    const report = await site.run(broken);
    expect(report.comics.map(({ slug, outcome }) => [slug, outcome])).toEqual([
      ['one', 'refused'],
      ['two', 'imported'],
      ['three', 'imported'],
    ]);
    expect(report.comics[0]?.reason).toMatch(/one\.png/);
    expect(isClean(report)).toBe(false);
    expect(await site.readingOrder('tin')).toEqual(['two', 'three']);
    expect(isClean(await site.run(await site.given(files)))).toBe(true);
    expect(await site.readingOrder('tin')).toEqual(['one', 'two', 'three']);
  });

  it('says of every comic that cannot be taken where it stands and why, and takes the others', async () => {
    const refused = [
      [{ ...comicOf('one'), titel: 'x' }, 'Unrecognized key'],
      [comicOf('a', { title: '' }), 'title'],
      [comicOf('b', { chapter: 'none' }), 'Its series has no chapter none.'],
      [comicOf('c', { series: 'none' }), 'There is no series none.'],
      [comicOf('d', { characters: ['ghost'] }), 'There is no character ghost.'],
      [comicOf('e', { tags: ['none'] }), 'There is no tag none.'],
      [comicOf('f', { pages: [{ file: 'originals/none.png' }] }), 'Its image originals/none.png is missing.'],
      [comicOf('g', { pages: [{ file: '../secret.png' }] }), 'Not a path inside the archive'],
      [comicOf('h', { pages: [{ file: 'originals/ok.png', sha256: '0'.repeat(64) }] }), 'other bytes than its sha256'],
      [comicOf('i', { publishAt: '2026-03-05' }), 'Not a moment'],
      [comicOf('j', { withdrawnAt: '2026-03-05T00:00:00Z' }), 'exclude each other'],
      [comicOf('Not A Slug'), 'is not a slug'],
      [comicOf('k', { title: '\ud800' }), 'surrogate'],
      [comicOf('ok'), 'stands there twice, first at comics.jsonl, line 1'],
    ] as const;
    const archive = archiveOf({}, [comicOf('ok'), ...refused.map(([comic]) => comic)]);
    const lines = `${archive['comics.jsonl']}{"slug": \n\n`;
    const report = await site.run(
      await site.given({ ...archive, 'comics.jsonl': lines, 'originals/ok.png': await image(21) }),
    );
    expect(report.comics).toHaveLength(refused.length + 2);
    for (const [index, [, reason]] of refused.entries()) {
      expect(report.comics[index + 1]).toMatchObject({ outcome: 'refused', where: `comics.jsonl, line ${index + 2}` });
      expect(report.comics[index + 1]?.reason).toContain(reason);
    }
    expect(report.comics.at(-1)?.reason).toContain('is not JSON');
    expect(await site.readingOrder('tin')).toEqual(['ok']);
  });

  it.each([
    ['an unknown field', { author: 'x' }, 'Unrecognized key'],
    ['a newer version', { version: 2 }, 'version 2'],
    ['another format', { format: 'x' }, 'does not say'],
    ['no series', { series: [] }, 'series'],
    [
      'a slug twice',
      {
        tags: [
          { slug: 'a', name: 'A' },
          { slug: 'a', name: 'B' },
        ],
      },
      'tags: a stands there twice',
    ],
    ['a chapter in itself', { chapters: [{ slug: 'a', series: 'tin', title: 'A', parent: 'a' }] }, 'or in itself'],
    ['a chapter of no series', { chapters: [{ slug: 'a', series: 'x', title: 'A' }] }, 'there is no series x'],
    [
      'a cover that is missing',
      { series: [{ slug: 'tin', title: 'T', cover: { file: 'x.png' } }] },
      'x.png, the cover of series tin, is missing',
    ],
    [
      'a link that runs script',
      { site: { title: 'T', links: [{ label: 'x', url: 'javascript:alert(1)' }] } },
      'Not an http',
    ],
    ['a redirect to another host by //', { redirects: [{ from: '/a', to: '//evil.example' }] }, 'Neither a path'],
  ])('refuses the whole before anything is written: %s', async (_, manifest, sentence) => {
    const rows = await site.rows();
    await expect(site.run(await site.given({ ...(await three()), ...pick(archiveOf(manifest, [])) }))).rejects.toThrow(
      sentence,
    );
    expect(await site.rows()).toBe(rows);
  });

  it('accounts for every file: imported, read, refused or passed over, with the reason', async () => {
    const files = await three();
    const root = await site.given({
      ...files,
      'originals/two.png': Buffer.from('no image'),
      'originals/unused.png': await image(31),
      'originals/link.png': { link: path.join(site.folder, 'media') },
      'read me.txt': 'hello',
    });
    const report = await site.run(root);
    expect(report.filesIn).toBe(8);
    expect(Object.fromEntries([...report.files].map(([file, { outcome }]) => [file, outcome]))).toEqual({
      'comics.jsonl': 'read',
      'longbox.json': 'read',
      'originals/one.png': 'imported',
      'originals/two.png': 'refused',
      'originals/three.png': 'imported',
      'originals/unused.png': 'passedOver',
      'originals/link.png': 'refused',
      'read me.txt': 'passedOver',
    });
    for (const { outcome, reason } of report.files.values()) {
      expect(reason !== '').toBe(outcome === 'refused' || outcome === 'passedOver');
    }
  });

  it('never moves what another series has: a chapter refuses the whole, a comic is refused alone', async () => {
    const chapter = { slug: 'low-water', title: 'Low water' };
    const files = await three();
    await site.run(
      await site.given({ ...files, ...pick(archiveOf({ chapters: [{ ...chapter, series: 'tin' }] }, [])) }),
    );
    const other = { series: [{ slug: 'zinc', title: 'Zinc' }] };
    const zinc = ['one', 'four'].map((slug) => ({
      ...comicOf(slug),
      series: 'zinc',
      pages: [{ file: 'originals/one.png' }],
    }));
    const before = await site.rows();
    const clash = archiveOf({ ...other, chapters: [{ ...chapter, series: 'zinc' }] }, zinc);
    await expect(site.run(await site.given({ ...files, ...clash }))).rejects.toThrow('already has a chapter low-water');
    expect(await site.rows()).toBe(before);
    const report = await site.run(await site.given({ ...files, ...archiveOf(other, zinc) }));
    expect(report.comics.map(({ reason }) => reason)).toEqual([
      'The series tin of this site already has a comic one.',
      '',
    ]);
    expect(await site.readingOrder('zinc')).toEqual(['four']);
    expect(await site.readingOrder('tin')).toEqual(['one', 'two', 'three']);
  });

  it("leaves the site's own words alone once it has comics", async () => {
    const files = await three();
    await site.run(await site.given({ ...files, ...pick(archiveOf({ site: { title: 'First' } }, [])) }));
    await site.run(await site.given(files));
    await site.run(await site.given({ ...files, ...pick(archiveOf({ site: { title: 'Second' } }, [])) }));
    expect(await site.database.getRepository(Site).find({ select: { title: true } })).toEqual([{ title: 'First' }]);
  });

  it('lets only one import write at a time', async () => {
    const root = await site.given(await three());
    const results = await Promise.allSettled([site.run(root), site.run(root)]);
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([
      expect.objectContaining({
        reason: expect.objectContaining({ message: expect.stringContaining('Another import') }),
      }),
    ]);
    expect(await site.readingOrder('tin')).toEqual(['one', 'two', 'three']);
  });
});

/** Only the manifest, so that the comics of another archive stay. */
const pick = (archive: Record<string, string>) => ({ 'longbox.json': archive['longbox.json'] ?? '' });
