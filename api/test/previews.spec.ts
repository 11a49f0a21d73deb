import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { PreviewLink } from '../src/publishing/preview/preview-link.entity.js';
import { openAuthorApi } from './author.js';
import { aSeries } from './builders.js';
import { emptyTables } from './database.js';
import { givenPublishing } from './publishing-given.js';

const making = `__typename ... on PreviewLinkMade { url expiresAt } ... on Refusal { message }`;
const seeing = `__typename ... on ComicPreview { comic { title pages { image { width } } } } ... on Refusal { message }`;

describe('a private link to a draft', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let contributor: Awaited<ReturnType<typeof api.as>>;
  let comicId: string;

  beforeAll(async () => {
    api = await openAuthorApi();
  });
  beforeEach(async () => {
    await emptyTables(api.database);
    contributor = await api.as('contributor');
    comicId = await givenPublishing(api.database).readyComic(await aSeries(api.database));
  });
  afterAll(() => api.close());

  const make = async (id = comicId) =>
    (
      await contributor.must<{ made: { __typename: string; url: string; expiresAt: string } }>(
        `mutation { made: makePreviewLink(comicId: "${id}") { ${making} } }`,
      )
    ).made;
  const see = async (url: string) =>
    (
      await api.anyone.must<{ preview: { __typename: string; comic: { title: string } } }>(
        `query ($link: String!) { preview(link: $link) { ${seeing} } }`,
        { link: url.split('#')[1] },
      )
    ).preview;

  it('shows it to anybody who has it, for seven days, with its secret in no address that is sent', async () => {
    const { url, expiresAt } = await make();
    expect(new URL(url).pathname).toBe('/admin/preview');
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    expect(await see(url)).toMatchObject({ __typename: 'ComicPreview', comic: { title: 'Spare parts' } });
    const [kept] = await api.database.getRepository(PreviewLink).find();
    expect(JSON.stringify(kept)).not.toContain(url.split('#')[1]);
  });

  it('ends by itself, and with the comic', async () => {
    const { url } = await make();
    await api.database.getRepository(PreviewLink).update({ comicId }, { expiresAt: new Date(Date.now() - 1) });
    expect(await see(url)).toMatchObject({ __typename: 'PreviewRefused' });
    const other = await make();
    const editor = await api.as('editor');
    await editor.must(`mutation { deleteComic(id: "${comicId}") { __typename } }`);
    expect(await see(other.url)).toMatchObject({ __typename: 'PreviewRefused' });
  });

  it('is made for comics that are there, by authors only', async () => {
    expect(await make('00000000-0000-7000-8000-000000000009')).toMatchObject({ __typename: 'ComicNotFound' });
    expect(await see('x#guessed')).toMatchObject({ __typename: 'PreviewRefused' });
    const { text } = await api.anyone.ask(`mutation { makePreviewLink(comicId: "${comicId}") { __typename } }`);
    expect(text).toContain('UNAUTHENTICATED');
  });
});
