import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';

import { triesFor } from '../src/auth/attempts.js';
import { hashPassword } from '../src/auth/passwords.js';
import { renewOwnerLink } from '../src/auth/owner.js';
import { authorClient, openAuthorApi, site } from './author.js';
import { startApi } from './open-api.js';

const password = 'a long enough password';
const signIn = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename ... on Refusal { message } ... on LockedOut { until } ... on SignedIn { me { name role } }
  }
}`;
const createOwner = `mutation ($input: CreateOwnerInput!) {
  createOwner(input: $input) { __typename ... on Refusal { message } ... on SignedIn { me { name role } } }
}`;

describe('signing in', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let passwordHash: string;
  beforeAll(async () => {
    api = await openAuthorApi();
    passwordHash = await hashPassword(password);
  });
  afterAll(() => api.close());

  /** Every client has an address of its own, as if through nginx. */
  let clients = 0;
  const newcomer = (address = `198.51.100.${(clients += 1)}`) => authorClient(api, { 'x-real-ip': address });
  const member = () => api.account('editor', { passwordHash });

  it('makes the first owner by the one-time link, once', async () => {
    await api.database.query("DELETE FROM account WHERE role = 'owner'");
    const old = await renewOwnerLink(api.database, site);
    const link = await renewOwnerLink(api.database, site);
    expect(link).toMatch(/^https:\/\/comics\.example\/admin\/welcome#[\w-]{43}$/);
    const input = (url: string | null) => ({
      input: { link: url?.split('#')[1] ?? '', name: ' Ann ', email: 'Ann@Comics.example', password },
    });
    const someone = newcomer();
    expect(await someone.must(createOwner, input(old))).toMatchObject({ createOwner: { __typename: 'LinkRefused' } });
    const short = { input: { ...input(link).input, password: 'short' } };
    expect(await someone.must(createOwner, short)).toMatchObject({ createOwner: { __typename: 'AccountRefused' } });
    const answers = await Promise.all([1, 2, 3].map(() => newcomer().must(createOwner, input(link))));
    const made = answers.filter((answer) => JSON.stringify(answer).includes('SignedIn'));
    expect(made).toEqual([{ createOwner: { __typename: 'SignedIn', me: { name: 'Ann', role: 'OWNER' } } }]);
    expect(await renewOwnerLink(api.database, site)).toBeNull();
    const signedIn = await newcomer().must(signIn, { email: ' ANN@comics.example', password });
    expect(signedIn).toMatchObject({ signIn: { me: { role: 'OWNER' } } });
  });

  it('answers with a cookie that scripts and other sites cannot use', async () => {
    const { email } = await member();
    const { headers } = await newcomer().ask(signIn, { email, password });
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-longbox=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const mine = authorClient(api, { cookie: cookie.split(';', 1)[0] ?? '' });
    expect(await mine.must('{ me { email } }')).toEqual({ me: { email } });
    const [row] = await api.database.query<{ tokenHash: string }[]>(
      'SELECT tokenHash FROM session JOIN account ON account.id = accountId WHERE email = ?',
      [email],
    );
    expect(cookie).not.toContain(row?.tokenHash);
    const out = await mine.ask('mutation { signOut }');
    expect(out.headers.getSetCookie()).toEqual([expect.stringContaining('__Host-longbox=; Max-Age=0')]);
    expect(await mine.must('{ me { email } }')).toEqual({ me: null });
  });

  it('gives a new session when somebody who is signed in signs in again', async () => {
    const account = await member();
    const before = await api.signedIn(account);
    await before.ask(signIn, { email: account.email, password });
    expect(await before.must('{ me { email } }')).toEqual({ me: null });
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const { email } = await member();
    const wrong = { email, password: 'not the password' };
    const unknown = { email: 'nobody@comics.example', password };
    const answers = [await newcomer().must(signIn, wrong), await newcomer().must(signIn, unknown)];
    const message = "That email and password don't match.";
    expect(answers).toEqual(answers.map(() => ({ signIn: { __typename: 'SignInRefused', message } })));
  });

  it('locks an account after five failures, for any address and any process, and says for how long', async () => {
    const { email, name } = await member();
    for (let count = 0; count < 5; count += 1) await newcomer().must(signIn, { email, password: `guess ${count}` });
    const other = await startApi();
    const elsewhere = authorClient(other, { 'x-real-ip': '198.51.100.250' });
    const answer = await elsewhere.must(signIn, { email: ` ${email?.toUpperCase()}`, password });
    await other.close();
    const message = expect.stringMatching(/^Too many tries\. Try again in (1 minute|5\d seconds)\.$/);
    expect(answer).toMatchObject({ signIn: { __typename: 'LockedOut', message } });
    const noted = "SELECT subjectName FROM audit_entry WHERE act = 'account.lock' ORDER BY seq DESC LIMIT 1";
    expect(await api.database.query(noted)).toEqual([{ subjectName: name }]);
    await api.database.query('UPDATE attempts SET lockedUntil = lastAt');
    expect(await newcomer().must(signIn, { email, password })).toMatchObject({ signIn: { __typename: 'SignedIn' } });
  });

  it('counts tries that come at the same time', async () => {
    const { email } = await member();
    const guess = (count: number) =>
      newcomer().must<{ signIn: { __typename: string } }>(signIn, { email, password: `guess ${count}` });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, count) => guess(count)));
    expect(answers.filter((answer) => answer.signIn.__typename === 'SignInRefused')).toHaveLength(5);
  });

  it('refuses nobody who comes at the same time as others from one address', async () => {
    const office = newcomer('203.0.113.77');
    for (let round = 0; round < 5; round += 1) {
      const members = [await member(), await member(), await member()];
      const answers = await Promise.all(members.map(({ email }) => office.must(signIn, { email, password })));
      for (const answer of answers) expect(answer).toMatchObject({ signIn: { __typename: 'SignedIn' } });
    }
  });

  it('locks an address that tries many accounts, a /64 of IPv6 as one', async () => {
    const network = (count: number) => newcomer(`2001:db8:7:7::${count.toString(16)}`);
    const tryOne = async (count: number) =>
      (
        await network(count).must<{ signIn: { __typename: string } }>(signIn, {
          email: `p${count}@x.example`,
          password,
        })
      ).signIn;
    for (let count = 1; count <= 20; count += 1)
      expect(await tryOne(count)).toMatchObject({ __typename: 'SignInRefused' });
    expect(await tryOne(21)).toMatchObject({ __typename: 'LockedOut' });
    const { email } = await member();
    expect(await newcomer('2001:db8:7:8::1').must(signIn, { email, password })).toMatchObject({
      signIn: { __typename: 'SignedIn' },
    });
  });

  it('takes one try an operation, whatever its alias, and no batches', async () => {
    const { email } = await member();
    const field = (count: number) => `a${count}: signIn(email: "${email}", password: "guess ${count}") { __typename }`;
    const operations = [
      `mutation { ${field(1)} ${field(2)} }`,
      `mutation { ${field(1)} ...More } fragment More on Mutation { ${field(2)} }`,
      `mutation { ${field(1)} signOut }`,
    ];
    const someone = newcomer();
    for (const operation of operations) {
      expect(await someone.ask(operation)).toMatchObject({ status: 400, text: expect.stringContaining('alone') });
    }
    const batch = await someone.post([{ query: `mutation { ${field(1)} }` }, { query: `mutation { ${field(2)} }` }]);
    expect(batch.status).toBe(400);
    const { subject } = triesFor(email ?? '');
    expect(await api.database.query('SELECT failures FROM attempts WHERE subject = ?', [subject])).toEqual([]);
  });

  it('hashes anew what was hashed at a lower cost', async () => {
    const old = await hash(password, { memoryCost: 19_456, timeCost: 1, parallelism: 1 });
    const { id, email } = await api.account('editor', { passwordHash: old });
    await newcomer().must(signIn, { email, password });
    const [row] = await api.database.query<{ passwordHash: string }[]>(
      'SELECT passwordHash FROM account WHERE id = ?',
      [id],
    );
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
