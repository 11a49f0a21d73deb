import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
  isCompositeType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  subscribe,
} from 'graphql';

import { AuthorContext } from '../src/auth/author-context.js';
import { AuthorRequest } from '../src/auth/author-request.js';
import { guardRootFields } from '../src/auth/permission.js';
import { ManageTokens } from '../src/auth/tokens/manage-tokens.js';
import { type AuthorClient, authorClient, openAuthorApi } from './author.js';

/** Who may do what, as it was decided; the api has its own table. */
const decided: Record<string, string> = {
  'desk.read': 'owner editor contributor',
  'comic.write': 'owner editor contributor',
  'comic.publish': 'owner editor',
  'series.write': 'owner editor',
  'cast.write': 'owner editor',
  'media.write': 'owner editor contributor',
  'media.manage': 'owner editor',
  'health.read': 'owner editor',
  'site.write': 'owner',
  'data.move': 'owner',
  'audit.read': 'owner',
  'people.manage': 'owner',
  'token.manage': 'owner',
  'account.own': 'owner editor contributor',
};

/** What works without signing in; nothing else does. */
const open = [
  'Query.me Query.invitationOffer Query.preview',
  'Mutation.signIn Mutation.finishSignIn Mutation.beginPasskeySignIn Mutation.finishPasskeySignIn Mutation.signOut',
  'Mutation.createOwner Mutation.acceptInvitation Mutation.askPasswordReset Mutation.resetPassword',
];

/** A value of each scalar. */
const samples: Record<string, string> = {
  Boolean: 'true',
  Bytes: '"AAAA"',
  DateTime: '"2030-01-01T00:00:00.000Z"',
  Float: '1',
  ID: '"00000000-0000-7000-8000-000000000000"',
  Int: '1',
  String: '"x"',
};

/** What wants a proof within the last 15 minutes that it is them. */
const confirmed = [
  'beginPasskey beginTotp changeMe changePassword changeRole createApiToken finishPasskey finishTotp invite',
  'removePasskey removePerson removeTotp renewRecoveryCodes',
];

const sdl = readFileSync(new URL('../../shared/schema.author.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);

/** Every operation that can be asked for, with the permission that its description names. */
const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({
    name: `${root?.name}.${field.name}`,
    kind: String(root?.name).toLowerCase(),
    document: documentOf(String(root?.name).toLowerCase(), field),
    needs: /Needs `([\w.]+)`/.exec(field.description ?? '')?.[1],
  })),
);

/** Some value of a type: what is asked for does not matter, only who asks. */
function someOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someOf(type.ofType);
  if (isListType(type)) return `[${someOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(({ type: inner }) => isNonNullType(inner));
    return `{ ${needed.map(({ name, type: inner }) => `${name}: ${someOf(inner)}`).join(', ')} }`;
  }
  const sample = samples[type.name];
  if (sample === undefined) throw new Error(`Give this test a sample of ${type.name}.`);
  return sample;
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = needed.map(({ name, type }) => `${name}: ${someOf(type)}`).join(', ');
  const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} { ${field.name}${given ? `(${given})` : ''}${inner} }`;
}

describe('permissions', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  beforeAll(async () => (api = await openAuthorApi()));
  afterAll(() => api.close());

  it('are named by every operation but those for people who are not signed in', () => {
    const without = operations.filter(({ needs }) => needs === undefined).map(({ name }) => name);
    expect(without.sort()).toEqual(open.join(' ').split(' ').sort());
    for (const { needs } of operations) if (needs !== undefined) expect(Object.keys(decided)).toContain(needs);
  });

  for (const role of ['owner', 'editor', 'contributor'] as const) {
    it(`let the ${role} do what was decided and nothing else`, async () => {
      for (const operation of operations) {
        // Some operations end the session they are asked with.
        const denial = await denialOf(await api.as(role), operation);
        const isDecided = operation.needs === undefined || decided[operation.needs]?.split(' ').includes(role);
        expect([operation.name, denial]).toEqual([operation.name, isDecided ? undefined : 'FORBIDDEN']);
      }
    });
  }

  it('let nobody who is not signed in do anything but enter', async () => {
    for (const operation of operations.filter(({ kind }) => kind !== 'subscription')) {
      const denial = await denialOf(api.anyone, operation);
      const expected = operation.needs === undefined ? undefined : 'UNAUTHENTICATED';
      expect([operation.name, denial]).toEqual([operation.name, expected]);
    }
  });

  it('are not enough for acts that are worth a proof, when the last one is old', async () => {
    const asked: string[] = [];
    const owner = await api.account('owner');
    for (const { name, document } of operations.filter(({ kind }) => kind === 'mutation')) {
      const client = await api.signedIn(owner);
      await api.database.query('UPDATE session SET confirmedAt = NOW(3) - INTERVAL 16 MINUTE');
      if ((await client.ask(document)).text.includes('"CONFIRM"')) asked.push(name.replace('Mutation.', ''));
    }
    expect(asked.sort()).toEqual(confirmed.join(' ').split(' '));
  });

  it('of a token are its scopes, whoever made it', async () => {
    const { account } = await api.as('owner');
    const from = { address: '', device: '' };
    const { id: accountId, name } = account;
    const by = new AuthorContext({
      accountId,
      name,
      role: 'owner',
      sessionId: null,
      tokenId: null,
      from,
      confirmedAt: null,
    });
    const input = { name: 'x', scopes: ['comic.write'], days: 1 };
    const { secret } = await api.app.get(ManageTokens).create(by, input);
    const program = authorClient(api, { authorization: `Bearer ${secret}` });
    for (const operation of operations) {
      const denial = await denialOf(program, operation);
      const isAllowed = operation.needs === undefined || operation.needs === 'comic.write';
      expect([operation.name, denial]).toEqual([operation.name, isAllowed ? undefined : 'FORBIDDEN']);
    }
  });
});

/** How the api turns an operation down for want of a right; `undefined` when it does not. */
async function denialOf(client: AuthorClient, { kind, document }: (typeof operations)[number]) {
  const result = kind === 'subscription' ? await firstOf(client, document) : (await client.ask(document)).body;
  const [error] = (result['errors'] ?? []) as { message: string; extensions?: { code?: string } }[];
  const code = error?.extensions?.code;
  // It was not even asked: nothing would be proven.
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL_SERVER_ERROR')
    throw new Error(`${document}: ${error?.message}`);
  return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? code : undefined;
}

/** What a subscription says first, or nothing if it has nothing to say for a moment. */
async function firstOf(client: AuthorClient, query: string): Promise<Record<string, unknown>> {
  const socket = client.socket();
  const events = socket.iterate({ query });
  const first = events.next().then(
    ({ value }) => (value ?? {}) as Record<string, unknown>,
    (errors: unknown) => ({ errors }),
  );
  const result = await Promise.race([first, new Promise<object>((resolve) => setTimeout(resolve, 300, {}))]);
  await socket.dispose();
  return { ...result };
}

describe('the guard of root fields', () => {
  const from = { address: '', device: '' };
  const who = { accountId: 'a', name: 'A', sessionId: 's', tokenId: null, from, confirmedAt: new Date() } as const;
  const editor = new AuthorContext({ ...who, role: 'editor' });
  const contributor = new AuthorContext({ ...who, role: 'contributor' });

  it('keeps the api from starting while a root field names no permission, and says which', () => {
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: {
        marked: { type: GraphQLBoolean, extensions: { rule: 'desk.read' } },
        forgotten: { type: GraphQLBoolean },
      },
    });
    expect(() => guardRootFields(new GraphQLSchema({ query }))).toThrow('Query.forgotten');
    expect(() => guardRootFields(new GraphQLSchema({ query }))).not.toThrow('marked');
  });

  it('asks again at every event of a subscription', async () => {
    let present: AuthorContext | null = editor;
    async function* events() {
      for (const next of [editor, contributor, null, editor]) {
        present = next;
        yield { ticks: true };
      }
    }
    const nothing = { type: GraphQLBoolean, extensions: { rule: 'anyone' } };
    const guarded = guardRootFields(
      new GraphQLSchema({
        query: new GraphQLObjectType({ name: 'Query', fields: { nothing } }),
        subscription: new GraphQLObjectType({
          name: 'Subscription',
          fields: { ticks: { type: GraphQLBoolean, extensions: { rule: 'comic.publish' }, subscribe: events } },
        }),
      }),
    );
    const contextValue = new AuthorRequest('r', editor, { from, identify: async () => present });
    const stream = await subscribe({ schema: guarded, document: parse('subscription { ticks }'), contextValue });
    const seen: unknown[] = [];
    if (Symbol.asyncIterator in stream) {
      for await (const { data, errors } of stream) seen.push(errors?.[0]?.extensions['code'] ?? data?.['ticks']);
    }
    expect(seen).toEqual([true, 'FORBIDDEN', 'UNAUTHENTICATED', true]);
    const refused = new AuthorRequest('r', contributor, { from, identify: async () => contributor });
    const denied = await subscribe({
      schema: guarded,
      document: parse('subscription { ticks }'),
      contextValue: refused,
    });
    expect(denied).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
