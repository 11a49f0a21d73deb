import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Answer, ask } from '../lib/ask.js';
import { documentId, persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';
import { type Tap, tap } from '../lib/tap.js';

/** Fifteen at a time: they are many, but never too many at once. */
async function inTurn(count: number, one: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < count) {
    const next = Array.from({ length: 15 }, (_, index) => one(answers.length + index));
    answers.push(...(await Promise.all(next)));
  }
  return answers;
}

const statusesOf = (answers: Answer[]) => new Set(answers.map(({ status }) => status));
const refusalsIn = (answers: Answer[]) => answers.filter(({ status }) => status === 429);

function expectRefusal(answer: Answer | undefined) {
  expect(JSON.parse(answer?.body ?? '')).toEqual({
    errors: [{ message: expect.stringMatching(/^Too many .*\.$/), extensions: { code: 'RATE_LIMITED' } }],
  });
  expect(answer?.headers).toMatchObject({
    'content-type': 'application/json',
    'retry-after': '1',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
}

/** A spelling that is answered but never stored: it says the same in always other words. */
const unstored = (index: number) =>
  `/graphql?documentId=${encodeURIComponent(documentId('Comic'))}&variables=${encodeURIComponent(
    `{"slug":"spare-parts","other":${index}}`,
  )}`;

/** As a server with TLS on this machine passes a request on; what the client itself had said stands in front. */
const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': `198.51.100.9, ${address}` });

describe('what one address may ask of the api', () => {
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

  /** A question in free words, from this address. */
  const post = (address: string) =>
    ask(`${site.url}/graphql`, {
      method: 'POST',
      localAddress: address,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ site { title } }' }),
    });
  const get = (path: string, address: string, headers: Record<string, string> = {}) =>
    ask(site.url + path, { localAddress: address, headers });

  it('is so many in free words; others are not kept from asking', async () => {
    const answers = await inTurn(400, () => post('127.2.0.1'));
    expect(statusesOf(answers)).toEqual(new Set([200, 429]));
    expectRefusal(refusalsIn(answers)[0]);
    expect((await post('127.2.0.2')).status).toBe(200);
  });

  it('is so many by GET of what the cache does not keep; what it keeps is for all, at any rate', async () => {
    const kept = persistedPath('Comic', { slug: 'dry-dock' });
    await get(kept, '127.2.0.4');
    const answers = await inTurn(400, (index) => get(unstored(index), '127.2.0.3'));
    expect(statusesOf(answers)).toEqual(new Set([200, 429]));
    expectRefusal(refusalsIn(answers)[0]);
    expect(statusesOf(await inTurn(400, () => get(kept, '127.2.0.3')))).toEqual(new Set([200]));
    expect((await get(unstored(400), '127.2.0.4')).status).toBe(200);
  });

  it('costs no reader a page: who is refused is shown what was there, and pages are not counted', async () => {
    const kept = persistedPath('Comic', { slug: 'the-crane' });
    const before = await get(kept, '127.2.0.5');
    await sleep(6_200);
    await inTurn(400, (index) => get(unstored(index), '127.2.0.5'));
    const after = await get(kept, '127.2.0.5');
    expect([after.status, after.body]).toEqual([200, before.body]);

    const pages = await inTurn(120, (index) => get(`/chapter/none-${index}`, '127.2.0.5'));
    expect(statusesOf(pages)).toEqual(new Set([404]));
  });

  it('is counted for whom a server with TLS in front speaks, and for a whole household', async () => {
    const home = (index: number) => from(`2001:db8:1:2:${index.toString(16)}::1`);
    const answers = await inTurn(400, (index) => get(unstored(index), '127.0.0.1', home(index)));
    expect(refusalsIn(answers).length).toBeGreaterThan(0);
    const neighbours = [from('2001:db8:1:3::1'), from('203.0.113.7')];
    for (const headers of neighbours) expect((await get(unstored(0), '127.0.0.1', headers)).status).toBe(200);
  });

  it('is so many at once, in whatever words', async () => {
    const letGo = api.hold();
    api.clear();
    const asked = Array.from({ length: 30 }, (_, index) =>
      index % 2 ? post('127.2.0.6') : get(unstored(index), '127.2.0.6'),
    );
    const refused: Answer[] = [];
    for (const one of asked) void one.then((answer) => refused.push(answer));
    // Nobody else is answered while the api is held.
    while (refused.length < 10) await sleep(20);
    expect(statusesOf(refused)).toEqual(new Set([429]));
    expectRefusal(refused[0]);
    while (api.seen.length < 20) await sleep(20);
    letGo();
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
  });
});
