import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Comic } from '../src/comics/comic.entity.js';
import { openAuthorApi } from './author.js';
import { aSeries } from './builders.js';
import { given } from './given.js';

const create = `mutation ($input: NewComicsInput!) { createComics(input: $input) {
  ... on ComicsActed { actId comics { id title state publishAt pageCount } }
  ... on Refusal { __typename message }
} }`;
const undo = `mutation ($actId: ID!) { undoAct(actId: $actId) { ... on ComicsActed { comics { state } } } }`;
const restore = `mutation ($id: ID!) { restoreDeletedComic(id: $id) {
  ... on ComicActed { comic { state } } ... on Refusal { message }
} }`;

interface Made {
  createComics: {
    __typename?: string;
    actId: string;
    comics: { id: string; title: string; state: string; publishAt: string | null; pageCount: number }[];
  };
}

describe('many comics of images', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let editor: Awaited<ReturnType<typeof api.as>>;
  let seriesId: string;
  let assetIds: string[];
  beforeAll(async () => {
    api = await openAuthorApi();
    editor = await api.as('editor');
    seriesId = await aSeries(api.database);
    const make = given(api.database);
    assetIds = [await make.asset(), await make.asset(), await make.asset()].map(({ id }) => id);
  });
  afterAll(() => api.close());

  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const made = async (comics: object[]): Promise<Made['createComics']> =>
    (await editor.must<Made>(create, { input: { seriesId, comics } })).createComics;
  const stored = () => api.database.manager.count(Comic);

  it('are made in their order, with their pages, and wait for their moments', async () => {
    const [one, two, three] = assetIds;
    const { comics } = await made([
      { title: 'One', assetIds: [one, two], at: tomorrow },
      { title: 'Two', assetIds: [three] },
    ]);
    expect(comics).toMatchObject([
      { title: 'One', state: 'SCHEDULED', publishAt: tomorrow, pageCount: 2 },
      { title: 'Two', state: 'DRAFT', publishAt: null, pageCount: 1 },
    ]);
    const [first, second] = await Promise.all(
      comics.map(({ id }) => api.database.manager.findOneByOrFail(Comic, { id })),
    );
    expect(first?.position).toBeLessThan(second?.position ?? 0);
  });

  it('are thrown away by one undo, and each can be brought back', async () => {
    const { actId, comics } = await made([
      { title: 'Three', assetIds: assetIds.slice(0, 1), at: tomorrow },
      { title: 'Four', assetIds: assetIds.slice(1, 2) },
    ]);
    const { undoAct } = await editor.must<{ undoAct: object }>(undo, { actId });
    expect(undoAct).toEqual({ comics: [{ state: 'DELETED' }, { state: 'DELETED' }] });
    const back = await editor.must(restore, { id: comics[1]?.id });
    expect(back).toEqual({ restoreDeletedComic: { comic: { state: 'DRAFT' } } });
  });

  it('are all made or none', async () => {
    const before = await stored();
    const untitled = [
      { title: 'Five', assetIds: assetIds.slice(0, 1) },
      { title: '', assetIds: assetIds.slice(1, 2), at: tomorrow },
    ];
    expect((await made(untitled)).__typename).toBe('NotReady');
    const nowhere = { seriesId, comics: [{ title: 'Six', assetIds: ['00000000-0000-7000-8000-000000000000'] }] };
    expect((await editor.ask(create, { input: nowhere })).text).toContain('are not there');
    expect(await stored()).toBe(before);
  });
});
