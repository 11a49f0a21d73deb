import { randomBytes } from 'node:crypto';
import { type Client, createClient } from 'graphql-ws';
import { v7 as uuid } from 'uuid';
import { WebSocket } from 'ws';

import { Account } from '../src/auth/account.entity.js';
import { sessionCookie } from '../src/auth/sessions/session-cookie.js';
import { Sessions } from '../src/auth/sessions/sessions.js';
import type { Role } from '../src/auth/permissions.js';
import { type Answer, openApi, site, type TestApi } from './open-api.js';

export { site } from './open-api.js';

const path = '/admin/graphql';

type Variables = Record<string, unknown>;

/** Somebody who asks the author schema, over HTTP and over WebSocket. */
export function authorClient(api: TestApi, headers: Record<string, string>) {
  const accept = 'application/graphql-response+json';
  const sent: Record<string, string> = { origin: site, 'content-type': 'application/json', accept, ...headers };
  const post = (body: unknown, more: Record<string, string> = {}): Promise<Answer> =>
    api.request(path, { method: 'POST', headers: { ...sent, ...more }, body: JSON.stringify(body) });

  /** Any answer to a document, refused or not. */
  const ask = (query: string, variables: Variables = {}): Promise<Answer> => post({ query, variables });

  /** The data of an answer that must be whole. */
  const must = async <Data = Record<string, never>>(query: string, variables: Variables = {}): Promise<Data> => {
    const { body, text, status } = await ask(query, variables);
    if (status !== 200 || body['errors'] || !body['data']) throw new Error(`${status} ${text}`);
    return body['data'] as Data;
  };

  const socketHeaders = { origin: site, ...headers };
  class SocketOfThisAuthor extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: socketHeaders });
    }
  }

  /** A `graphql-transport-ws` client on a connection of its own; dispose of it. */
  const socket = (): Client =>
    createClient({
      url: `${api.origin.replace('http', 'ws')}${path}`,
      webSocketImpl: SocketOfThisAuthor,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => {},
    });

  return { post, ask, must, socket, headers: sent };
}

export type AuthorClient = ReturnType<typeof authorClient>;

/** An api and people who are signed in to it. `settings` as in the environment. */
export async function openAuthorApi(settings: NodeJS.ProcessEnv = {}) {
  const api = await openApi(settings);
  const cookie = sessionCookie(site);

  /** An account without a way to sign in, quick to make. */
  async function account(role: Role, more: Partial<Account> = {}): Promise<Account> {
    const name = `${role}-${randomBytes(4).toString('hex')}`;
    const row = { id: uuid(), email: `${name}@comics.example`, name, role, ...more };
    await api.database.getRepository(Account).insert(row);
    return api.database.getRepository(Account).findOneByOrFail({ id: row.id });
  }

  /** Another browser in which this account is signed in. */
  async function signedIn(who: Account, on: TestApi = api): Promise<AuthorClient> {
    const from = { address: '192.0.2.1', device: 'test' };
    const { token } = await api.database.transaction((tx) => api.app.get(Sessions).open(tx, who, from));
    return authorClient(on, { cookie: cookie.write(token, 60).split(';', 1)[0] ?? '' });
  }

  /** Somebody new of this role, signed in. */
  async function as(role: Role): Promise<AuthorClient & { account: Account }> {
    const made = await account(role);
    return { ...(await signedIn(made)), account: made };
  }

  return { ...api, account, signedIn, as, anyone: authorClient(api, {}) };
}
