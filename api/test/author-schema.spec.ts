import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

import { openAuthorApi } from './author.js';

const committed = (name: string) =>
  readFileSync(new URL(`../../shared/schema.${name}.graphql`, import.meta.url), 'utf8');
const introspection = getIntrospectionQuery({ specifiedByUrl: true });

const printOf = (data: unknown) =>
  `${printSchema(lexicographicSortSchema(buildClientSchema(data as IntrospectionQuery)))}\n`;

describe('the author schema', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  beforeAll(async () => (api = await openAuthorApi()));
  afterAll(() => api.close());

  it('is served as it is printed, and nothing of it is in the public one', async () => {
    const owner = await api.as('owner');
    expect(printOf(await owner.must(introspection))).toBe(committed('author'));
    const { body } = await api.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: introspection }),
    });
    expect(printOf(body['data'])).toBe(committed('public'));
  });

  it('tells the signed-in author who they are, over HTTP and over a socket', async () => {
    const editor = await api.as('editor');
    const { name, email } = editor.account;
    const me = { name, email, role: 'EDITOR' };
    expect(await editor.must('{ me { name email role } }')).toEqual({ me });
    const client = editor.socket();
    const results = [];
    for await (const result of client.iterate({ query: '{ me { name email role } }' })) results.push(result);
    expect(results).toEqual([{ data: { me } }]);
    await client.dispose();
    expect(await api.anyone.must('{ me { name } }')).toEqual({ me: null });
  });

  it('is never kept by a cache', async () => {
    const answers = [await api.anyone.ask('{ me { name } }'), await api.request('/admin/graphql')];
    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store');
  });
});
