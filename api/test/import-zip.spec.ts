import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Character } from '../src/cast/character.entity.js';
import { Comic } from '../src/comics/comic.entity.js';
import { isClean } from '../src/exchange/importing/report.js';
import { Chapter } from '../src/series/chapter.entity.js';
import { Series } from '../src/series/series.entity.js';
import { archiveOf, comicOf, image, ImportSite } from './import-site.js';
import { forge, writeZip } from './zip-of.js';

let site: ImportSite;
let count = 0;

const target = (name: string): string => path.join(site.folder, `${(count += 1)}-${name}`);

beforeAll(async () => {
  site = await ImportSite.open();
});
beforeEach(() => site.empty());
afterAll(() => site.close());

describe('importing a ZIP', () => {
  it('makes of a zipped archive what the folder would become', async () => {
    const files = {
      ...archiveOf({}, [comicOf('one'), comicOf('two')]),
      'originals/one.png': await image(1),
      'originals/two.png': await image(2),
    };
    await site.run(await site.given(files));
    const fromFolder = await site.essence();
    await site.empty();
    expect(isClean(await site.run(await writeZip(target('a.zip'), files)))).toBe(true);
    expect(await site.essence()).toEqual(fromFolder);
  });

  it('refuses entries that lead out of it, links and second files of one name, and takes the rest', async () => {
    const good = await image(1);
    const zip = await writeZip(target('Tin.zip'), {
      '1.png': good,
      'aa/aaaaaa.png': good,
      '3.png': good,
      '4.png': good,
    });
    const bytes = forge(await readFile(zip), 'aa/aaaaaa.png', '../escape.png');
    await writeFile(zip, forge(bytes, '4.png', '3.png'));
    const report = await site.run(zip);
    expect([...report.files].map(([file, { outcome }]) => [file, outcome])).toEqual([
      ['1.png', 'imported'],
      ['3.png', 'imported'],
      ['../escape.png', 'refused'],
      ['3.png (2)', 'refused'],
    ]);
    const links = await writeZip(target('links.zip'), { '1.png': '/etc/passwd' }, 0o120777);
    await expect(site.run(links)).rejects.toThrow('no PNG');
  });

  it.each([
    ['Rar!\x1a\x07\x01\0', 'RAR archive'],
    ["7z\xbc\xaf'\x1c\0\0", '7-Zip'],
    ['%PDF-1.7', 'PDF'],
    ['PK\x03\x04 and no more', 'not a whole ZIP'],
    ['', 'no ZIP'],
  ])('refuses what is none with a sentence: %j', async (head, sentence) => {
    const file = target('x.cbz');
    await writeFile(file, Buffer.from(head, 'latin1'));
    await expect(site.run(file)).rejects.toThrow(sentence);
  });

  it('refuses an encrypted one with what to do', async () => {
    const zip = await writeZip(target('x.zip'), { '1.png': await image(1) });
    const bytes = await readFile(zip);
    const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
    await writeFile(zip, bytes);
    await expect(site.run(zip)).rejects.toThrow('Unpack it with its password');
  });

  it('refuses one that would unpack beyond measure before unpacking any of it', async () => {
    const zip = await writeZip(target('bomb.zip'), { 'a.png': Buffer.alloc(70 * 1024 * 1024) });
    await expect(site.run(zip)).rejects.toThrow('100 times its own size');
  });

  it('refuses a file whose bytes do not have their checksum', async () => {
    const zip = await writeZip(target('Tin.zip'), { '1.png': await image(1), 'text.txt': 'x' });
    const bytes = await readFile(zip);
    const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt32LE(0x12345678, entry + 16);
    await writeFile(zip, bytes);
    const report = await site.run(zip);
    expect(report.comics).toMatchObject([{ outcome: 'refused', reason: expect.stringContaining('checksum') }]);
    expect(await site.database.getRepository(Comic).count()).toBe(0);
  });

  it('reads names that are not marked as UTF-8, in UTF-8 or code page 437', async () => {
    const files = { 'aa1.png': await image(1), 'bbb.png': await image(2) };
    const zip = await writeZip(target('Tin.zip'), files);
    const utf8 = forge(await readFile(zip), 'aa1', Buffer.from('é1').toString('latin1'));
    await writeFile(zip, forge(utf8, 'bbb', '\x81bb'));
    const report = await site.run(zip);
    expect([...report.files.keys()].map((name) => name.normalize())).toEqual(['é1.png', 'übb.png']);
    expect(isClean(report)).toBe(true);
  });
});

const book = async (info: string, name = 'book.cbz') =>
  writeZip(target(name), {
    'p1.png': await image(1),
    'p2.png': await image(2),
    'p10.png': await image(3),
    'ComicInfo.xml': info,
  });

describe('importing a comic book', () => {
  it('takes from ComicInfo.xml what has a place', async () => {
    const report = await site.run(
      await book(`<?xml version="1.0" encoding="utf-8"?>
      <ComicInfo xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <Title>Fog &amp; tide &#8212; one</Title><Series>港</Series><Number>2</Number><Volume>3</Volume>
        <Summary>Nobody sees.</Summary><Writer>A. Welder</Writer><Publisher>Quay</Publisher>
        <Year>2014</Year><Month>5</Month><Day>-1</Day><LanguageISO>ja</LanguageISO><Manga>YesAndRightToLeft</Manga>
        <Characters>Ferro, Nell, Ferro</Characters><Tags>Fog</Tags><Genre>Fog, Sea</Genre>
        <AgeRating>Mature 17+</AgeRating><StoryArc>Low water</StoryArc>
        <Pages><Page Image="0" Type="FrontCover"/><Page Image="1" Type="Deleted"/></Pages>
      </ComicInfo>`),
    );
    expect(isClean(report)).toBe(true);
    expect(report.remarks).toEqual(['Without a place in Longbox: Publisher of ComicInfo.xml']);
    expect(report.files.get('p2.png')).toEqual({ outcome: 'passedOver', reason: 'ComicInfo.xml marks it as deleted.' });
    const [series] = await site.database.getRepository(Series).find();
    expect(series).toMatchObject({ slug: '港', title: '港', language: 'ja', direction: 'rtl' });
    const [comic] = await site.database.getRepository(Comic).find();
    expect(comic).toMatchObject({
      slug: '港-v3-2-fog-tide-one',
      title: 'Fog & tide — one',
      note: 'Nobody sees.\n\nWriter: A. Welder',
      pageCount: 2,
      publishAt: new Date('2014-05-01T00:00:00Z'),
      contentWarning: { kinds: ['mature'], text: 'Mature 17+' },
    });
    expect((await site.database.getRepository(Chapter).find()).map(({ title }) => title)).toEqual(['Low water']);
    const cast = await site.database.getRepository(Character).find({ order: { position: 'ASC' } });
    expect(cast.map(({ name }) => name)).toEqual(['Ferro', 'Nell']);
    expect(await site.database.query('SELECT slug FROM tag ORDER BY slug')).toEqual([{ slug: 'fog' }, { slug: 'sea' }]);
  });

  it('is called as its file where nothing says more', async () => {
    await site.run(await writeZip(path.join(site.folder, 'Slow_Tide 003.cbz'), { '1.png': await image(1) }));
    expect(await site.database.getRepository(Comic).find()).toMatchObject([
      { title: 'Slow Tide 3', slug: 'slow-tide-3' },
    ]);
    expect(await site.readingOrder('slow-tide')).toEqual(['slow-tide-3']);
  });

  it.each([
    [
      'an entity',
      '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><ComicInfo><Title>&x;</Title></ComicInfo>',
      'DOCTYPE',
    ],
    ['no XML', '<ComicInfo><Title></ComicInfo>', 'not well-formed'],
    ['another document', '<html/>', 'no ComicInfo'],
    ['a name of an object', '<ComicInfo><__proto__/></ComicInfo>', 'cannot be read'],
  ])('refuses a ComicInfo.xml with %s', async (_, xml, sentence) => {
    await expect(site.run(await book(xml))).rejects.toThrow(sentence);
    expect(await site.database.getRepository(Comic).count()).toBe(0);
  });
});
