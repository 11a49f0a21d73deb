// @ts-check
import { createHash } from 'node:crypto';

/** A uuid that depends on its name alone and sorts by number, as version 7 does by time. @param {string} kind @param {number} number */
function uuid(kind, number) {
  const digest = createHash('md5').update(`${kind}${number}`).digest('hex');
  const time = (0x0190_0000_0000 + number).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digest.slice(0, 3)}-8${digest.slice(3, 6)}-${digest.slice(6, 18)}`;
}

const chapterLength = 50;
const start = Date.UTC(2000, 0, 1);
const hour = 3_600_000;

const moment = (/** @type {number} */ index) => new Date(start + index * hour);

/**
 * Fills empty tables with a series of so many comics in chapters of fifty, each with a page, six renditions, two
 * characters and a tag, an hour apart.
 *
 * @param {import('mysql2/promise').Connection} connection
 * @param {number} size
 * @returns {Promise<{ slug: string, cursor: string }>} the comic in the middle, and its cursor in the order NEWEST
 */
export async function seed(connection, size) {
  /** @param {string} table @param {string[]} columns @param {Iterable<unknown[]>} rows */
  async function fill(table, columns, rows) {
    const names = columns.map((column) => `\`${column}\``).join(', ');
    let batch = [];
    for (const row of rows) {
      if (batch.push(row) < 2_000) continue;
      await connection.query(`INSERT INTO \`${table}\` (${names}) VALUES ?`, [batch]);
      batch = [];
    }
    if (batch.length > 0) await connection.query(`INSERT INTO \`${table}\` (${names}) VALUES ?`, [batch]);
  }
  /** @param {(index: number) => unknown[]} row @param {number} [count] */
  function* each(row, count = size) {
    for (let index = 0; index < count; index += 1) yield row(index);
  }
  await connection.query('SET foreign_key_checks = 0, unique_checks = 0');
  const series = uuid('series', 0);
  await fill('series', ['id', 'slug', 'title', 'description'], [[series, 'series', 'A series', '']]);
  const chapters = Math.ceil(size / chapterLength);
  await fill(
    'chapter',
    ['id', 'seriesId', 'position', 'slug', 'title', 'description'],
    each((index) => [uuid('chapter', index), series, index, `chapter-${index}`, `Chapter ${index}`, ''], chapters),
  );
  await fill(
    'character',
    ['id', 'slug', 'name', 'description', 'position'],
    each((index) => [uuid('character', index), `character-${index}`, `Character ${index}`, '', index], 12),
  );
  await fill(
    'tag',
    ['id', 'slug', 'name'],
    each((index) => [uuid('tag', index), `tag-${index}`, `tag ${index}`], 40),
  );
  await fill(
    'asset',
    ['id', 'hash', 'format', 'bytes', 'width', 'height', 'dominantColor', 'thumbhash', 'originalName'],
    each((index) => [
      uuid('asset', index),
      createHash('sha256').update(String(index)).digest('hex'),
      'png',
      500_000,
      1200,
      1700,
      '#336699',
      Buffer.alloc(24, index),
      'page.png',
    ]),
  );
  await fill(
    'rendition',
    ['id', 'assetId', 'format', 'key', 'width', 'height', 'bytes'],
    (function* () {
      for (let index = 0; index < size; index += 1)
        for (const [at, [format, width]] of /** @type {const} */ ([
          ['avif', 480],
          ['webp', 480],
          ['png', 480],
          ['avif', 1200],
          ['webp', 1200],
          ['png', 1200],
        ]).entries())
          yield [
            uuid('rendition', index * 6 + at),
            uuid('asset', index),
            format,
            createHash('md5').update(`${index} ${at}`).digest('hex'),
            width,
            680,
            40_000,
          ];
    })(),
  );
  await fill(
    'comic',
    [
      'id',
      'seriesId',
      'chapterId',
      'position',
      'slug',
      'title',
      'afterline',
      'note',
      'layout',
      'pageCount',
      'publishAt',
      'publishedRevisionId',
    ],
    each((index) => [
      uuid('comic', index),
      series,
      uuid('chapter', Math.floor(index / chapterLength)),
      (index + 1) * 1024,
      `comic-${index}`,
      `Comic ${index}`,
      'The second joke.',
      'A note of a few words under the comic.',
      'page',
      1,
      moment(index),
      uuid('revision', index),
    ]),
  );
  const words = JSON.stringify(
    Array.from({ length: 6 }, (_, line) => ({
      kind: 'speech',
      character: `character-${line % 3}`,
      text: 'A line of ten words that somebody says to somebody.',
    })),
  );
  await fill(
    'page',
    ['id', 'comicId', 'number', 'assetId', 'alt', 'hoverText', 'transcript'],
    each((index) => [uuid('page', index), uuid('comic', index), 1, uuid('asset', index), 'What is drawn.', '', words]),
  );
  await fill(
    'comic_character',
    ['comicId', 'characterId'],
    (function* () {
      for (let index = 0; index < size; index += 1)
        for (const step of [0, 1]) yield [uuid('comic', index), uuid('character', (index + step) % 12)];
    })(),
  );
  await fill(
    'comic_tag',
    ['comicId', 'tagId'],
    each((index) => [uuid('comic', index), uuid('tag', index % 40)]),
  );
  await connection.query('ANALYZE TABLE comic, page, rendition, chapter, comic_character, comic_tag');
  const middle = Math.floor(size / 2);
  const keys = [1, 'p', moment(middle).getTime(), uuid('comic', middle)];
  return { slug: `comic-${middle}`, cursor: Buffer.from(JSON.stringify(keys)).toString('base64url') };
}
