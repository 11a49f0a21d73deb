import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';

import { clearAway } from '../src/auth/housekeeping.js';
import { hashPassword } from '../src/auth/passwords.js';
import { deviceInWords } from '../src/auth/sessions/own-sessions.js';
import { authorClient, openAuthorApi, site } from './author.js';
import { startApi, type TestApi } from './open-api.js';

const me = '{ me { name } }';
const listed = '{ sessions { id device address isThis } }';
type Listed = { sessions: { id: string; device: string; address: string; isThis: boolean }[] };

/** Opens a socket and answers with a promise of how it closed. */
async function opened(client: Client): Promise<{ closed: Promise<number> }> {
  const closed = new Promise<number>((resolve) => {
    client.on('closed', (event) => resolve((event as { code: number }).code));
  });
  await new Promise((resolve) => client.on('connected', resolve));
  return { closed };
}

const atMost = <T>(milliseconds: number, promise: Promise<T>): Promise<T | string> =>
  Promise.race([promise, wait(milliseconds, 'still open', { ref: false })]);

describe('sessions', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let other: TestApi;
  beforeAll(async () => {
    api = await openAuthorApi();
    other = await startApi();
  });
  afterAll(async () => {
    await api.close();
    await other.close();
  });

  it('are listed with device, address and which is this one', async () => {
    const account = await api.account('contributor');
    const here = await api.signedIn(account);
    await api.signedIn(account);
    const { sessions } = await here.must<Listed>(listed);
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    expect(sessions[0]).toMatchObject({ address: '192.0.2.1' });
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
    expect(deviceInWords(firefox)).toBe('Firefox on Linux');
  });

  it('are ended one by one and all others at once, and only by whose they are', async () => {
    const account = await api.account('editor');
    const [here, there, third] = [
      await api.signedIn(account),
      await api.signedIn(account),
      await api.signedIn(account),
    ];
    const stranger = await api.as('owner');
    const thereId = (await there.must<Listed>(listed)).sessions.find(({ isThis }) => isThis)?.id;
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect(await stranger.must(end, { id: thereId })).toEqual({ endSession: false });
    expect(await there.must(me)).toEqual({ me: { name: account.name } });
    expect(await here.must(end, { id: thereId })).toEqual({ endSession: true });
    expect(await there.must(me)).toEqual({ me: null });
    expect(await here.must(end, { id: 'nonsense' })).toEqual({ endSession: false });
    expect(await here.must('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 1 });
    expect(await third.must(me)).toEqual({ me: null });
    expect(await here.must(me)).toEqual({ me: { name: account.name } });
  });

  it('that are ended are refused at their next request, by every process', async () => {
    const account = await api.account('editor');
    const [here, there] = [await api.signedIn(account), await api.signedIn(account, other)];
    expect(await there.must(me)).toEqual({ me: { name: account.name } });
    await here.must('mutation { endOtherSessions }');
    expect(await there.ask(listed)).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
  });

  it('that are ended lose their open sockets within 5 seconds, also those of another process', async () => {
    const account = await api.account('editor');
    const here = await api.signedIn(account);
    const clients = [(await api.signedIn(account)).socket(), (await api.signedIn(account, other)).socket()];
    const sockets = await Promise.all(clients.map(opened));
    const kept = here.socket();
    const { closed: keptClosed } = await opened(kept);
    await here.must('mutation { endOtherSessions }');
    const ends = await Promise.all(sockets.map(({ closed }) => atMost(5_000, closed)));
    expect(ends).toEqual([4401, 4401]);
    expect(await atMost(100, keptClosed)).toBe('still open');
    await kept.dispose();
  });

  it('close their sockets so that clients come back when the database cannot say who they are', async () => {
    const client = await api.as('editor');
    const socket = client.socket();
    const { closed } = await opened(socket);
    const query = api.database.query.bind(api.database);
    // Past the second for which a socket is known.
    await wait(1_100);
    api.database.query = async () => {
      throw new Error('connect ECONNREFUSED /secret/path.sock');
    };
    try {
      const asked = socket.iterate({ query: me }).next();
      await Promise.allSettled([asked]);
      expect(await closed).toBe(1013);
    } finally {
      api.database.query = query;
    }
    await socket.dispose();
  });

  it('of a removed account end with it', async () => {
    const account = await api.account('contributor');
    const client = await api.signedIn(account);
    await api.database.query('UPDATE account SET removedAt = NOW(3), email = NULL WHERE id = ?', [account.id]);
    expect(await client.must(me)).toEqual({ me: null });
  });

  it('end when nobody uses them for a month, and after three months in any case', async () => {
    for (const column of ['lastSeenAt = NOW(3) - INTERVAL 31 DAY', 'expiresAt = NOW(3) - INTERVAL 1 SECOND']) {
      const client = await api.as('editor');
      await api.database.query(`UPDATE session SET ${column} WHERE accountId = ?`, [client.account.id]);
      expect(await client.must(me)).toEqual({ me: null });
    }
  });

  it('that ended by age are cleared away, and what still counts stays', async () => {
    const [old, kept] = [await api.as('editor'), await api.as('editor')];
    await api.database.query('UPDATE session SET expiresAt = NOW(3) - INTERVAL 1 SECOND WHERE accountId = ?', [
      old.account.id,
    ]);
    await clearAway(api.database);
    const rows = await api.database.query<{ accountId: string }[]>('SELECT accountId FROM session');
    const accounts = rows.map(({ accountId }) => accountId);
    expect(accounts).toContain(kept.account.id);
    expect(accounts).not.toContain(old.account.id);
  });

  it('are made anew with each sign-in, so that none can be fixed beforehand', async () => {
    const account = await api.account('editor', { passwordHash: await hashPassword('a long enough password') });
    const chosen = `__Host-longbox=${'x'.repeat(43)}`;
    const victim = authorClient(api, { cookie: chosen });
    const { headers } = await victim.ask(
      'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename } }',
      {
        e: account.email,
        p: 'a long enough password',
      },
    );
    expect(headers.getSetCookie().join()).not.toContain(chosen);
    expect(await victim.must(me)).toEqual({ me: null });
  });
});

describe('a request that another site sends', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  beforeAll(async () => (api = await openAuthorApi()));
  afterAll(() => api.close());

  const query = JSON.stringify({ query: 'mutation { endOtherSessions }' });
  const foreign: [string, RequestInit][] = [
    ['another origin', { headers: { origin: 'https://evil.example' } }],
    ['another port', { headers: { origin: `${site}:8443` } }],
    ['no scheme of ours', { headers: { origin: site.replace('https', 'http') } }],
    ['a sandbox', { headers: { origin: 'null' } }],
    ['a neighbouring site', { headers: { 'sec-fetch-site': 'same-site' } }],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${query}` }],
    ['a form of plain text', { headers: { 'content-type': 'text/plain' } }],
    ['a form with files', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['no media type', { headers: { 'content-type': '' } }],
    ['a link', { method: 'GET', body: null }],
  ];

  it.each(foreign)('is refused: %s', async (_how, { headers, ...options }) => {
    const { headers: own } = await api.as('owner');
    const sent = { method: 'POST', body: query, ...options, headers: { ...own, ...headers } as Record<string, string> };
    const path =
      sent.method === 'GET' ? `/admin/graphql?query=${encodeURIComponent('mutation { signOut }')}` : '/admin/graphql';
    const answer = await api.request(path, sent);
    expect([403, 405, 415]).toContain(answer.status);
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('cannot use the cookie when it says no origin', async () => {
    const { headers } = await api.as('owner');
    const { origin: _origin, ...without } = headers;
    const answer = await api.request('/admin/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: me }),
      headers: without,
    });
    expect(answer.body).toMatchObject({ data: { me: null } });
  });

  it('gets no socket', async () => {
    const { headers } = await api.as('owner');
    const client = authorClient(api, { cookie: headers['cookie'] ?? '', origin: 'https://evil.example' }).socket();
    const problem = await new Promise<Error>((resolve) => client.on('error', (error) => resolve(error as Error)));
    expect(problem.message).toContain('403');
    const nobody = authorClient(api, {}).socket();
    const code = await new Promise((resolve) =>
      nobody.on('closed', (event) => resolve((event as { code: number }).code)),
    );
    expect(code).toBe(4401);
  });
});
