import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import * as rules from '../src/publishing/rules.js';
import { openAuthorApi } from './author.js';
import { aSeries } from './builders.js';
import { emptyTables } from './database.js';
import { day, fromNow, givenPublishing } from './publishing-given.js';

const comicFields = `id title slug state publishAt pageCount problems hasChanges changes { field page }
  thumbnail { width } revisions(first: 10) { number cause isPinned }`;
const refusal = `... on Refusal { message } ... on NotReady { problems { code page } } ... on SlugTaken { slug }`;
const oneActed = `__typename ... on ComicActed { actId comic { ${comicFields} } } ${refusal}`;
const manyActed = `__typename ... on ComicsActed {
  actId comics { ${comicFields} } refused { comicId refusal { __typename message } } } ${refusal}`;

interface Comic {
  id: string;
  title: string;
  slug: string | null;
  state: string;
  problems: string[];
  hasChanges: boolean;
  changes: { field: string }[];
  revisions: { number: number; isPinned: boolean }[];
}
interface Done {
  __typename: string;
  message?: string;
  actId: string;
  comic: Comic;
  comics: Comic[];
  refused: { comicId: string; refusal: { __typename: string } }[];
}

describe('comics on the desk', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let editor: Awaited<ReturnType<typeof api.as>>;
  let seriesId: string;
  let given: ReturnType<typeof givenPublishing>;

  beforeAll(async () => {
    api = await openAuthorApi();
    given = givenPublishing(api.database);
  });
  beforeEach(async () => {
    await emptyTables(api.database);
    editor = await api.as('editor');
    seriesId = await aSeries(api.database);
  });
  afterAll(() => api.close());

  const act = async (mutation: string): Promise<Done> => {
    const fields = /^(\w+Comics|undoAct)\(/.test(mutation) ? manyActed : oneActed;
    return (await editor.must<{ done: Done }>(`mutation { done: ${mutation} { ${fields} } }`)).done;
  };
  const list = async (args: string) =>
    (
      await editor.must<{
        deskComics: { nodes: Comic[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(`{ deskComics(${args}) { nodes { ${comicFields} } totalCount pageInfo { endCursor hasNextPage } } }`)
    ).deskComics;

  it('are made with a draft, refused while it is empty, and say what it lacks', async () => {
    const made = await act(`createComic(input: { seriesId: "${seriesId}", title: "Spare parts" })`);
    expect(made.comic).toMatchObject({ title: 'Spare parts', slug: null, state: 'DRAFT', changes: [] });
    expect(made.comic.problems).toEqual(['NO_PAGES', 'NO_TRANSCRIPT', 'NO_ADDRESS']);
    const refused = await act(`publishComic(id: "${made.comic.id}")`);
    expect(refused).toMatchObject({ __typename: 'NotReady', problems: [{ code: 'NO_PAGES', page: null }] });
    expect(await act(`publishComic(id: "${seriesId}")`)).toMatchObject({ __typename: 'ComicNotFound' });
  });

  it('go out, change, are taken down and come back, each act with its undo', async () => {
    const id = await given.readyComic(seriesId);
    await given.acts.one('publish', id, rules.publish, 'operator');
    const { comic } = await act(`withdrawComic(id: "${id}")`);
    expect(comic).toMatchObject({ state: 'WITHDRAWN', slug: 'spare-parts', publishAt: null });
    const { actId } = await act(`republishComic(id: "${id}")`);
    expect((await act(`undoAct(actId: "${actId}")`)).comics).toMatchObject([{ id, state: 'WITHDRAWN' }]);
    expect(await act(`undoAct(actId: "${actId}")`)).toMatchObject({ __typename: 'CannotUndo' });
    expect((await act(`publishComic(id: "${id}")`)).comic).toMatchObject({ state: 'PUBLISHED', hasChanges: false });
    expect((await act(`changeComicAddress(id: "${id}", slug: "odd-parts")`)).comic.slug).toBe('odd-parts');
    expect((await act(`deleteComic(id: "${id}")`)).comic.state).toBe('DELETED');
    expect((await list('first: 10')).nodes).toEqual([]);
    expect((await act(`restoreDeletedComic(id: "${id}")`)).comic.state).toBe('PUBLISHED');
    expect((await act(`duplicateComic(id: "${id}")`)).comic).toMatchObject({ title: 'Spare parts (copy)', slug: null });
  });

  it('are listed by state, in every order, page by page', async () => {
    const ids: string[] = [];
    for (const title of ['D', 'B', 'A', 'C', 'E']) ids.push(await given.readyComic(seriesId, { title }));
    await given.acts.one('publish', ids[0] ?? '', rules.publish, 'operator');
    await given.acts.one('schedule', ids[1] ?? '', rules.scheduleAt(fromNow(day)), 'operator');
    const walk = async (order: string): Promise<string> => {
      const titles: string[] = [];
      for (let after = ''; ;) {
        const page = await list(`first: 2, order: ${order}${after ? `, after: "${after}"` : ''}`);
        expect(page.totalCount).toBe(5);
        titles.push(...page.nodes.map(({ title }) => title));
        if (!page.pageInfo.hasNextPage) return titles.join('');
        after = page.pageInfo.endCursor;
      }
    };
    expect(await walk('TITLE')).toBe('ABCDE');
    expect(await walk('READING')).toBe('DBACE');
    expect((await walk('PUBLICATION')).slice(0, 2)).toBe('BD');
    expect((await walk('EDITED')).split('').sort().join('')).toBe('ABCDE');
    expect((await list('first: 9, filter: { states: [SCHEDULED, PUBLISHED] }, order: TITLE')).nodes).toMatchObject([
      { title: 'B', state: 'SCHEDULED' },
      { title: 'D', state: 'PUBLISHED' },
    ]);
    expect((await list('first: 9, filter: { text: "_" }')).nodes).toEqual([]);
    const { deskComicCounts } = await editor.must<{ deskComicCounts: unknown[] }>(
      '{ deskComicCounts { state count } }',
    );
    expect(deskComicCounts).toContainEqual({ state: 'DRAFT', count: 3 });
  });

  it('do what they can when several are asked, and name the rest', async () => {
    const ready = await given.readyComic(seriesId);
    await given.acts.one('publish', ready, rules.publish, 'operator');
    const { comic: empty } = await act(`createComic(input: { seriesId: "${seriesId}" })`);
    const done = await act(`withdrawComics(ids: ["${ready}", "${empty.id}"])`);
    expect(done.comics).toMatchObject([{ id: ready, state: 'WITHDRAWN' }]);
    expect(done.refused).toMatchObject([{ comicId: empty.id, refusal: { __typename: 'WrongState' } }]);
  });

  it('say what an update would change, and show two copies side by side', async () => {
    const id = await given.readyComic(seriesId);
    await given.acts.one('publish', id, rules.publish, 'operator');
    given.drafts.write(id, { title: 'Other parts' });
    await given.acts.one('update', id, rules.update, 'operator');
    const { compareRevisions } = await editor.must<{ compareRevisions: unknown }>(
      `{ compareRevisions(comicId: "${id}", from: 1, to: 2) { ... on Comparison {
        before { title } after { title note pages { alt image { width } } } changes { field page } } } }`,
    );
    expect(compareRevisions).toEqual({
      before: { title: 'Spare parts' },
      after: { title: 'Other parts', note: '', pages: [{ alt: '', image: { width: 1 } }] },
      changes: [{ field: 'TITLE', page: null }],
    });
    const missing = await editor.must(`{ comicRevision(comicId: "${id}", number: 9) { __typename } }`);
    expect(missing).toEqual({ comicRevision: { __typename: 'RevisionNotFound' } });
  });

  it('are written down in the audit log by whoever acted', async () => {
    const { comic } = await act(`createComic(input: { seriesId: "${seriesId}", title: "Spare parts" })`);
    await act(`deleteComic(id: "${comic.id}")`);
    const entries = await api.database.query('SELECT act, actorName, subjectName FROM audit_entry ORDER BY seq');
    expect(entries.slice(-2)).toEqual([
      { act: 'comic.create', actorName: editor.account.name, subjectName: 'Spare parts' },
      { act: 'comic.delete', actorName: editor.account.name, subjectName: 'Spare parts' },
    ]);
  });

  it('answer ids that are none like those of what is not there', async () => {
    for (const id of ['', 'x', '0', "' OR 1=1 --", '💡', 'a'.repeat(300), seriesId.toUpperCase()]) {
      const asked = JSON.stringify(id);
      expect(await act(`publishComic(id: ${asked})`)).toMatchObject({ __typename: 'ComicNotFound' });
      expect(await act(`undoAct(actId: ${asked})`)).toMatchObject({ __typename: 'CannotUndo' });
      expect(await act(`duplicateComic(id: ${asked})`)).toMatchObject({ __typename: 'ComicNotFound' });
      expect((await act(`withdrawComics(ids: [${asked}])`)).refused).toHaveLength(1);
      expect(await editor.must(`{ deskComic(id: ${asked}) { id } }`)).toEqual({ deskComic: null });
    }
  });

  it('are published by editors and owners only', async () => {
    const contributor = await api.as('contributor');
    const id = await given.readyComic(seriesId);
    const answer = await contributor.ask(`mutation { publishComic(id: "${id}") { __typename } }`);
    expect(answer.status).toBe(403);
  });
});
