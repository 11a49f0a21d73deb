import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adminDocuments } from '@longbox/shared/admin-documents';

import { verifyAudit } from '../src/auth/audit/verify-audit.js';
import { AuthorContext } from '../src/auth/author-context.js';
import { ManageTokens } from '../src/auth/tokens/manage-tokens.js';
import { authorClient, openAuthorApi } from './author.js';
import { site } from './open-api.js';

const create = `mutation ($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    __typename ... on ApiTokenMade { secret apiToken { id prefix scopes expiresAt lastUsedAt } } ... on ApiTokenRefused { field message }
  }
}`;
const list = '{ apiTokens { id name prefix scopes madeBy lastUsedAt } }';

describe('an API token', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  beforeAll(async () => (api = await openAuthorApi()));
  afterAll(() => api.close());

  type Made = { secret: string; apiToken: { id: string; prefix: string } };
  async function made(scopes: string[], days = 30) {
    const owner = await api.as('owner');
    const input = { name: 'Uploader', scopes, days };
    const { createApiToken } = await owner.must<{ createApiToken: Made }>(create, { input });
    return { owner, ...createApiToken };
  }

  const program = (secret: string) => ({
    headers: { authorization: `Bearer ${secret}` },
    ask: (query: string, more: Record<string, string> = {}) =>
      api.request('/admin/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, ...more },
        body: JSON.stringify({ query }),
      }),
  });

  it('is shown once, and stored as a hash and how it begins', async () => {
    const { owner, secret, apiToken } = await made(['desk.read']);
    expect(secret).toMatch(/^longbox_[\w-]{43}$/);
    expect(secret.startsWith(apiToken.prefix)).toBe(true);
    expect(JSON.stringify(await owner.must(list))).not.toContain(secret);
    const [row] = await api.database.query<Record<string, unknown>[]>('SELECT * FROM api_token WHERE id = ?', [
      apiToken.id,
    ]);
    expect(JSON.stringify(row)).not.toContain(secret.slice(apiToken.prefix.length));
    const log = await api.database.query('SELECT * FROM audit_entry');
    expect(JSON.stringify(log)).not.toContain(secret);
    expect(await verifyAudit(api.database)).toMatchObject({ fault: null });
  });

  it('does what it is scoped for and nothing else, and shows when it was last used', async () => {
    const { owner, secret } = await made(['audit.read']);
    const { ask } = program(secret);
    expect((await ask('{ auditLog(first: 1) { nodes { act } } }')).body).toMatchObject({ data: { auditLog: {} } });
    expect((await ask('{ me { permissions } }')).body).toMatchObject({ data: { me: { permissions: ['audit.read'] } } });
    for (const query of ['{ people { name } }', '{ sessions { id } }', list]) {
      expect((await ask(query)).body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    const { apiTokens } = await owner.must<{ apiTokens: { lastUsedAt: string | null }[] }>(list);
    expect(Date.parse(apiTokens[0]?.lastUsedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('may never manage people, tokens or an account', async () => {
    const owner = await api.as('owner');
    for (const scope of ['people.manage', 'token.manage', 'account.own', 'everything']) {
      const input = { name: 'x', scopes: ['desk.read', scope], days: 1 };
      expect(await owner.must(create, { input })).toMatchObject({ createApiToken: { field: 'scopes' } });
    }
  });

  it('never does more than its maker still may', async () => {
    const { owner, secret } = await made(['comic.publish', 'comic.write']);
    await api.database.query("UPDATE account SET role = 'contributor' WHERE id = ?", [owner.account.id]);
    const { body } = await program(secret).ask('{ me { permissions } }');
    expect(body).toMatchObject({ data: { me: { permissions: ['comic.write'] } } });
  });

  it('is refused once it is revoked or too old, or its maker is gone, even beside a good cookie', async () => {
    const revoked = await made(['desk.read']);
    const id = revoked.apiToken.id;
    expect(await revoked.owner.must('mutation ($id: ID!) { revokeApiToken(id: $id) }', { id })).toEqual({
      revokeApiToken: true,
    });
    const old = await made(['desk.read']);
    await api.database.query('UPDATE api_token SET expiresAt = NOW(3) WHERE id = ?', [old.apiToken.id]);
    const orphan = await made(['desk.read']);
    await api.database.query('UPDATE account SET removedAt = NOW(3), email = NULL WHERE id = ?', [
      orphan.owner.account.id,
    ]);
    const { headers } = await api.as('owner');
    const cookie = { cookie: headers['cookie'] ?? '', origin: site };
    for (const secret of [revoked.secret, old.secret, orphan.secret, 'longbox_x']) {
      const answer = await program(secret).ask('{ me { name } }', cookie);
      expect(answer).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
    }
  });

  it('is not what a password of the server in front is taken for', async () => {
    const owner = await api.as('owner');
    const answer = await api.request('/admin/graphql', {
      method: 'POST',
      headers: { ...owner.headers, authorization: 'Basic YTpi' },
      body: JSON.stringify({ query: '{ me { name } }' }),
    });
    expect(answer.body).toMatchObject({ data: { me: { name: owner.account.name } } });
  });

  it('ends after at most a year', async () => {
    const owner = await api.as('owner');
    for (const days of [0, 366]) {
      const input = { name: 'x', scopes: ['desk.read'], days };
      expect(await owner.must(create, { input })).toMatchObject({ createApiToken: { field: 'days' } });
    }
  });
});

describe('in production', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  beforeAll(async () => (api = await openAuthorApi({ NODE_ENV: 'production' })));
  afterAll(() => api.close());

  it('a session runs only documents of the desk, over HTTP and over sockets', async () => {
    const owner = await api.as('owner');
    expect(await owner.ask('{ me { name } }')).toMatchObject({
      status: 400,
      text: expect.stringContaining('documentId'),
    });
    const [documentId = ''] = [...adminDocuments].find(([, text]) => text.includes('query Me')) ?? [];
    const me = { data: { me: { name: owner.account.name } } };
    expect(await owner.post({ documentId })).toMatchObject({ status: 200, body: me });
    expect(await owner.post({ documentId, query: '{ me { email } }' })).toMatchObject({ status: 400 });
    expect((await owner.post({ documentId: `sha256:${'0'.repeat(64)}` })).text).toContain('PERSISTED_QUERY_NOT_FOUND');
    const client = owner.socket();
    const results = [];
    for await (const result of client.iterate({ query: '', extensions: { documentId } })) results.push(result);
    expect(results).toMatchObject([me]);
    await expect(client.iterate({ query: '{ me { name } }' }).next()).rejects.toMatchObject([
      { message: expect.stringContaining('documentId') },
    ]);
    await client.dispose();
  });

  it('a token runs what its program sends, over HTTP and over sockets', async () => {
    const owner = await api.as('owner');
    const { id: accountId, name } = owner.account;
    const from = { address: '', device: '' };
    const who = { accountId, name, role: 'owner', sessionId: null, tokenId: null, from, confirmedAt: null } as const;
    const by = new AuthorContext(who);
    const { secret } = await api.app.get(ManageTokens).create(by, { name: 'x', scopes: ['desk.read'], days: 1 });
    const program = authorClient(api, { authorization: `Bearer ${secret}` });
    const me = { me: { name: owner.account.name } };
    expect(await program.must('{ me { name } }')).toEqual(me);
    const client = program.socket();
    const { value } = await client.iterate({ query: '{ me { name } }' }).next();
    expect(value).toEqual({ data: me });
    await client.dispose();
  });
});
