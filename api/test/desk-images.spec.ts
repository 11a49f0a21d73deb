import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openAuthorApi } from './author.js';
import { anAsset } from './builders.js';
import { emptyTables } from './database.js';
import { given } from './given.js';

const ask = (ids: string[]) =>
  `{ deskImages(assetIds: ${JSON.stringify(ids)}) { assetId image { renditions { url } } } }`;

describe('the images of a draft', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let contributor: Awaited<ReturnType<typeof api.as>>;
  beforeAll(async () => {
    api = await openAuthorApi();
    await emptyTables(api.database);
    contributor = await api.as('contributor');
  });
  afterAll(() => api.close());

  it('are found by their assets, in the order asked for, as far as there is anything to show', async () => {
    const make = given(api.database);
    const [one, two, waiting] = [await make.asset(), await make.asset(), await anAsset(api.database)];
    const nobody = '00000000-0000-7000-8000-000000000009';
    const found = await contributor.must<{ deskImages: { assetId: string }[] }>(ask([two.id, nobody, waiting, one.id]));
    expect(found.deskImages.map(({ assetId }) => assetId)).toEqual([two.id, one.id]);
  });

  it('are at most 500 at once', async () => {
    const { text } = await contributor.ask(ask(Array.from({ length: 501 }, () => 'x')));
    expect(text).toContain('Up to 500 images');
  });
});
