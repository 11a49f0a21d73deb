// @ts-check
/**
 * The least that can answer the questions of the api bench: node's http, graphql-js with the document parsed once, mysql2,
 * and the same look-ups written out by hand, side by side where nothing waits for another. No framework, no loaders, no
 * limits, no log.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { buildSchema, execute, parse } from 'graphql';
import { createPool } from 'mysql2/promise';

const url = new URL(process.env['DATABASE_URL'] ?? '');
const pool = createPool({
  socketPath: url.searchParams.get('socketPath') ?? undefined,
  user: 'root',
  database: url.pathname.slice(1),
  timezone: 'Z',
  connectionLimit: 4,
});
const schema = buildSchema(readFileSync(new URL('../../../shared/schema.public.graphql', import.meta.url), 'utf8'));
const moment = schema.getType('DateTime');
if (moment && 'serialize' in moment)
  moment.serialize = (value) => (value instanceof Date ? value.toISOString() : value);

/** @param {string} sql @param {unknown[]} values @returns {Promise<any[]>} */
const rows = async (sql, values) => /** @type {any[]} */ ((await pool.query(sql, values))[0]);
/** @param {any[]} list @param {string} key @returns {Map<string, any[]>} */
function group(list, key) {
  const groups = new Map();
  for (const row of list) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return groups;
}

/** @param {string[]} assets */
async function images(assets) {
  const found = await rows(
    'SELECT a.id, a.width, a.height, a.frames, a.dominantColor, r.role, r.format, r.`key`, r.width AS w FROM asset a LEFT JOIN rendition r ON r.assetId = a.id WHERE a.id IN (?) ORDER BY r.width, r.bytes',
    [assets],
  );
  return new Map(
    [...group(found, 'id')].map(([id, same]) => [
      id,
      {
        ...same[0],
        animated: same[0].frames > 1,
        renditions: same.map((/** @type {any} */ one) => ({
          url: `/media/${one.key}.${one.format}`,
          format: one.format.toUpperCase(),
          mediaType: `image/${one.format}`,
          width: one.w,
          still: one.role === 'still',
        })),
      },
    ]),
  );
}

const columns =
  'id, seriesId, chapterId, position, slug, title, afterline, note, layout, contentWarning, pageCount, publishAt, updatedAt';
/** @param {any} row */
const comicOf = (row) => ({
  ...row,
  path: `/comic/${row.slug}`,
  publishedAt: row.publishAt,
  layout: row.layout.toUpperCase(),
});

/** @param {{ after?: string }} variables */
async function newestFrom({ after }) {
  const now = new Date();
  const [, , time, id] = after ? JSON.parse(Buffer.from(after, 'base64url').toString()) : [];
  const at = new Date(time ?? 0);
  const found = after
    ? await rows(
        `SELECT ${columns} FROM comic WHERE publishAt <= ? AND publishAt <= ? AND (publishAt < ? OR id < ?) ORDER BY publishAt DESC, id DESC LIMIT 21`,
        [now, at, at, id],
      )
    : await rows(`SELECT ${columns} FROM comic WHERE publishAt <= ? ORDER BY publishAt DESC, id DESC LIMIT 21`, [now]);
  const nodes = found.slice(0, 20);
  const pages = await rows('SELECT comicId, assetId FROM page WHERE comicId IN (?) AND number = 1', [
    nodes.map((one) => one.id),
  ]);
  const pictures = await images(pages.map((page) => page.assetId));
  const assetOf = new Map(pages.map((page) => [page.comicId, page.assetId]));
  return {
    comics: {
      nodes: nodes.map((node) => ({ ...comicOf(node), thumbnail: pictures.get(assetOf.get(node.id)) })),
      pageInfo: { hasNextPage: found.length > 20, endCursor: 'x' },
    },
  };
}

/** @param {{ slug: string }} variables */
async function comicBy({ slug }) {
  const now = new Date();
  const [site, [row]] = await Promise.all([
    rows('SELECT * FROM site', []),
    rows(`SELECT ${columns} FROM comic WHERE slug IN (?) AND publishAt <= ?`, [[slug], now]),
  ]);
  const ids = [row.id];
  const near = (/** @type {string} */ rest) =>
    `(SELECT ${columns} FROM comic FORCE INDEX (comic_reading_order) WHERE publishAt <= ? AND seriesId = ? ${rest} LIMIT 1)`;
  const scope = [now, row.seriesId];
  const [series, chapters, number, pages, characters, tags, around, chapterCount] = await Promise.all([
    rows(
      'SELECT * FROM series WHERE id = ? AND (SELECT 1 FROM comic WHERE seriesId = series.id AND publishAt <= ? LIMIT 1) IS NOT NULL',
      [row.seriesId, now],
    ),
    rows(
      'SELECT h.*, (SELECT COUNT(*) FROM chapter b WHERE b.seriesId = h.seriesId AND b.parentId <=> h.parentId AND b.position <= h.position) AS number FROM chapter h WHERE h.id IN (?)',
      [[row.chapterId]],
    ),
    rows(
      'SELECT COUNT(*) AS number FROM comic WHERE seriesId = ? AND chapterId = ? AND publishAt <= ? AND position <= ?',
      [row.seriesId, row.chapterId, now, row.position],
    ),
    rows('SELECT * FROM page WHERE comicId IN (?) ORDER BY number', [ids]),
    rows('SELECT k.* FROM comic_character x JOIN `character` k ON k.id = x.characterId WHERE x.comicId IN (?)', [ids]),
    rows('SELECT t.* FROM comic_tag x JOIN tag t ON t.id = x.tagId WHERE x.comicId IN (?)', [ids]),
    rows(
      [
        near('ORDER BY position, id'),
        near('AND position < ? ORDER BY position DESC'),
        near('AND position > ? ORDER BY position'),
        near('ORDER BY position DESC, id DESC'),
        near('AND position >= ? AND id <> ? ORDER BY position'),
      ].join(' UNION ALL '),
      [
        ...scope,
        ...scope,
        row.position,
        ...scope,
        row.position,
        ...scope,
        ...scope,
        Math.floor(Math.random() * Number(row.position)),
        row.id,
      ],
    ),
    rows('SELECT COUNT(*) AS count FROM comic WHERE chapterId = ? AND publishAt <= ?', [row.chapterId, now]),
  ]);
  const speakers = new Map(
    (await rows('SELECT * FROM `character` WHERE slug IN (?)', [['character-0', 'character-1', 'character-2']])).map(
      (each) => [each.slug, each],
    ),
  );
  const [first, previous, next, last, random] = around.map(comicOf);
  const thumbs = await rows('SELECT comicId, assetId FROM page WHERE comicId = ? AND number = 1', [next.id]);
  const pictures = await images([...pages.map((page) => page.assetId), ...thumbs.map((page) => page.assetId)]);
  return {
    site: {
      title: '',
      tagline: '',
      description: '',
      authorName: '',
      licence: '',
      language: 'en',
      timeZone: 'UTC',
      hue: 1,
      url: '',
      links: [],
      ...site[0],
    },
    comic: {
      ...comicOf(row),
      number: Number(number[0].number),
      series: { ...series[0], direction: 'LTR' },
      chapter: chapters[0],
      siblingCount: Number(chapterCount[0].count),
      pages: pages.map((page) => ({
        ...page,
        image: pictures.get(page.assetId),
        transcript: lines(page.transcript).map((/** @type {any} */ line) => ({
          kind: line.kind.toUpperCase(),
          speaker: speakers.get(line.character)?.name,
          text: line.text,
        })),
      })),
      characters,
      tags,
      neighbours: { first, previous, next: { ...next, thumbnail: pictures.get(thumbs[0].assetId) }, last, random },
    },
  };
}

/** @param {any} text */
const lines = (text) => (typeof text === 'string' ? JSON.parse(text) : text);

/** @type {Map<string, import('graphql').DocumentNode>} */
const documents = new Map();

http
  .createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { query, variables = {} } = JSON.parse(text || '{}');
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const rootValue = variables.slug
      ? await comicBy(variables)
      : query.includes('comics(')
        ? await newestFrom(variables)
        : {};
    const body = JSON.stringify(await execute({ schema, document, rootValue, variableValues: variables }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  })
  .listen(Number(process.env['API_LISTEN']), '127.0.0.1');
