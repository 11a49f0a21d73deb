import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';

import type { Account } from '../src/auth/account.entity.js';
import { hashPassword } from '../src/auth/passwords.js';
import { authorClient, openAuthorApi, site } from './author.js';
import { Authenticator } from './authenticator.js';

const password = 'a long enough password';
const signIn = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename ... on SecondFactorNeeded { ticket hasTotp hasPasskey } ... on SignedIn { me { name } }
  }
}`;
const finishSignIn = `mutation ($ticket: String!, $code: String!) {
  finishSignIn(ticket: $ticket, code: $code) { __typename ... on Refusal { message } }
}`;
const finishTotp = `mutation ($ticket: String!, $code: String!) {
  finishTotp(ticket: $ticket, code: $code) { __typename ... on FactorAdded { recoveryCodes } }
}`;
const beginPasskeySignIn = 'mutation { beginPasskeySignIn { ticket options } }';
const finishPasskeySignIn = `mutation ($ticket: String!, $response: String!) {
  finishPasskeySignIn(ticket: $ticket, response: $response) { __typename ... on Refusal { message } }
}`;
const finishPasskey = `mutation ($ticket: String!, $response: String!) {
  finishPasskey(ticket: $ticket, name: "My key", response: $response) {
    __typename ... on Refusal { message } ... on FactorAdded { recoveryCodes }
  }
}`;
type Ceremony = { ticket: string; options: string };

/** The code an authenticator app shows, so many steps of 30 seconds from now. */
const codeOf = (secret: string, steps = 0) => generateSync({ secret, epoch: Date.now() / 1000 + 30 * steps });

describe('a second factor', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let passwordHash: string;
  let clients = 0;
  const newcomer = () => authorClient(api, { 'x-real-ip': `198.51.100.${(clients += 1)}` });
  beforeAll(async () => {
    api = await openAuthorApi();
    passwordHash = await hashPassword(password);
  });
  afterAll(() => api.close());

  const member = () => api.account('editor', { passwordHash });

  async function withTotp(account: Account) {
    const client = await api.signedIn(account);
    const { beginTotp } = await client.must<{
      beginTotp: { ticket: string; secret: string; uri: string; qrSvg: string };
    }>('mutation { beginTotp { ticket secret uri qrSvg } }');
    const { ticket, secret } = beginTotp;
    const done = await client.must<{ finishTotp: { recoveryCodes: string[] } }>(finishTotp, {
      ticket,
      code: codeOf(secret, -1),
    });
    return { client, ...beginTotp, codes: done.finishTotp.recoveryCodes };
  }

  async function ticketOf({ email }: Account): Promise<string> {
    const answer = await newcomer().must<{ signIn: { ticket: string } }>(signIn, { email, password });
    return answer.signIn.ticket;
  }

  const finish = async (ticket: string, code: string) =>
    (await newcomer().must<{ finishSignIn: object }>(finishSignIn, { ticket, code })).finishSignIn;
  const isIn = { __typename: 'SignedIn' };
  const isOut = { __typename: 'CodeRefused' };

  it('is asked for after the password: a code of the authenticator app', async () => {
    const account = await member();
    const { secret, uri, qrSvg } = await withTotp(account);
    expect(uri).toContain(`otpauth://totp/comics.example:`);
    expect(qrSvg).toContain('<svg');
    const first = await newcomer().must(signIn, { email: account.email, password });
    expect(first).toMatchObject({ signIn: { __typename: 'SecondFactorNeeded', hasTotp: true, hasPasskey: false } });
    const ticket = await ticketOf(account);
    expect(await finish(ticket, '000000')).toMatchObject(isOut);
    expect(await finish(ticket, codeOf(secret))).toEqual(isIn);
    expect(await finish(ticket, codeOf(secret, 1))).toMatchObject({ __typename: 'SignInRefused' });
  });

  it('takes each code of the app once, also when it comes twice at the same time', async () => {
    const account = await member();
    const { secret } = await withTotp(account);
    const tickets = [await ticketOf(account), await ticketOf(account)];
    const [before, code] = [codeOf(secret, -1), codeOf(secret)];
    const answers = await Promise.all(tickets.map((ticket) => finish(ticket, code)));
    expect(answers).toEqual(expect.arrayContaining([isIn, expect.objectContaining(isOut)]));
    expect(await finish(await ticketOf(account), code)).toMatchObject(isOut);
    expect(await finish(await ticketOf(account), before)).toMatchObject(isOut);
  });

  it('can be a recovery code, each of which works once and is stored as a hash', async () => {
    const account = await member();
    const { codes, client } = await withTotp(account);
    expect(codes).toHaveLength(10);
    const [code = ''] = codes;
    expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    const stored = await api.database.query('SELECT * FROM recovery_code WHERE accountId = ?', [account.id]);
    expect(JSON.stringify(stored)).not.toContain(code);
    expect(await finish(await ticketOf(account), code.toLowerCase().replaceAll('-', ' '))).toEqual(isIn);
    expect(await finish(await ticketOf(account), code)).toMatchObject(isOut);
    expect(await client.must('{ security { hasTotp recoveryCodesLeft } }')).toEqual({
      security: { hasTotp: true, recoveryCodesLeft: 9 },
    });
    const stranger = await withTotp(await member());
    expect(await finish(await ticketOf(account), stranger.codes[0] ?? '')).toMatchObject(isOut);
  });

  it('is locked after five wrong codes', async () => {
    const account = await member();
    const { secret } = await withTotp(account);
    const ticket = await ticketOf(account);
    for (let count = 0; count < 5; count += 1) expect(await finish(ticket, '123456')).toMatchObject(isOut);
    expect(await finish(ticket, codeOf(secret))).toMatchObject({ __typename: 'LockedOut' });
  });

  it('is asked for again before acts that are worth it', async () => {
    const account = await member();
    const { client, secret } = await withTotp(account);
    await api.database.query('UPDATE session SET confirmedAt = NOW(3) - INTERVAL 16 MINUTE WHERE accountId = ?', [
      account.id,
    ]);
    expect((await client.ask('mutation { removeTotp }')).text).toContain('CONFIRM');
    const confirm = `mutation ($code: String!) { confirm(password: "${password}", code: $code) { __typename } }`;
    expect(await client.must(confirm, { code: '' })).toEqual({ confirm: isOut });
    const { headers } = await client.ask(confirm, { code: codeOf(secret) });
    const renewed = authorClient(api, { cookie: headers.getSetCookie()[0]?.split(';', 1)[0] ?? '' });
    expect(await renewed.must('mutation { removeTotp }')).toEqual({ removeTotp: true });
    expect(await renewed.must('{ security { hasTotp recoveryCodesLeft } }')).toEqual({
      security: { hasTotp: false, recoveryCodesLeft: 0 },
    });
    expect(await newcomer().must(signIn, { email: account.email, password })).toMatchObject({ signIn: isIn });
  });

  async function withPasskey(account: Account) {
    const client = await api.signedIn(account);
    const key = new Authenticator();
    const { beginPasskey } = await client.must<{ beginPasskey: Ceremony }>(
      'mutation { beginPasskey { ticket options } }',
    );
    const { ticket, options } = beginPasskey;
    const answer = await client.must<{ finishPasskey: { recoveryCodes: string[] } }>(finishPasskey, {
      ticket,
      response: key.create(options, { origin: site }),
    });
    return { client, key, codes: answer.finishPasskey.recoveryCodes };
  }

  const begin = async () =>
    (await newcomer().must<{ beginPasskeySignIn: Ceremony }>(beginPasskeySignIn)).beginPasskeySignIn;
  const enter = async (ticket: string, response: string) =>
    (await newcomer().must<{ finishPasskeySignIn: object }>(finishPasskeySignIn, { ticket, response }))
      .finishPasskeySignIn;
  const notTaken = { __typename: 'PasskeyRefused' };

  it('can be a passkey, which signs in by itself', async () => {
    const account = await member();
    const { key, codes, client } = await withPasskey(account);
    expect(codes).toHaveLength(10);
    const { ticket, options } = await begin();
    expect(await enter(ticket, key.get(options, { origin: site }))).toEqual(isIn);
    expect(await newcomer().must(signIn, { email: account.email, password })).toMatchObject({
      signIn: { __typename: 'SecondFactorNeeded', hasPasskey: true },
    });
    const listed = await client.must<{ security: { passkeys: { id: string; lastUsedAt: string | null }[] } }>(
      '{ security { passkeys { id name lastUsedAt } } }',
    );
    expect(listed.security.passkeys).toMatchObject([{ name: 'My key', lastUsedAt: expect.any(String) }]);
    const remove = `mutation { removePasskey(id: "${listed.security.passkeys[0]?.id}") }`;
    expect(await client.must(remove)).toEqual({ removePasskey: true });
    const again = await begin();
    expect(await enter(again.ticket, key.get(again.options, { origin: site }))).toMatchObject(notTaken);
  });

  it('as a passkey also confirms that it is them, and nobody else’s does', async () => {
    const account = await member();
    const { key, client } = await withPasskey(account);
    const { key: other } = await withPasskey(await member());
    await api.database.query('UPDATE session SET confirmedAt = NOW(3) - INTERVAL 16 MINUTE');
    expect((await client.ask('mutation { renewRecoveryCodes }')).text).toContain('CONFIRM');
    const confirm = `mutation ($ticket: String!, $response: String!) {
      confirmWithPasskey(ticket: $ticket, response: $response) { __typename }
    }`;
    const theirs = await begin();
    const wrong = { ticket: theirs.ticket, response: other.get(theirs.options, { origin: site }) };
    expect(await client.must(confirm, wrong)).toEqual({ confirmWithPasskey: { __typename: 'PasskeyRefused' } });
    const mine = await begin();
    const right = { ticket: mine.ticket, response: key.get(mine.options, { origin: site }) };
    const { headers, body } = await client.ask(confirm, right);
    expect(body).toMatchObject({ data: { confirmWithPasskey: { __typename: 'ItIsMe' } } });
    const renewed = authorClient(api, { cookie: headers.getSetCookie()[0]?.split(';', 1)[0] ?? '' });
    expect(await renewed.must('mutation { renewRecoveryCodes }')).toEqual({
      renewRecoveryCodes: expect.arrayContaining([expect.any(String)]),
    });
  });

  it('as a passkey is refused when its answer is replayed, from elsewhere, not unlocked, or a copy', async () => {
    const { key } = await withPasskey(await member());
    const { ticket, options } = await begin();
    const answer = key.get(options, { origin: site });
    expect(await enter(ticket, answer)).toEqual(isIn);
    expect(await enter(ticket, answer)).toMatchObject(notTaken);
    const other = await begin();
    expect(await enter(other.ticket, answer)).toMatchObject(notTaken);
    for (const behaviour of [{ origin: 'https://evil.example' }, { origin: site, verified: false }]) {
      const asked = await begin();
      expect(await enter(asked.ticket, key.get(asked.options, behaviour))).toMatchObject(notTaken);
    }
    const asked = await begin();
    const elsewhere = JSON.stringify({ ...JSON.parse(asked.options), rpId: 'evil.example' });
    expect(await enter(asked.ticket, key.get(elsewhere, { origin: site }))).toMatchObject(notTaken);
    await api.database.query('UPDATE passkey SET counter = 1000');
    const copied = await begin();
    expect(await enter(copied.ticket, key.get(copied.options, { origin: site }))).toMatchObject(notTaken);
    for (const nonsense of ['', '{}', '[]', 'null', '{"id":"x","response":{}}']) {
      expect(await enter((await begin()).ticket, nonsense)).toMatchObject(notTaken);
    }
  });

  it('as a passkey is made only with the person verified, on this site, by who began', async () => {
    const client = await api.signedIn(await member());
    const stranger = await api.signedIn(await member());
    const started = async () =>
      (await client.must<{ beginPasskey: Ceremony }>('mutation { beginPasskey { ticket options } }')).beginPasskey;
    for (const behaviour of [{ origin: site, verified: false }, { origin: 'https://evil.example' }]) {
      const { ticket, options } = await started();
      const response = new Authenticator().create(options, behaviour);
      expect(await client.must(finishPasskey, { ticket, response })).toMatchObject({ finishPasskey: notTaken });
    }
    const { ticket, options } = await started();
    const response = new Authenticator().create(options, { origin: site });
    expect(await stranger.must(finishPasskey, { ticket, response })).toMatchObject({ finishPasskey: notTaken });
    expect(await client.must('{ security { passkeys { id } recoveryCodesLeft } }')).toEqual({
      security: { passkeys: [], recoveryCodesLeft: 0 },
    });
  });
});
