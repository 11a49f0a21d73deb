import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection } from 'mysql2/promise';

import { ask } from '../lib/ask.js';
import { documentId, persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

describe('the cache in front', () => {
  let site: SampleSite;
  const get = (path: string, headers: Record<string, string> = {}) => ask(site.url + path, { headers });

  beforeAll(async () => {
    site = await startSampleSite();
  }, 60_000);

  afterAll(async () => site.stop());

  it('answers a page and its data from what it stored', async () => {
    for (const path of ['/comic/spare-parts', persistedPath('Comic', { slug: 'spare-parts' })]) {
      await get(path);
      const second = await get(path);
      expect(second.headers['x-cache']).toBe('HIT');
      expect(second.body).toContain('It was here.');
      const { headers } = second;
      expect(await get(path, { 'if-none-match': String(headers.etag) })).toMatchObject({ status: 304, body: '' });
    }
  });

  it('gives a clean client the same bytes whatever anyone else sends', async () => {
    const poison: Record<string, string>[] = [
      { accept: 'text/html' },
      { accept: 'multipart/mixed' },
      { accept: 'application/graphql-response+json' },
      { 'accept-encoding': 'gzip' },
      { 'accept-encoding': 'br' },
      { range: 'bytes=0-10' },
      { cookie: 'session=1' },
      { authorization: 'Bearer x' },
      { host: 'evil.example' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' },
      { 'content-type': 'text/plain' },
      { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' },
      { 'accept-language': 'xx' },
      { origin: 'https://evil.example' },
    ];
    const paths = ['/comic/the-crane', persistedPath('Comic', { slug: 'the-crane' })];
    for (const path of paths) {
      const extras = ['', path.includes('?') ? '&utm=1' : '?utm=1', path.includes('?') ? '&documentId=2' : '?after=x'];
      for (const method of ['GET', 'HEAD']) {
        for (const headers of poison) {
          for (const extra of extras) await ask(site.url + path + extra, { method, headers });
        }
      }
      const clean = await get(path);
      expect(clean.status).toBe(200);
      expect(clean.headers['content-type']).toMatch(path.startsWith('/graphql') ? /json/ : /^text\/html/);
      expect(clean.headers['content-encoding']).toBeUndefined();
      expect(clean.headers['set-cookie']).toBeUndefined();
      expect(clean.body).not.toContain('evil');
      expect(clean.body).toContain('The crane');
      expect(clean.body.endsWith(path.startsWith('/graphql') ? '}\n' : '</html>\n')).toBe(true);
    }
  });

  it('keeps one entry for one question, in whatever order its arguments come', async () => {
    const id = encodeURIComponent(documentId('Comic'));
    const variables = encodeURIComponent('{"slug":"deep-dive"}');
    expect((await get(`/graphql?documentId=${id}&variables=${variables}`)).headers['x-cache']).toBe('MISS');
    expect((await get(`/graphql?variables=${variables}&documentId=${id}`)).headers['x-cache']).toBe('HIT');
    expect((await get(`/graphql?documentId=${id}&variables=${variables}&x=1`)).headers['x-cache']).toBe('HIT');
    const otherOrder = encodeURIComponent('{"x":1,"slug":"deep-dive"}');
    for (const _ of [1, 2]) {
      const answer = await get(`/graphql?documentId=${id}&variables=${otherOrder}`);
      expect(answer.headers['x-cache']).toBe('MISS');
      expect(answer.body).toContain('deep-dive');
    }
  });

  it('stores no error', async () => {
    const id = encodeURIComponent(documentId('Comic'));
    const wrong = [
      '/graphql?documentId=sha256%3A00',
      `/graphql?documentId=${id}`,
      `/graphql?documentId=${id}&variables=%7B`,
      `/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"00"}}')}`,
    ];
    for (const path of wrong) {
      await get(path);
      const again = await get(path);
      expect(again.headers['x-cache']).toBe('MISS');
      expect(again.body).toContain('errors');
    }
  });

  it('lets one request through when many ask at once for what is not stored', async () => {
    const path = persistedPath('Chapter', { slug: 'low-water' });
    const answers = await Promise.all(Array.from({ length: 100 }, () => get(path)));
    expect(answers.filter(({ headers }) => headers['x-cache'] === 'MISS')).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it('shows a comic on the second it was promised for', async () => {
    const socketPath = new URL(site.settings.DATABASE_URL).searchParams.get('socketPath') ?? '';
    const database = await createConnection({ socketPath, user: 'root', database: 'longbox', timezone: 'Z' });
    const at = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 3_000);
    await database.query('UPDATE comic SET publishAt = ? WHERE slug = ?', [at, 'deep-dive']);
    try {
      const paths = ['/comic/deep-dive', '/archive', persistedPath('Comic', { slug: 'deep-dive' })];
      while (Date.now() < at.getTime() - 400) {
        for (const path of paths) await get(path);
        await sleep(100);
      }
      // The entry ran out with the second; the first to come in it sets off the refresh and may still see the old one.
      await sleep(at.getTime() + 50 - Date.now());
      for (const path of paths) await get(path);
      await sleep(500);
      for (const path of paths) await get(path);
      await sleep(450);
      for (const path of paths) expect((await get(path)).body).toContain('Deep dive');
    } finally {
      await database.query('UPDATE comic SET publishAt = ? WHERE slug = ?', [
        new Date('2026-03-03T08:00:00Z'),
        'deep-dive',
      ]);
      await database.end();
    }
  });

  it('serves images and code for ever, compressed where it helps, and runs nothing in them', async () => {
    const page = await get('/');
    const image = /\/media\/[0-9a-f]{32}\.\w+/.exec(page.body)?.[0] ?? '';
    const script = /\/assets\/[^"]+\.js/.exec(page.body)?.[0] ?? '';
    for (const path of [image, script]) {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await get(image)).headers['content-security-policy']).toContain('sandbox');
    const compressed = await get('/', { 'accept-encoding': 'gzip' });
    expect(compressed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    for (const path of ['/media/../originals/x', '/media/00.png', `/media/${'0'.repeat(32)}.webp`, '/media/']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('says so, in JSON, when an address asks for too much by POST', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ site { title } }' });
    const answers = await Promise.all(
      Array.from({ length: 120 }, () => ask(`${site.url}/graphql`, { method: 'POST', headers, body })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused[0]?.headers['retry-after']).toBe('1');
    expect(JSON.parse(refused[0]?.body ?? '')).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });
});
