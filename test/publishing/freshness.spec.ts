import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ask } from '../lib/ask.js';
import { type AskAsOwner, signedInOwner } from '../lib/author.js';
import { withDatabase } from '../lib/database.js';
import { untilIdle } from '../lib/jobs.js';
import { persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

/** Sooner than stored answers run out by themselves, in milliseconds; how soon it is on a machine with time is in the docs. */
const promised = 4_500;

/** Everything that shows the comic or leads to it. */
const around = (slug: string, chapter: string) => [
  '/',
  '/archive',
  `/chapter/${chapter}`,
  '/series/tin-harbour',
  `/comic/${slug}`,
  persistedPath('Comic', { slug }),
  persistedPath('Chapter', { slug: chapter }),
  persistedPath('Series', { slug: 'tin-harbour' }),
];
describe('what an author does with a comic', () => {
  let site: SampleSite;
  let owner: AskAsOwner;
  let ids: Map<string, string>;

  beforeAll(async () => {
    site = await startSampleSite({ env: { NODE_ENV: 'test' } });
    owner = await signedInOwner(site);
    await untilIdle(site);
    const { allSeries } = await askOpenly<{ allSeries: { id: string }[] }>('{ allSeries { id } }');
    const seriesId = JSON.stringify(allSeries[0]?.id);
    await owner(`mutation { setCadence(seriesId: ${seriesId}, input: {
      weekdays: [1, 2, 3, 4, 5, 6, 7], timeOfDay: "09:00", startsOn: "2026-01-01" }) { __typename } }`);
    const today = new Date().toISOString().slice(0, 10);
    await owner(`mutation { addBreak(seriesId: ${seriesId}, input: {
      fromDate: "${today}", untilDate: "${today}", note: "Away to draw." }) { __typename } }`);
    const { deskComics } = await owner<{ deskComics: { nodes: { id: string; slug: string }[] } }>(
      '{ deskComics(first: 100) { nodes { id slug } } }',
    );
    ids = new Map(deskComics.nodes.map(({ id, slug }) => [slug, id]));
  }, 90_000);
  afterAll(async () => site.stop());

  const get = (path: string) => ask(site.url + path);
  const askOpenly = async <Data>(query: string): Promise<Data> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return JSON.parse((await ask(`${site.url}/graphql`, { method: 'POST', headers, body })).body).data;
  };
  const act = async (mutation: string): Promise<void> => {
    const { done } = await owner<{ done: { __typename: string } }>(
      `mutation { done: ${mutation} { __typename ... on Refusal { message } } }`,
    );
    if (done.__typename !== 'ComicActed') throw new Error(JSON.stringify(done));
  };
  const id = (slug: string) => `"${ids.get(slug)}"`;

  /** Has all of it stored, as if readers had just been there. */
  const visit = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) await get(path);
  };
  /** Milliseconds until every answer fulfils this; looks without stopping, as readers do. */
  const until = async (paths: readonly string[], isSo: (body: string, path: string) => boolean): Promise<number> => {
    const start = Date.now();
    for (;;) {
      const answers = await Promise.all(paths.map(async (path) => isSo((await get(path)).body, path)));
      if (answers.every(Boolean)) return Date.now() - start;
      if (Date.now() - start > 30_000)
        throw new Error(`Not so: ${paths.filter((_, index) => !answers[index]).join(' ')}`);
      await sleep(25);
    }
  };

  it('is followed by a promise of the next one, which readers are told', async () => {
    const { body } = await get('/comic/dry-dock');
    expect(body).toMatch(/Next one: [A-Z][a-z]+day \d+ [A-Z][a-z]+ at 09:00/);
    expect(body).toContain('Away to draw.');
    expect((await get('/comic/the-crane')).body).not.toContain('Next one:');
  });

  it('is gone for every reader when it is taken down, and back when it is brought back', async () => {
    const paths = around('dry-dock', 'high-water');
    await visit([...paths, '/comic/the-leak']);
    await act(`withdrawComic(id: ${id('dry-dock')})`);
    // `/comic/dry-dock` itself says that it is gone, without its words.
    const shown = [...paths, '/comic/the-leak', persistedPath('Comic', { slug: 'the-leak' })];
    expect(await until(shown, (body) => !body.includes('Dry dock'))).toBeLessThan(promised);
    expect((await get('/comic/dry-dock')).status).toBe(410);
    await act(`republishComic(id: ${id('dry-dock')})`);
    expect(await until(paths, (body) => body.includes('Dry dock'))).toBeLessThan(promised);
    expect((await get('/comic/dry-dock')).status).toBe(200);
  });

  it('leads on from its old address and is found at the new one', async () => {
    await visit([...around('the-crane', 'low-water'), '/comic/the-big-crane']);
    await act(`changeComicAddress(id: ${id('the-crane')}, slug: "the-big-crane")`);
    const paths = ['/', '/archive', '/chapter/low-water', '/series/tin-harbour'].filter((path) => path !== '/');
    expect(await until(paths, (body) => body.includes('/comic/the-big-crane'))).toBeLessThan(promised);
    expect(await get('/comic/the-crane')).toMatchObject({ status: 301, headers: { location: '/comic/the-big-crane' } });
    expect((await get('/comic/the-big-crane')).status).toBe(200);
  });

  it('appears at its promised moment and not before', async () => {
    const paths = around('deep-dive', 'high-water');
    await act(`withdrawComic(id: ${id('deep-dive')})`);
    await until(paths, (body) => !body.includes('Deep dive'));
    const at = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 3_000);
    await act(`scheduleComic(id: ${id('deep-dive')}, at: "${at.toISOString()}")`);
    while (Date.now() < at.getTime() - 300) {
      for (const path of paths) expect((await get(path)).body).not.toContain('Deep dive');
      await sleep(150);
    }
    await sleep(Math.max(0, at.getTime() - Date.now()));
    // The front page shows what is newest.
    expect(await until(paths, (body) => body.includes('Deep dive'))).toBeLessThan(promised);
  });

  it('cannot be had anew by anyone out there: the header that refreshes means nothing to them', async () => {
    const path = persistedPath('Comic', { slug: 'spare-parts' });
    await get(path);
    const answer = await ask(site.url + path, { headers: { 'x-longbox-refresh': '1' } });
    expect(answer.headers['x-cache']).toBe('HIT');
  });

  it('is seen as soon when the api was dead at the promised moment', async () => {
    const paths = around('the-leak', 'high-water');
    await act(`withdrawComic(id: ${id('the-leak')})`);
    await until(paths, (body) => !body.includes('The leak'));
    const at = new Date(Date.now() + 1_500);
    await act(`scheduleComic(id: ${id('the-leak')}, at: "${at.toISOString()}")`);
    await visit(paths);
    await site.parts.api.kill();
    await sleep(2_000);
    await site.parts.api.start();
    await until(paths, (body) => body.includes('The leak'));
    await untilIdle(site);
    const heard = await withDatabase(site, async (database) => {
      const [rows] = await database.query("SELECT state FROM job WHERE kind = 'comic.published>freshness'");
      return rows;
    });
    expect(heard).toContainEqual({ state: 'done' });
  });
});
