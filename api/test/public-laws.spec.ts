import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { persistedDocuments } from '@longbox/shared/persisted-documents';
import { auditServer } from 'graphql-http';

import { given } from './given.js';
import { openPublicApi } from './public-api.js';

const apq = (sha256Hash: string) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });

describe('the laws of the public API', () => {
  let api: Awaited<ReturnType<typeof openPublicApi>>;
  let slug: string;
  const [comicId] = [...persistedDocuments].find(([, text]) => text.includes('query Comic(')) ?? [''];
  const hash = comicId.replace('sha256:', '');

  beforeAll(async () => {
    api = await openPublicApi();
    const make = given(api.database);
    slug = (await make.comic(await make.series())).slug;
  });

  afterAll(async () => api.close());

  const persisted = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    api.request(`/graphql?${new URLSearchParams(parameters)}`, { headers });
  const variables = () => JSON.stringify({ slug });

  it('answers both persisted forms alike and lets caches keep them', async () => {
    const byId = await persisted({ documentId: comicId, variables: variables() });
    const byHash = await persisted({ variables: variables(), extensions: apq(hash) });
    expect(byId.body).toMatchObject({ data: { comic: { slug } } });
    expect(byHash.body).toMatchObject({ data: { comic: { slug } } });
    for (const { headers } of [byId, byHash]) {
      expect(headers.get('cache-control')).toBe(
        'public, max-age=0, s-maxage=5, stale-while-revalidate=60, stale-if-error=604800',
      );
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('vary')).toBeNull();
    }
  });

  it('answers 304 to who has the bytes, also through a cache that made the tag weak', async () => {
    const { headers } = await persisted({ documentId: comicId, variables: variables() });
    const tag = headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await persisted({ documentId: comicId, variables: variables() }, { 'if-none-match': known });
      expect(again).toMatchObject({ status: 304, text: '' });
    }
    expect(await persisted({ documentId: comicId, variables: variables() }, { 'if-none-match': '"x"' })).toMatchObject({
      status: 200,
    });
  });

  it('answers every other spelling too, but keeps caches from storing it', async () => {
    const spellings = [
      `documentId=${encodeURIComponent(comicId)}&variables=${encodeURIComponent(`{ "slug": "${slug}" }`)}`,
      `documentId=${encodeURIComponent(comicId)}&variables=${encodeURIComponent(variables())}&utm=1`,
      `documentId=${comicId}&variables=${encodeURIComponent(variables()).replace('%7B', '%7b')}`,
      `documentId=${encodeURIComponent(comicId)}&variables=${encodeURIComponent(`{"slug":"${slug}","more":1}`)}`,
    ];
    for (const spelling of spellings) {
      const answer = await api.request(`/graphql?${spelling}`);
      expect(answer.body).toMatchObject({ data: { comic: { slug } } });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('never lets an error be stored', async () => {
    const answers = [
      await persisted({ documentId: `sha256:${'0'.repeat(64)}` }),
      await persisted({ extensions: apq('0'.repeat(64)) }),
      await persisted({ documentId: comicId }),
      await persisted({ documentId: comicId, variables: '{' }),
      await persisted({ query: '{ nothing }' }),
      await persisted({ query: '{ site { title } }' }),
    ];
    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store');
    expect(answers[0]?.text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });

  it('answers who sends the text because the hash was not known, and stores nothing of it', async () => {
    for (const sent of ['0'.repeat(64), hash]) {
      const answer = await persisted({ query: '{ site { title } }', extensions: apq(sent) });
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ data: { site: { title: expect.any(String) } } });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('caps how long an answer may be kept by the next publication', async () => {
    const make = given(api.database);
    const soon = await make.comic(await make.series(), { publishAt: new Date(Date.now() + 3_500) });
    const { headers } = await persisted({ documentId: comicId, variables: variables() });
    expect(headers.get('cache-control')).toMatch(/s-maxage=[123],/);
    expect(Date.parse(headers.get('expires') ?? '')).toBeLessThanOrEqual(soon.publishAt?.getTime() ?? 0);
    await api.database.query('DELETE FROM page WHERE comicId = ?', [soon.id]);
    await api.database.query('DELETE FROM comic WHERE id = ?', [soon.id]);
  });

  it('refuses what asks for too much, and says what everything costs', async () => {
    const cheap = await api.ask('{ comics(first: 10) { nodes { title } } }');
    expect(cheap.body).toMatchObject({ extensions: { cost: { spent: { objects: 20, depth: 3, aliases: 0 } } } });
    const nested =
      '{ comics(first: 100) { nodes { neighbours { next { pages { image { renditions { url } } } } } } } }';
    expect(await api.ask(nested)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'TOO_COSTLY' } }] },
    });
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: site { title }`).join(' ');
    expect((await api.ask(`{ ${aliases} }`)).text).toContain('aliases 31');
    const deep =
      '{ series(slug: "x") { first { series { first { series { first { series { first { series { first { series { first { title } } } } } } } } } } } } }';
    expect((await api.ask(deep)).text).toContain('depth 13');
    const long = `{ site { ${'title '.repeat(2_100)} } }`;
    expect(await api.ask(long)).toMatchObject({ status: 400 });
    const bomb = `query { ...A0 } ${Array.from({ length: 60 }, (_, i) => `fragment A${i} on Query { ${i < 59 ? `...A${i + 1} ...A${i + 1}` : '__typename'} }`).join(' ')}`;
    expect((await api.ask(bomb)).status).toBe(200);
  });

  it('lets anyone read its documentation, and any page read its answers', async () => {
    const { body } = await api.ask('{ __schema { queryType { fields { name description } } } }');
    expect(JSON.stringify(body)).toContain('Comics that can be read now');
    const { headers } = await api.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: '{ site { title } }' }),
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('keeps to GraphQL over HTTP', async () => {
    const results = await auditServer({ url: `${api.origin}/graphql`, fetchFn: fetch });
    const failed = results.filter(({ status }) => status === 'error' || status === 'warn');
    expect(failed.map(({ name, ...rest }) => [name, 'reason' in rest ? rest.reason : ''])).toEqual([]);
  });

  it('masks a fault, and names the request it belongs to', async () => {
    const query = api.database.query.bind(api.database);
    api.database.query = async () => {
      throw new Error('connect ECONNREFUSED /secret/path.sock');
    };
    try {
      const answer = await persisted(
        { documentId: comicId, variables: variables() },
        { 'x-request-id': 'test-request-1' },
      );
      expect(answer.status).toBe(500);
      expect(answer.text).not.toContain('secret');
      expect(answer.body).toMatchObject({ errors: [{ extensions: { requestId: 'test-request-1' } }] });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    } finally {
      api.database.query = query;
    }
  });
});
