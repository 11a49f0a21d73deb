import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { replaceText } from '@longbox/shared/draft/edit';
import { draftText } from '@longbox/shared/draft/shape';
import { persistedDocuments } from '@longbox/shared/persisted-documents';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';

import { startSite } from '../../scripts/lib/site.mjs';
import { ask } from '../lib/ask.js';
import { type AskAsOwner, signedInOwner } from '../lib/author.js';
import { withDatabase } from '../lib/database.js';
import { untilHeard, untilIdle } from '../lib/jobs.js';
import { png } from '../lib/png.js';
import { writeSampleArchive } from '../lib/sample-archive.js';
import type { SampleSite } from '../lib/sample-site.js';
import { questionsOf } from './every-question.js';

/** Words that are in one comic alone. They stand in everything that can be said of a comic. */
const secretOf = (state: string): string => `${state}${randomBytes(6).toString('hex')}`;

const states = ['draft', 'scheduled', 'withdrawn', 'takendown', 'thrownaway'] as const;
type State = (typeof states)[number];
const secrets = Object.fromEntries(states.map((state) => [state, secretOf(state)])) as Record<State, string>;
const edited = secretOf('edited');

const hour = 3_600_000;

/** Adds to the sample archive a comic for each secret, each with a chapter, a character and a tag that only it has. */
function addHidden(archive: string): void {
  const about = JSON.parse(readFileSync(join(archive, 'longbox.json'), 'utf8'));
  about.series.push({ slug: `series-${secrets.draft}`, title: `Series ${secrets.draft}` });
  for (const [index, state] of states.entries()) {
    const secret = secrets[state];
    about.chapters.push({ slug: `chapter-${secret}`, series: 'tin-harbour', title: `Chapter ${secret}` });
    about.characters.push({ slug: `who-${secret}`, name: `Who ${secret}` });
    about.tags.push({ slug: `tag-${secret}`, name: `Tag ${secret}` });
    const file = `originals/${secret}.png`;
    writeFileSync(join(archive, file), png(400 + index, 300, [index * 40, 90, 160]));
    const comic = {
      slug: `slug-${secret}`,
      series: state === 'draft' ? `series-${secret}` : 'tin-harbour',
      chapter: state === 'draft' ? undefined : `chapter-${secret}`,
      title: `Title ${secret}`,
      afterline: `Afterline ${secret}`,
      note: `Note ${secret}`,
      layout: ['strip', 'page', 'scroll'][index % 3],
      contentWarning: { kinds: [`kind ${secret}`], text: `Warning ${secret}` },
      characters: [`who-${secret}`, 'ferro'],
      tags: [`tag-${secret}`, 'fog'],
      pages: [
        {
          file,
          alt: `Alt ${secret}`,
          hoverText: `Hover ${secret}`,
          transcript: [{ character: `who-${secret}`, speaker: `Speaker ${secret}`, text: `Words ${secret}` }],
        },
      ],
      publishAt: {
        draft: undefined,
        scheduled: new Date(Date.now() + 48 * hour).toISOString(),
        withdrawn: undefined,
        takendown: new Date(Date.now() - 2 * hour).toISOString(),
        thrownaway: new Date(Date.now() - hour).toISOString(),
      }[state],
      withdrawnAt: state === 'withdrawn' ? new Date(Date.now() - hour).toISOString() : undefined,
    };
    if (state === 'draft') about.chapters.splice(-1, 1);
    appendFileSync(join(archive, 'comics.jsonl'), `\n${JSON.stringify(comic)}`);
  }
  writeFileSync(join(archive, 'longbox.json'), JSON.stringify(about));
}

describe('what is not out', () => {
  let site: SampleSite;
  let owner: AskAsOwner;
  let schema: GraphQLSchema;
  /** Keys of the renditions of each hidden comic's page. */
  let keys: Map<string, string[]>;
  let ids: Map<string, string>;
  let originals: { id: string; hash: string }[];

  beforeAll(async () => {
    const archive = writeSampleArchive();
    addHidden(archive);
    site = await startSite({ env: { NODE_ENV: 'test' } });
    const { status, output } = await site.longbox(['import', archive]);
    rmSync(archive, { recursive: true });
    if (status !== 0) throw new Error(output);
    await untilIdle(site);
    owner = await signedInOwner(site);
    schema = buildSchema(readFileSync(new URL('../../shared/schema.public.graphql', import.meta.url), 'utf8'));
    const { deskComics } = await owner<{ deskComics: { nodes: { id: string; slug: string; title: string }[] } }>(
      '{ deskComics(first: 100) { nodes { id slug title } } }',
    );
    ids = new Map(deskComics.nodes.map(({ id, slug }) => [slug, id]));
    keys = new Map();
    originals = [];
    await withDatabase(site, async (database) => {
      const [rows] = await database.query(
        `SELECT c.slug, r.\`key\`, a.id, a.hash FROM comic c JOIN page p ON p.comicId = c.id JOIN asset a ON a.id = p.assetId
         JOIN rendition r ON r.assetId = a.id WHERE c.slug LIKE 'slug-%'`,
      );
      for (const row of rows as { slug: string; key: string; id: string; hash: string }[]) {
        keys.set(row.slug, [...(keys.get(row.slug) ?? []), row.key]);
        originals.push({ id: row.id, hash: row.hash });
      }
    });
  }, 120_000);
  afterAll(async () => site.stop());

  /** Everything of these comics that must not be seen: their words, and the random names of their images. */
  const traces = (hidden: readonly State[]): string[] =>
    hidden.flatMap((state) => [
      secrets[state],
      ids.get(`slug-${secrets[state]}`) ?? '',
      ...(keys.get(`slug-${secrets[state]}`) ?? []),
    ]);
  /** The same but for its addresses, which a page that is missing may name: for what is stored. */
  const wordsOf = (hidden: readonly State[]): string =>
    hidden
      .flatMap((state) => [
        `(?:Title|Afterline|Note|Warning|Alt|Hover|Speaker|Words|Chapter|Who|Tag|Series) ${secrets[state]}`,
        ...(keys.get(`slug-${secrets[state]}`) ?? []),
      ])
      .join('|');
  const idOf = (state: State): string => ids.get(`slug-${secrets[state]}`) ?? '';

  /** Writes into a draft, as the editor does. */
  async function edit(comicId: string): Promise<void> {
    const { draft } = await owner<{ draft: { state: string; schemaVersion: number } }>(
      `{ draft(comicId: "${comicId}") { state schemaVersion } }`,
    );
    const doc = new Doc();
    applyUpdate(doc, Buffer.from(draft.state, 'base64'));
    const before = encodeStateVector(doc);
    replaceText(draftText(doc, 'title'), `Title ${edited}`);
    replaceText(draftText(doc, 'afterline'), `Afterline ${edited}`);
    const change = Buffer.from(encodeStateAsUpdate(doc, before)).toString('base64');
    const input = {
      comicId,
      sessionId: randomUUID(),
      schemaVersion: draft.schemaVersion,
      batches: [{ number: 1, change }],
    };
    const { done } = await owner<{ done: { __typename: string } }>(
      'mutation ($input: AppendDraftUpdatesInput!) { done: appendDraftUpdates(input: $input) { __typename } }',
      { input },
    );
    expect(done.__typename).toBe('DraftSaved');
  }

  /** Every way to ask about these comics, as anyone can: free documents, the apps' own, pages, images. */
  const waysToAsk = (
    hidden: readonly State[],
  ): { what: string; ask: () => Promise<{ body: string; headers: object }> }[] => {
    const slugs = hidden.flatMap((state) => {
      const secret = secrets[state];
      return [`slug-${secret}`, `chapter-${secret}`, `who-${secret}`, `tag-${secret}`, `series-${secret}`, idOf(state)];
    });
    // Past nginx, which lets one address ask so many free questions a second.
    const databaseSocket = new URL(site.settings.DATABASE_URL).searchParams.get('socketPath') ?? '';
    const free = questionsOf(schema, {
      slugs: [...slugs, 'tin-harbour', 'ferro', 'fog', 'high-water', 'the-leak'],
      ids: hidden.map(idOf),
      paths: hidden.map((state) => `/comic/slug-${secrets[state]}`),
    }).map(({ query, variables }) => ({
      what: `${query} ${JSON.stringify(variables)}`,
      ask: () =>
        ask('http://longbox/graphql', {
          socketPath: join(dirname(databaseSocket), 'api.sock'),
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }),
    }));
    const asked = new Set<string>();
    for (const id of persistedDocuments.keys()) {
      const path = `/graphql?documentId=${encodeURIComponent(id)}`;
      asked.add(path);
      for (const slug of [...slugs, 'the-leak', 'dry-dock', 'high-water', 'tin-harbour']) {
        for (const variables of [{ slug }, { path: `/comic/${slug}` }]) {
          asked.add(`${path}&variables=${encodeURIComponent(JSON.stringify(variables))}`);
        }
      }
    }
    for (const page of ['/', '/archive', '/about', '/explorer', '/admin/', '/comic/the-leak', '/comic/dry-dock'])
      asked.add(page);
    for (const page of ['/chapter/high-water', '/series/tin-harbour']) asked.add(page);
    for (const { id, hash } of originals) {
      for (const name of [id, hash, hash.slice(0, 32)]) {
        for (const folder of ['/media', '/media/originals', '/originals', '/media/..'])
          asked.add(`${folder}/${name}.png`);
      }
    }
    const got = [...asked].map((path) => ({ what: path, ask: () => ask(site.url + path) }));
    return [...free, ...got];
  };

  /** Asks in every way; which traces were found where. */
  async function seen(traced: readonly string[], about: readonly State[]): Promise<string[]> {
    const found: string[] = [];
    const ways = waysToAsk(about);
    const work = async (): Promise<void> => {
      for (let way = ways.pop(); way; way = ways.pop()) {
        const { headers, body } = await way.ask();
        const text = JSON.stringify(headers) + body;
        for (const trace of traced) if (text.includes(trace)) found.push(`${trace} in ${way.what}`);
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
    return found;
  }

  /** Statuses of the pages at a comic's own addresses; they may name the address, and nothing else of it. */
  async function ownPages(state: State): Promise<number[]> {
    const secret = secrets[state];
    const statuses: number[] = [];
    for (const page of [`/comic/slug-${secret}`, `/chapter/chapter-${secret}`, `/series/series-${secret}`]) {
      const { body, status } = await ask(site.url + page);
      statuses.push(status);
      const said = body.replaceAll(page, '').replaceAll(encodeURIComponent(page), '');
      for (const trace of traces([state])) expect(said).not.toContain(trace);
    }
    return statuses;
  }

  /** What nginx has stored on disk, as one text. */
  const stored = (): string => {
    const folder = join(site.dir, 'nginx/cache');
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
  };

  it('is found where it is out, so that not finding it means something', async () => {
    const out = ['takendown', 'thrownaway'] as const;
    for (const state of out) await ask(`${site.url}/comic/slug-${secrets[state]}`);
    const found = await seen(traces(out), out);
    for (const trace of traces(out)) expect(found.some((one) => one.startsWith(trace))).toBe(true);
    for (const state of out) expect(stored()).toContain(secrets[state]);
  });

  it('is in no answer: drafts, what is scheduled, what was taken down', async () => {
    const hidden = ['draft', 'scheduled', 'withdrawn'] as const;
    expect(await seen(traces(hidden), hidden)).toEqual([]);
    expect(await ownPages('draft')).toEqual([404, 404, 404]);
    expect(await ownPages('scheduled')).toEqual([404, 404, 404]);
    expect(await ownPages('withdrawn')).toEqual([410, 404, 404]);
  });

  it('is in no answer while a draft says something else than what is out', async () => {
    await edit(ids.get('dry-dock') ?? '');
    expect(await seen([edited], [])).toEqual([]);
  });

  it('is in no answer, and stored nowhere, once it is taken down or thrown away', async () => {
    await owner(`mutation { withdrawComic(id: "${idOf('takendown')}") { __typename } }`);
    await owner(`mutation { deleteComic(id: "${idOf('thrownaway')}") { __typename } }`);
    await untilHeard(site);
    expect(stored().match(new RegExp(wordsOf(['takendown', 'thrownaway']), 'g'))).toBeNull();
    expect(await seen(traces(states), states)).toEqual([]);
    expect(await ownPages('takendown')).toEqual([410, 404, 404]);
    expect(await ownPages('thrownaway')).toEqual([410, 404, 404]);
    expect(stored().match(new RegExp(wordsOf(states), 'g'))).toBeNull();
  });

  it('is nothing to who is not signed in', async () => {
    const body = JSON.stringify({ query: '{ deskComics(first: 100) { nodes { id title } } }' });
    const headers = { origin: site.url, 'content-type': 'application/json' };
    const answer = await ask(`${site.url}/admin/graphql`, { method: 'POST', headers, body });
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    for (const trace of traces(states)) expect(answer.body).not.toContain(trace);
  });
});
