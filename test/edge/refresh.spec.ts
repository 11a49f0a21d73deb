import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ask } from '../lib/ask.js';
import { withDatabase } from '../lib/database.js';
import { untilIdle } from '../lib/jobs.js';
import { persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';
import { type Tap, tap } from '../lib/tap.js';

const many = 500;

describe('many readers at once', () => {
  let site: SampleSite;
  let api: Tap;
  let documents: Tap;

  beforeAll(async () => {
    site = await startSampleSite();
    await untilIdle(site);
    api = await tap(site, 'api');
    documents = await tap(site, 'documents');
  });

  afterAll(async () => {
    await api.close();
    await documents.close();
    await site.stop();
  });

  const get = (path: string, headers: Record<string, string> = {}) => ask(site.url + path, { headers });
  const renameComic = (title: string) =>
    withDatabase(site, (database) => database.query("UPDATE comic SET title = ? WHERE slug = 'spare-parts'", [title]));

  it('keep the same few connections to what is behind', async () => {
    const [apiBefore, documentsBefore] = [api.connections(), documents.connections()];
    for (let index = 0; index < 20; index += 1) await get(`/chapter/none-${index}`);
    expect(documents.seen).toHaveLength(20);
    expect(documents.connections() - documentsBefore).toBeLessThan(5);
    expect(api.connections() - apiBefore).toBeLessThan(5);
  });

  it('let one request through for what nobody asked before', async () => {
    for (const [path, behind] of [
      [persistedPath('Chapter', { slug: 'high-water' }), api],
      ['/chapter/high-water', documents],
    ] as const) {
      behind.clear();
      const answers = await Promise.all(Array.from({ length: many }, () => get(path)));
      expect(behind.seen).toEqual([`GET ${path}`]);
      expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(200);
    }
  });

  it('are answered at once with what was there while one request fetches what is new', async () => {
    const path = persistedPath('Chapter', { slug: 'low-water' });
    const old = await get(path);
    await renameComic('Spare parts, mended');
    await sleep(6_200);

    api.clear();
    const letGo = api.hold();
    // The api answers nobody until it is let go: whoever is answered did not wait for it.
    const first = await get(path);
    const others = await Promise.all(
      Array.from({ length: 50 }, (_, index) => get(path, index % 2 ? { 'accept-encoding': 'gzip' } : {})),
    );
    for (const answer of [first, ...others]) {
      expect(answer.status).toBe(200);
      expect(answer.headers['x-cache']).toMatch(/STALE|UPDATING/);
      expect(answer.headers['content-encoding'] ?? answer.body).toBe(
        answer.headers['content-encoding'] ? 'gzip' : old.body,
      );
    }
    expect(api.seen).toEqual([`GET ${path}`]);

    letGo();
    let latest = await get(path);
    while (latest.headers['x-cache'] !== 'HIT') {
      await sleep(50);
      latest = await get(path);
    }
    expect(latest.body).toContain('Spare parts, mended');
    expect(api.seen).toEqual([`GET ${path}`]);
  });
});
