import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ask } from '../lib/ask.js';
import { withDatabase } from '../lib/database.js';
import { documentId, persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';
import { type Tap, tap } from '../lib/tap.js';

const extensionsOf = (hash: string): string =>
  encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));

/** Past the seconds for which an answer is fresh; nginx counts whole ones. */
const grownOld = 6_200;

describe('errors, behind a cache', () => {
  let site: SampleSite;
  let api: Tap;

  beforeAll(async () => {
    site = await startSampleSite();
    api = await tap(site, 'api');
  });

  afterAll(async () => {
    await api.close();
    await site.stop();
  });

  /** Calls `work` while the database cannot answer what a comic's tags are: the rest of an answer is there. */
  async function withoutTags(work: () => Promise<void>) {
    await withDatabase(site, (database) => database.query('RENAME TABLE tag TO tag_mislaid'));
    try {
      await work();
    } finally {
      await withDatabase(site, (database) => database.query('RENAME TABLE tag_mislaid TO tag'));
    }
  }

  const get = (path: string, headers: Record<string, string> = {}) => ask(site.url + path, { headers });
  const id = encodeURIComponent(documentId('Comic'));

  it.each([
    ['a hash that is not known', `/graphql?documentId=sha256%3A${'0'.repeat(64)}`, 'PERSISTED_QUERY_NOT_FOUND'],
    ['the same in the other form', `/graphql?extensions=${extensionsOf('0'.repeat(64))}`, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a variable that is missing', `/graphql?documentId=${id}`, 'BAD_USER_INPUT'],
    ['a variable of the wrong kind', persistedPath('Comic', { slug: {} }), 'BAD_USER_INPUT'],
    ['a cursor that is none', persistedPath('Archive', { after: 'x' }), 'BAD_USER_INPUT'],
    ['variables that are no JSON', `/graphql?documentId=${id}&variables=%7B`, 'BAD_REQUEST'],
  ])('asks the api again after %s', async (_, path, code) => {
    for (const accept of ['application/json', 'application/graphql-response+json', 'text/html']) {
      api.clear();
      const answer = await get(path, { accept });
      expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['x-cache']).toBe('MISS');
      expect(api.seen).toEqual([`GET ${path}`]);
    }
  });

  it('keeps no fault and no half answer: who asks after it is mended gets the whole one', async () => {
    const path = persistedPath('Comic', { slug: 'spare-parts' });
    await withoutTags(async () => {
      for (const _ of ['first', 'second']) {
        const answer = await get(path);
        expect(answer.status).toBe(500);
        expect(answer.headers['cache-control']).toBe('no-store');
        expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
      }
      const page = await get('/comic/spare-parts');
      expect(page.status).toBe(503);
      expect(page.headers['cache-control']).toBe('no-store');
    });
    for (const asked of [path, '/comic/spare-parts']) {
      const answer = await get(asked);
      expect([asked, answer.status, answer.headers['x-cache']]).toEqual([asked, 200, 'MISS']);
      expect(answer.body).not.toContain('"errors"');
      expect(answer.body).toContain('It was here.');
    }
  });

  it('goes on giving the last good answer while there is a fault, and the new one after it', async () => {
    const asked = [persistedPath('Chapter', { slug: 'low-water' }), '/comic/dry-dock'];
    const before = await Promise.all(asked.map(async (path) => (await get(path)).body));
    await withDatabase(site, (database) => database.query('RENAME TABLE comic TO comic_mislaid'));
    try {
      await sleep(grownOld);
      // Each sets off a refresh; none of those may replace what there is.
      for (const _ of [1, 2, 3]) {
        for (const [index, path] of asked.entries()) {
          const answer = await get(path);
          expect([path, answer.status]).toEqual([path, 200]);
          expect(answer.body).toBe(before[index]);
        }
        await sleep(100);
      }
    } finally {
      await withDatabase(site, (database) => database.query('RENAME TABLE comic_mislaid TO comic'));
    }
    for (const path of asked) {
      await get(path);
      let cache: unknown;
      while (cache !== 'HIT') {
        await sleep(50);
        const answer = await get(path);
        cache = answer.headers['x-cache'];
        expect([path, answer.status]).toEqual([path, 200]);
      }
    }
  });
});
