import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { recordInAudit } from '../src/auth/audit/record-in-audit.js';
import { verifyAudit } from '../src/auth/audit/verify-audit.js';
import type { AuthorContext } from '../src/auth/author-context.js';
import { Sessions } from '../src/auth/sessions/sessions.js';
import { inTransaction } from '../src/platform/database/in-transaction.js';
import { openAuthorApi } from './author.js';
import { emptyTables } from './database.js';

describe('the audit log', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let by: AuthorContext;
  beforeAll(async () => {
    api = await openAuthorApi();
  });
  afterAll(() => api.close());

  const from = { address: '192.0.2.7', device: 'a test' };
  const renamed = (name: string) =>
    inTransaction(api.database, (tx) => {
      const subject = { kind: 'comic', id: 'c1', name };
      return recordInAudit(tx, { by, act: 'comic.rename', subject, before: { title: 'Old' }, after: { title: name } });
    });

  /** An empty log, somebody to act, and so many acts. */
  async function acts(count: number): Promise<void> {
    await emptyTables(api.database);
    const account = await api.account('owner');
    by = (await inTransaction(api.database, (tx) => api.app.get(Sessions).open(tx, account, from))).author;
    for (let index = 1; index <= count; index += 1) await renamed(`Comic ${index}`);
  }

  /** Does to the table what nobody may, as an intruder with the database's password would. */
  async function tamper(statement: string): Promise<void> {
    const triggers = await api.database.query<{ Trigger: string }[]>("SHOW TRIGGERS LIKE 'audit_entry'");
    const made = [];
    for (const { Trigger: name } of triggers) {
      const [row] = await api.database.query<Record<string, string>[]>(`SHOW CREATE TRIGGER ${name}`);
      made.push(row?.['SQL Original Statement'] ?? '');
      await api.database.query(`DROP TRIGGER ${name}`);
    }
    await api.database.query(statement);
    for (const trigger of made) await api.database.query(trigger);
  }

  it('says who did what, when, from where, and what changed', async () => {
    await acts(3);
    const { body } = await (
      await api.as('owner')
    ).ask(`{
      auditLog(first: 2) {
        nodes { id actorKind actorName address device act subjectKind subjectName before after }
        pageInfo { hasNextPage endCursor }
      }
    }`);
    expect(body).toMatchObject({
      data: {
        auditLog: {
          nodes: [
            {
              id: '3',
              actorKind: 'person',
              actorName: by.name,
              ...from,
              act: 'comic.rename',
              subjectKind: 'comic',
              subjectName: 'Comic 3',
              before: '{"title":"Old"}',
              after: '{"title":"Comic 3"}',
            },
            { id: '2' },
          ],
          pageInfo: { hasNextPage: true, endCursor: '2' },
        },
      },
    });
  });

  it('is filtered by who, what, to what and when', async () => {
    await acts(2);
    const owner = await api.as('owner');
    const count = async (filter: object) => {
      const query = 'query ($filter: AuditFilter) { auditLog(first: 10, filter: $filter) { nodes { id } } }';
      return (await owner.must<{ auditLog: { nodes: unknown[] } }>(query, { filter })).auditLog.nodes.length;
    };
    expect(await count({})).toBe(2);
    expect(await count({ act: 'comic.' })).toBe(2);
    expect(await count({ act: 'comic_' })).toBe(0);
    expect(await count({ actorId: by.accountId, subjectId: 'c1' })).toBe(2);
    expect(await count({ actorId: owner.account.id })).toBe(0);
    expect(await count({ until: new Date(Date.now() - 60_000).toISOString() })).toBe(0);
  });

  it('tells of every change to series, chapters, cast, tags and the site, with what it was before', async () => {
    await acts(0);
    const owner = await api.as('owner');
    const act = (field: string) => owner.must(`mutation { ${field} { __typename } }`);
    const idOf = async (table: string, name: string) => {
      const column = table === 'character' || table === 'tag' ? 'name' : 'title';
      const [row] = await api.database.query<{ id: string }[]>(`SELECT id FROM \`${table}\` WHERE ${column} = ?`, [
        name,
      ]);
      return row?.id ?? '';
    };
    await act('createSeries(input: { title: "Tin" })');
    const series = await idOf('series', 'Tin');
    await act(`changeSeries(id: "${series}", input: { title: "Tin Harbour" })`);
    await act(`moveSeries(id: "${series}")`);
    await act(`createChapter(seriesId: "${series}", input: { title: "Fog" })`);
    const chapter = await idOf('chapter', 'Fog');
    await act(`changeChapter(id: "${chapter}", input: { description: "Thick" })`);
    await act(`moveChapter(id: "${chapter}")`);
    await act(`removeChapter(id: "${chapter}")`);
    await act(`removeSeries(id: "${series}")`);
    await act('createCharacter(input: { name: "Ferro" })');
    await act('createCharacter(input: { name: "Wren" })');
    const [ferro, wren] = [await idOf('character', 'Ferro'), await idOf('character', 'Wren')];
    await act(`changeCharacter(id: "${ferro}", input: { description: "Mends" })`);
    await act(`moveCharacter(id: "${wren}")`);
    await act(`mergeCharacter(id: "${wren}", into: "${ferro}")`);
    await act(`removeCharacter(id: "${ferro}")`);
    await act('createTag(name: "fog")');
    const tag = await idOf('tag', 'fog');
    await act(`renameTag(id: "${tag}", name: "mist")`);
    await act(`removeTag(id: "${tag}")`);
    await act('changeSite(input: { tagline: "Repairs" })');
    await act('changeSite(input: { tagline: "Repairs" })');
    const entries = await api.database.query<{ act: string; before: string | null; after: string | null }[]>(
      'SELECT act, `before`, after FROM audit_entry ORDER BY seq',
    );
    const told = entries.map((entry) => entry.act).join(' ');
    expect(told).toBe(
      'series.create series.change series.move chapter.create chapter.change chapter.move chapter.remove series.remove ' +
        'character.create character.create character.change character.move character.merge character.remove ' +
        'tag.create tag.rename tag.remove site.change',
    );
    expect(entries[1]).toMatchObject({ before: '{"title":"Tin"}', after: '{"title":"Tin Harbour"}' });
    expect(await verifyAudit(api.database)).toEqual({ sound: entries.length, fault: null });
  });

  it('belongs to the act: when that is undone, there is no entry', async () => {
    await acts(1);
    const undone = inTransaction(api.database, async (tx) => {
      await recordInAudit(tx, { by, act: 'comic.rename' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await verifyAudit(api.database)).toEqual({ sound: 1, fault: null });
  });

  it('stays one chain when many act at once', async () => {
    await acts(0);
    await Promise.all(Array.from({ length: 12 }, (_, index) => renamed(`Comic ${index}`)));
    expect(await verifyAudit(api.database)).toEqual({ sound: 12, fault: null });
  });

  it('lets nobody change or delete an entry', async () => {
    await acts(1);
    for (const statement of ["UPDATE audit_entry SET actorName = ''", 'DELETE FROM audit_entry']) {
      await expect(api.database.query(statement)).rejects.toThrow('only ever added to');
    }
  });

  const copied = 'seq, at, actorKind, actorId, actorName, throughId, address, device, act, subjectKind, subjectId';
  const forgeries = [
    ['an entry was changed', `UPDATE audit_entry SET actorName = 'Somebody' WHERE seq = 3`, 3],
    ['what changed was changed', `UPDATE audit_entry SET after = '{"title":"Other"}' WHERE seq = 4`, 4],
    ['an entry was taken out', 'DELETE FROM audit_entry WHERE seq = 2', 2],
    ['the first entry was taken out', 'DELETE FROM audit_entry WHERE seq = 1', 1],
    ['the last entries were cut off', 'DELETE FROM audit_entry WHERE seq >= 4', 4],
    [
      'an entry was added behind its back',
      `INSERT INTO audit_entry SELECT 6, ${copied.replace('seq, ', '')}, subjectName, \`before\`, \`after\`, hash FROM audit_entry WHERE seq = 5`,
      6,
    ],
  ] as const;
  it.each(forgeries)('shows that %s', async (_what, statement, seq) => {
    await acts(5);
    await tamper(statement);
    expect(await verifyAudit(api.database)).toMatchObject({ sound: seq - 1, fault: { seq } });
  });
});
