import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openAuthorApi } from './author.js';
import { given } from './given.js';

interface Picture {
  id: string;
  isUnused: boolean;
  lacksAlt: boolean;
  uses: { comicId: string }[];
}

describe('the media library', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  beforeAll(async () => (api = await openAuthorApi()));
  afterAll(() => api.close());

  it('tells where a picture is, what lacks words, and what nothing has', async () => {
    const rows = given(api.database);
    const contributor = await api.as('contributor');
    const series = await rows.series();
    const comic = await rows.comic(series);
    const [page] = await api.database.query<{ assetId: string }[]>('SELECT assetId FROM page WHERE comicId = ?', [
      comic.id,
    ]);
    const [inDraft, inVersion, loose] = [await rows.asset(), await rows.asset(), await rows.asset()];
    await contributor.must('query ($id: ID!) { draft(comicId: $id) { __typename } }', { id: comic.id });
    await api.database.query('UPDATE draft SET assetIds = ? WHERE comicId = ?', [
      JSON.stringify([inDraft.id]),
      comic.id,
    ]);
    await api.database.query(
      'INSERT INTO revision (id, comicId, number, content, hash, cause) VALUES (UUID(), ?, 900, ?, ?, ?)',
      [comic.id, JSON.stringify({ pages: [{ assetId: inVersion.id }] }), '0'.repeat(64), 'publish'],
    );
    await api.database.query("UPDATE page SET alt = '' WHERE comicId = ?", [comic.id]);

    const ask = async (filter: string) => {
      const answer = await contributor.must<{ pictures: { nodes: Picture[] } }>(
        `{ pictures(first: 100, filter: ${filter}) { nodes { id isUnused lacksAlt uses { comicId } image { width } } } }`,
      );
      return new Map(answer.pictures.nodes.map((picture) => [picture.id, picture]));
    };
    const all = await ask('{}');
    expect(all.get(page?.assetId ?? '')).toMatchObject({
      isUnused: false,
      lacksAlt: true,
      uses: [{ comicId: comic.id }],
    });
    expect(all.get(inDraft.id)).toMatchObject({ isUnused: false, lacksAlt: false, uses: [{ comicId: comic.id }] });
    expect(all.get(inVersion.id)).toMatchObject({ isUnused: false, uses: [] });
    expect(all.get(loose.id)).toMatchObject({ isUnused: true, uses: [] });
    const unused = await ask('{ isUnused: true }');
    expect([unused.has(loose.id), unused.has(inVersion.id), unused.has(inDraft.id)]).toEqual([true, false, false]);
    expect([...(await ask('{ lacksAlt: true }')).keys()]).toEqual([page?.assetId]);
  });

  it('is paged, newest first', async () => {
    const editor = await api.as('editor');
    const first = await editor.must<{ pictures: { nodes: Picture[]; pageInfo: { endCursor: string } } }>(
      '{ pictures(first: 2) { nodes { id } pageInfo { endCursor } } }',
    );
    const next = await editor.must<{ pictures: { nodes: Picture[] } }>(
      'query ($after: String) { pictures(first: 2, after: $after) { nodes { id } } }',
      { after: first.pictures.pageInfo.endCursor },
    );
    const ids = [...first.pictures.nodes, ...next.pictures.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toEqual(ids.toSorted().toReversed());
    const { body } = await editor.ask('{ pictures(first: 1, after: "no cursor") { nodes { id } } }');
    expect(body['errors']).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
