import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Answer, ask } from '../lib/ask.js';
import { untilIdle } from '../lib/jobs.js';
import { documentId } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

/** Requests that could leave something wrong behind in a cache: every combination of these. */
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const accepts: Record<string, string>[] = [
  {},
  { accept: 'text/html' },
  { accept: 'application/graphql-response+json' },
  { accept: 'multipart/mixed;deferSpec=20220824' },
  { accept: 'application/json;q=0, image/*' },
];
const encodings: Record<string, string>[] = [{}, { 'accept-encoding': 'gzip, br' }];
const ranges: Record<string, string>[] = [{}, { range: 'bytes=0-10' }];
const credentials: Record<string, string>[] = [{}, { cookie: 'session=1; longbox=2', authorization: 'Bearer x' }];

const headerSets = accepts.flatMap((accept) =>
  encodings.flatMap((encoding) =>
    ranges.flatMap((range) => credentials.map((credential) => ({ ...accept, ...encoding, ...range, ...credential }))),
  ),
);

/** And each of these alone. */
const lone: Record<string, string>[] = [
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', 'x-forwarded-prefix': '/evil' },
  { forwarded: 'host=evil.example;proto=gopher' },
  { 'x-original-url': '/evil', 'x-rewrite-url': '/evil' },
  { 'x-http-method-override': 'POST' },
  { 'content-type': 'text/plain' },
  { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' },
  { 'if-none-match': '*' },
  { 'if-match': '"nothing"' },
  { 'if-range': '"nothing"', range: 'bytes=5-' },
  { range: 'bytes=0-1,3-4' },
  { 'accept-language': 'xx' },
  { 'cache-control': 'no-store, no-cache, max-age=0', pragma: 'no-cache' },
  { origin: 'https://evil.example' },
  { 'x-request-id': 'evil', 'x-accel-expires': '999999', 'x-accel-redirect': '/evil' },
  { te: 'trailers', 'user-agent': 'evil' },
  { connection: 'accept, x-cache' },
];

type Arguments = [name: string, value: string][];

const spell = (path: string, pairs: Arguments): string =>
  pairs.length === 0
    ? path
    : `${path}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;

/** Spellings of a question about a chapter: unknown and repeated arguments, before and after the true ones. */
function questions(slug: string): string[] {
  const plain: Arguments = [
    ['documentId', documentId('Chapter')],
    ['variables', JSON.stringify({ slug })],
  ];
  const extras: Arguments[] = [
    [],
    [['utm', '1']],
    [['documentId', 'sha256:00']],
    [['variables', '{"slug":"high-water"}']],
  ];
  return extras.flatMap((extra) => {
    const pairs = [...plain, ...extra];
    return [spell('/graphql', pairs), spell('/graphql', pairs.toReversed())];
  });
}

/** The same of a chapter's page. */
const pages = (slug: string): string[] =>
  ([[], [['utm', '1']], [['after', 'x']], [['after', '']], [['variables', '{}']]] satisfies Arguments[]).map((extra) =>
    spell(`/chapter/${slug}`, extra),
  );

/** Everything of an answer that must not depend on who asked before; `name` is what the answers may differ in. */
const essence = ({ status, headers, body }: Answer, name = '') => ({
  status,
  type: headers['content-type'],
  encoding: headers['content-encoding'],
  cookie: headers['set-cookie'],
  location: headers.location,
  hash: createHash('sha256').update(body.replaceAll(name, '')).digest('hex'),
});

describe('the cache in front', () => {
  let site: SampleSite;
  let count = 0;

  beforeAll(async () => {
    site = await startSampleSite();
    await untilIdle(site);
  });

  afterAll(async () => site.stop());

  /** Asks from an address of its own, so that nobody is refused for having asked too much. */
  function asked(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
    count += 1;
    return ask(site.url + path, { ...options, localAddress: `127.1.${count >> 8}.${count & 255}` });
  }
  const plainly = async (path: string) => essence(await asked(path));

  describe.each([
    { what: 'data', spellings: questions },
    { what: 'a page', spellings: pages },
  ])('asked for $what', ({ spellings }) => {
    it('gives a plain reader the same bytes, whatever was asked a moment before', async () => {
      const [plain = '', ...others] = spellings('low-water');
      const before = await plainly(plain);
      expect(before).toMatchObject({ status: 200, encoding: undefined, cookie: undefined });
      for (const path of [plain, ...others]) {
        for (const method of methods) {
          for (const headers of [...headerSets, ...lone]) {
            await asked(path, { method, headers });
            expect({ path, method, headers, ...(await plainly(plain)) }).toEqual({ path, method, headers, ...before });
          }
        }
      }
    });

    const plainlyWithout = async (name: string) => essence(await asked(spellings(name)[0] ?? ''), name);

    it('gives the second to ask what the first would have got, whatever the first one asked for', async () => {
      // Each is about a chapter that nobody asked for before. None of them exists: all have the same answer but for the name.
      const before = await plainlyWithout('none-0');
      let next = 0;
      for (const [index] of spellings('').entries()) {
        for (const method of ['GET', 'HEAD', 'POST']) {
          for (const headers of [...headerSets, ...lone]) {
            next += 1;
            const name = `none-${next}`;
            const path = spellings(name)[index] ?? '';
            await asked(path, { method, headers });
            expect({ path, method, headers, ...(await plainlyWithout(name)) }).toEqual({
              path,
              method,
              headers,
              ...before,
            });
          }
        }
      }
    });

    it('compresses for those who ask for it, from the same bytes', async () => {
      const [plain = ''] = spellings('low-water');
      const { body } = await ask(site.url + plain);
      for (const _ of [1, 2]) {
        const answer = await ask(site.url + plain, { headers: { 'accept-encoding': 'gzip' } });
        expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
        expect(gunzipSync(answer.bytes).toString()).toBe(body);
      }
    });
  });
});
