import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openAuthorApi, site } from './author.js';
import { testDatabaseUrl } from './database.js';

const program = fileURLToPath(new URL('../dist/operator/longbox.js', import.meta.url));

async function longbox(...args: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: await testDatabaseUrl(), MEDIA_DIR: '/nonexistent', LONGBOX_URL: site };
  return promisify(execFile)(process.execPath, [program, ...args], { env }).then(
    ({ stdout }) => stdout.trim(),
    (failed: { stderr: string }) => failed.stderr.trim(),
  );
}

describe('the operator’s commands for people', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  beforeAll(async () => (api = await openAuthorApi()));
  afterAll(() => api.close());

  it('let in the first owner, and afterwards nobody', async () => {
    expect(await longbox('user', 'list')).toContain('Nobody yet');
    const link = await longbox('user', 'welcome');
    expect(link).toMatch(/^https:\/\/comics\.example\/admin\/welcome#[\w-]{43}$/);
    await api.account('owner', { name: 'Ann', email: 'ann@comics.example' });
    expect(await longbox('user', 'welcome')).toBe('');
    expect(await longbox('user', 'list')).toMatch(/^owner +ann@comics\.example +Ann$/);
  });

  it('let somebody who is locked out back in, without their second factor if need be', async () => {
    const account = await api.account('editor', { totpSecret: 'JBSWY3DPEHPK3PXP' });
    await api.database.query("INSERT INTO attempts VALUES (REPEAT('a', 64), 9, NOW(3), NOW(3) + INTERVAL 1 HOUR)");
    const link = await longbox('user', 'reset', String(account.email), '--second-factor');
    const [row] = await api.database.query<{ totpSecret: string | null }[]>(
      'SELECT totpSecret FROM account WHERE id = ?',
      [account.id],
    );
    expect(row).toEqual({ totpSecret: null });
    expect(await api.database.query('SELECT * FROM attempts')).toEqual([]);
    const reset = `mutation { resetPassword(link: "${link.split('#')[1]}", password: "a new long password") { __typename } }`;
    expect(await api.anyone.must(reset)).toEqual({ resetPassword: { __typename: 'PasswordSet' } });
    expect(await longbox('user', 'reset', 'nobody@comics.example')).toContain('Nobody here has the address');
  });

  it('make somebody an owner, and are in the log', async () => {
    const account = await api.account('contributor');
    expect(await longbox('user', 'make-owner', String(account.email))).toContain('is an owner now');
    const owner = await api.signedIn(account);
    const { auditLog } = await owner.must<{ auditLog: { nodes: unknown[] } }>(
      '{ auditLog(first: 2) { nodes { act actorKind subjectName before after } } }',
    );
    expect(auditLog.nodes[0]).toEqual({
      act: 'person.changeRole',
      actorKind: 'operator',
      subjectName: account.name,
      before: '{"role":"contributor"}',
      after: '{"role":"owner"}',
    });
    expect(await longbox('audit', 'verify')).toMatch(/^All \d+ entries are as they were written\.$/);
  });
});
