import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { hashPassword } from '../src/auth/passwords.js';
import { type Mail, Mailer } from '../src/platform/mail/mailer.js';
import { authorClient, openAuthorApi, site } from './author.js';

const password = 'a long enough password';
const invite = `mutation ($email: String!, $role: Role!) {
  invite(email: $email, role: $role) {
    __typename ... on Refusal { message } ... on Invited { link invitation { id email role } }
  }
}`;
const accept = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { __typename ... on Refusal { message } ... on SignedIn { me { role email name } } }
}`;
const changeRole = `mutation ($id: ID!, $role: Role!) {
  changeRole(id: $id, role: $role) { __typename ... on Refusal { message } ... on Person { name role isMe } }
}`;
const remove = `mutation ($id: ID!) { removePerson(id: $id) { __typename ... on Refusal { message } ... on Person { name } } }`;
const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }`;
const secretOf = (link: string | null | undefined): string => link?.split('#')[1] ?? '';

describe('people', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let mails: Mail[] = [];
  let mailServer = false;
  beforeAll(async () => {
    api = await openAuthorApi();
    // The one thing here that is not ours: the operator's mail server.
    const mailer = api.app.get(Mailer);
    Object.defineProperty(mailer, 'isSet', { get: () => mailServer });
    mailer.send = async (mail) => {
      if (mail.to.startsWith('bounces')) throw new Error('refused');
      mails.push(mail);
    };
  });
  beforeEach(() => {
    mails = [];
    mailServer = false;
  });
  afterAll(() => api.close());

  const invited = async (email: string, role = 'EDITOR') => {
    const owner = await api.as('owner');
    const answer = await owner.must<{ invite: { link: string | null; invitation: { id: string } } }>(invite, {
      email,
      role,
    });
    return { owner, ...answer.invite };
  };

  it('join by an invitation that works once', async () => {
    const { owner, link, invitation } = await invited(' New@Comics.example ');
    expect(link).toMatch(/^https:\/\/comics\.example\/admin\/join#[\w-]{43}$/);
    expect(invitation).toMatchObject({ email: 'new@comics.example', role: 'EDITOR' });
    const offer = 'query ($link: String!) { invitationOffer(link: $link) { email role } }';
    const offered = await api.anyone.must(offer, { link: secretOf(link) });
    expect(offered).toEqual({ invitationOffer: { email: 'new@comics.example', role: 'EDITOR' } });
    const input = { link: secretOf(link), name: 'New', password };
    const both = await Promise.all([api.anyone.must(accept, { input }), api.anyone.must(accept, { input })]);
    const kinds = both.map((answer) => JSON.stringify(answer).includes('SignedIn')).sort();
    expect(kinds).toEqual([false, true]);
    expect(await owner.must('{ invitations { email } }')).toEqual({ invitations: [] });
    expect(await api.anyone.must(signIn, { email: 'new@comics.example', password })).toMatchObject({
      signIn: { __typename: 'SignedIn' },
    });
  });

  it('get their invitation by mail where there is a server; else its link is shown once to pass on', async () => {
    mailServer = true;
    const mailed = await invited('mailed@comics.example');
    expect(mailed.link).toBeNull();
    expect(mails).toMatchObject([
      { to: 'mailed@comics.example', text: expect.stringContaining(`${site}/admin/join#`) },
    ]);
    expect((await invited('bounces@comics.example')).link).toMatch(/#[\w-]{43}$/);
  });

  it('cannot join by an invitation that was withdrawn, replaced or is too old', async () => {
    const withdrawn = await invited('a@comics.example');
    const id = withdrawn.invitation.id;
    const withdraw = 'mutation ($id: ID!) { withdrawInvitation(id: $id) }';
    expect(await withdrawn.owner.must(withdraw, { id })).toEqual({ withdrawInvitation: true });
    const replaced = await invited('b@comics.example');
    await invited('b@comics.example');
    const old = await invited('c@comics.example');
    await api.database.query("UPDATE one_time_link SET expiresAt = NOW(3) - INTERVAL 1 SECOND WHERE email LIKE 'c@%'");
    for (const { link } of [withdrawn, replaced, old]) {
      const answer = await api.anyone.must(accept, { input: { link: secretOf(link), name: 'x', password } });
      expect(answer).toMatchObject({ acceptInvitation: { __typename: 'LinkRefused' } });
    }
  });

  it('are not invited twice', async () => {
    const { email } = await api.account('contributor');
    const { owner } = await invited('d@comics.example');
    expect(await owner.must(invite, { email, role: 'EDITOR' })).toMatchObject({
      invite: { __typename: 'AccountRefused', message: 'Somebody with this address is here already.' },
    });
  });

  it('have another role from their next request on', async () => {
    const owner = await api.as('owner');
    const editor = await api.as('editor');
    const answer = await owner.must(changeRole, { id: editor.account.id, role: 'CONTRIBUTOR' });
    expect(answer).toMatchObject({ changeRole: { role: 'CONTRIBUTOR', isMe: false } });
    const { me } = await editor.must<{ me: { permissions: string[] } }>('{ me { permissions } }');
    expect(me.permissions).toContain('comic.write');
    expect(me.permissions).not.toContain('comic.publish');
  });

  it('who are removed are signed out at once, and their name stays at what they did', async () => {
    const owner = await api.as('owner');
    const editor = await api.as('editor');
    const name = editor.account.name;
    await editor.must('mutation { endOtherSessions }');
    expect(await owner.must(remove, { id: editor.account.id })).toEqual({
      removePerson: { __typename: 'Person', name },
    });
    expect(await editor.must('{ me { name } }')).toEqual({ me: null });
    expect(await owner.must(remove, { id: editor.account.id })).toMatchObject({
      removePerson: { __typename: 'PersonRefused' },
    });
    const { auditLog } = await owner.must<{ auditLog: { nodes: { act: string; subjectName: string }[] } }>(
      '{ auditLog(first: 1) { nodes { act subjectName } } }',
    );
    expect(auditLog.nodes).toEqual([{ act: 'person.remove', subjectName: name }]);
    expect((await invited(editor.account.email ?? '')).link).toMatch(/#/);
  });

  it('always keep an owner, also when two give each other up at once', async () => {
    await api.database.query("UPDATE account SET role = 'editor'");
    const [one, two] = [await api.as('owner'), await api.as('owner')];
    const answers = await Promise.all([
      one.must(changeRole, { id: two.account.id, role: 'EDITOR' }),
      two.must(changeRole, { id: one.account.id, role: 'EDITOR' }).catch(() => ({})),
    ]);
    expect(answers.filter((answer) => JSON.stringify(answer).includes('"Person"'))).toHaveLength(1);
    const [owners] = await api.database.query<{ count: string }[]>(
      "SELECT COUNT(*) AS count FROM account WHERE role = 'owner' AND removedAt IS NULL",
    );
    expect(Number(owners?.count)).toBe(1);
  });

  it('set a forgotten password anew by a mailed link, once, and every session ends', async () => {
    mailServer = true;
    const account = await api.account('editor');
    const session = await api.signedIn(account);
    const ask = 'mutation ($email: String!) { askPasswordReset(email: $email) { __typename } }';
    const asked = { askPasswordReset: { __typename: 'PasswordResetAsked' } };
    expect(await api.anyone.must(ask, { email: account.email })).toEqual(asked);
    expect(await api.anyone.must(ask, { email: 'nobody@comics.example' })).toEqual(asked);
    for (let tries = 0; mails.length === 0 && tries < 100; tries += 1)
      await new Promise((done) => setTimeout(done, 20));
    expect(mails.map(({ to }) => to)).toEqual([account.email]);
    const link = secretOf(/\S+#\S+/.exec(mails[0]?.text ?? '')?.[0]);
    const reset = `mutation ($link: String!, $password: String!) {
      resetPassword(link: $link, password: $password) { __typename ... on PasswordSet { email } }
    }`;
    expect(await api.anyone.must(reset, { link, password: 'short' })).toMatchObject({
      resetPassword: { __typename: 'AccountRefused' },
    });
    expect(await api.anyone.must(reset, { link, password })).toMatchObject({ resetPassword: { email: account.email } });
    expect(await api.anyone.must(reset, { link, password })).toMatchObject({
      resetPassword: { __typename: 'LinkRefused' },
    });
    expect(await session.must('{ me { name } }')).toEqual({ me: null });
    expect(await api.anyone.must(signIn, { email: account.email, password })).toMatchObject({
      signIn: { __typename: 'SignedIn' },
    });
  });

  it('prove again that it is them before acts that are worth it, which changes the cookie', async () => {
    const account = await api.account('owner', { passwordHash: await hashPassword(password) });
    const owner = await api.signedIn(account);
    await api.database.query('UPDATE session SET confirmedAt = NOW(3) - INTERVAL 16 MINUTE WHERE accountId = ?', [
      account.id,
    ]);
    const variables = { email: 'e@comics.example', role: 'EDITOR' };
    expect(await owner.ask(invite, variables)).toMatchObject({
      body: { errors: [{ extensions: { code: 'CONFIRM' } }] },
    });
    const confirm = 'mutation ($password: String!) { confirm(password: $password) { __typename } }';
    expect(await owner.must(confirm, { password: 'wrong' })).toEqual({ confirm: { __typename: 'SignInRefused' } });
    const { headers, body } = await owner.ask(confirm, { password });
    expect(body).toMatchObject({ data: { confirm: { __typename: 'ItIsMe' } } });
    const renewed = authorClient(api, { cookie: headers.getSetCookie()[0]?.split(';', 1)[0] ?? '' });
    expect(await renewed.must(invite, variables)).toMatchObject({ invite: { __typename: 'Invited' } });
    expect(await owner.must('{ me { name } }')).toEqual({ me: null });
  });

  it('change their own password, which ends their other sessions', async () => {
    const account = await api.account('contributor');
    const [here, there] = [await api.signedIn(account), await api.signedIn(account)];
    const change = 'mutation { changePassword(password: "another long password") { __typename } }';
    const { headers } = await here.ask(change);
    expect(await there.must('{ me { name } }')).toEqual({ me: null });
    const renewed = authorClient(api, { cookie: headers.getSetCookie()[0]?.split(';', 1)[0] ?? '' });
    expect(await renewed.must('{ me { name } }')).toEqual({ me: { name: account.name } });
  });
});
