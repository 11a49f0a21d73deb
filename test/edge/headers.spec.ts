import net from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Answer, ask } from '../lib/ask.js';
import { openBrowser, openPage } from '../lib/browser.js';
import { persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const root = path.resolve(import.meta.dirname, '../..');
const json = { 'content-type': 'application/json' };

function expectSecure(what: string, { status, headers }: Answer) {
  // Said once: a header that is there twice is a list to some and nothing to others.
  expect([what, status, headers['x-content-type-options']]).toEqual([what, status, 'nosniff']);
  expect([what, status, headers['referrer-policy']]).toEqual([what, status, 'strict-origin-when-cross-origin']);
  expect([what, status, headers['cross-origin-opener-policy']]).toEqual([what, status, 'same-origin']);
  expect([what, headers.server, headers['x-powered-by']]).toEqual([what, 'nginx', undefined]);
  if (status >= 400)
    expect([what, String(headers['cache-control'])]).not.toEqual([what, expect.stringMatching(/immutable/)]);
  const isRead = /html|json/.test(String(headers['content-type']));
  if (!isRead) return;
  const policy = String(headers['content-security-policy']);
  expect([what, policy]).toEqual([what, expect.stringMatching(/^default-src 'none';/)]);
  expect([what, policy]).toEqual([what, expect.stringMatching(/frame-ancestors 'none'$/)]);
  expect([what, policy]).not.toEqual([what, expect.stringMatching(/unsafe|\*|,/)]);
}

describe('whatever the site answers', () => {
  let site: SampleSite;

  beforeAll(async () => {
    site = await startSampleSite();
  });

  afterAll(async () => site.stop());

  const at = (where: string, options: Parameters<typeof ask>[1] = {}) => ask(site.url + where, options);

  it('says what browsers may do with it, at every kind of address', async () => {
    const page = await at('/');
    const image = /\/media\/[0-9a-f]{32}\.\w+/.exec(page.body)?.[0] ?? '';
    const script = /\/assets\/[^"]+\.js/.exec(page.body)?.[0] ?? '';
    const desk = await at('/admin/');
    const deskScript = /\/admin\/assets\/[^"]+\.js/.exec(desk.body)?.[0] ?? '';
    const explorer = await at('/explorer');
    const explorerScript = /\/explorer\/assets\/[^"]+\.js/.exec(explorer.body)?.[0] ?? '';
    const question = persistedPath('Comic', { slug: 'spare-parts' });
    const asked: [status: number, where: string, options?: Parameters<typeof ask>[1]][] = [
      [200, '/'],
      [200, '/comic/spare-parts'],
      [301, '/old/1.html'],
      [410, '/old/2.html'],
      [404, '/nowhere'],
      [405, '/comic/spare-parts', { method: 'POST' }],
      [200, question],
      [200, question],
      [200, question, { method: 'HEAD' }],
      [304, question, { headers: { 'if-none-match': '*' } }],
      [200, '/graphql?documentId=nothing'],
      [200, '/graphql', { method: 'POST', headers: json, body: '{"query":"{ site { title } }"}' }],
      [400, '/graphql', { method: 'POST', headers: json, body: '{' }],
      [413, '/graphql', { method: 'POST', headers: json, body: 'x'.repeat(200 * 1024) }],
      [
        204,
        '/graphql',
        { method: 'OPTIONS', headers: { origin: 'https://x.example', 'access-control-request-method': 'POST' } },
      ],
      [200, '/explorer'],
      [200, explorerScript],
      [404, '/explorer/assets/none.js'],
      [200, script],
      [404, '/assets/none.js'],
      [200, image],
      [206, image, { headers: { range: 'bytes=0-9' } }],
      [404, `/media/${'0'.repeat(32)}.png`],
      [200, '/admin/'],
      [200, '/admin/some/where'],
      [200, deskScript],
      [404, '/admin/assets/none.js'],
      [405, '/', { method: 'TRACE' }],
      [414, `/${'x'.repeat(10_000)}`],
    ];
    for (const [status, where, options] of asked) {
      const what = `${options?.method ?? 'GET'} ${where.slice(0, 60)}`;
      const answer = await at(where, options);
      expect([what, answer.status]).toEqual([what, status]);
      expectSecure(what, answer);
    }
    const author = await at('/admin/graphql', { method: 'POST', headers: json, body: '{}' });
    expectSecure('/admin/graphql', author);
    expect(author.headers['content-type']).toMatch(/json/);
    const refused = await Promise.all(
      Array.from({ length: 100 }, () => at('/graphql', { method: 'POST', headers: json, body: '{}' })),
    );
    for (const answer of refused) expectSecure('POST, many', answer);
    expect(refused.some(({ status }) => status === 429)).toBe(true);
    expect(await malformed(site.url)).toMatch(/^HTTP\/1.1 400[^]*X-Content-Type-Options: nosniff\r\n/);
  });

  it('says so also when all behind is dead, with a page that may be as it is', async () => {
    for (const part of ['api', 'documents'] as const) await site.parts[part].kill();
    for (const where of ['/never-read', persistedPath('Comic', { slug: 'never-read' }), '/admin/graphql', '/graphql']) {
      const answer = await at(where, where === '/never-read' ? {} : { headers: json });
      expect([where, answer.status]).toEqual([where, 503]);
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '5' });
      expectSecure(where, answer);
    }
    const browser = await openBrowser();
    try {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${site.url}/never-read`);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).textAlign)).toBe('center');
      expect(complaints.filter((one) => !one.includes('status of 503'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('is written once: no location says a header of its own, which would hide all the others', () => {
    const folder = path.join(root, 'nginx');
    // The gate is behind the servers that add them.
    const files = readdirSync(folder).filter(
      (name) => /conf/.test(name) && !['headers.conf', 'gate.conf'].includes(name),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const name of files)
      expect([name, readFileSync(path.join(folder, name), 'utf8')]).not.toEqual([
        name,
        expect.stringMatching(/^\s*add_header /m),
      ]);
  });
});

/** What comes back to something that is not HTTP. */
const malformed = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => socket.write('GET\r\n\r\n'));
    socket.on('data', (chunk) => (said += String(chunk)));
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
