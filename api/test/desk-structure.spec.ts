import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { currentIds } from '../src/cast/current-ids.js';
import { openAuthorApi } from './author.js';
import { given } from './given.js';

const outlineFields = `... on Outline { series { id title slug chapters { id title parentId comicCount } } }
  ... on Refusal { message }`;
const castFields = `... on DeskCast {
    characters { id name slug description comicCount formerIds formerSlugs } tags { id name comicCount formerIds }
  }
  ... on Refusal { message }`;

interface DeskChapter {
  id: string;
  title: string;
  parentId: string | null;
  comicCount: number;
}
interface OutlineAnswer {
  message?: string;
  series: { id: string; title: string; slug: string; chapters: DeskChapter[] }[];
}
interface CastAnswer {
  message?: string;
  characters: {
    id: string;
    name: string;
    slug: string;
    comicCount: number;
    formerIds: string[];
    formerSlugs: string[];
  }[];
  tags: { id: string; name: string; comicCount: number; formerIds: string[] }[];
}

describe('what authors do with series, chapters, cast and site', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let editor: Awaited<ReturnType<typeof api.as>>;
  let rows: ReturnType<typeof given>;
  beforeAll(async () => {
    api = await openAuthorApi();
    editor = await api.as('editor');
    rows = given(api.database);
  });
  afterAll(() => api.close());

  const outline = async (mutation: string, variables: Record<string, unknown> = {}): Promise<OutlineAnswer> => {
    const names = Object.keys(variables).map((name) => `$${name}: ${types[name] ?? 'ID'}`);
    const head = names.length > 0 ? `(${names.join(', ')})` : '';
    const data = await editor.must<{ done: OutlineAnswer }>(
      `mutation ${head} { done: ${mutation} { ${outlineFields} } }`,
      variables,
    );
    return data.done;
  };
  const cast = async (mutation: string): Promise<CastAnswer> =>
    (await editor.must<{ done: CastAnswer }>(`mutation { done: ${mutation} { ${castFields} } }`)).done;
  const types: Record<string, string> = { id: 'ID!', seriesId: 'ID!', title: 'String!' };

  const readingOrder = async (seriesId: string): Promise<string[]> => {
    const found = await api.database.query<{ title: string }[]>(
      'SELECT title FROM comic WHERE seriesId = ? ORDER BY position, id',
      [seriesId],
    );
    return found.map(({ title }) => title);
  };

  it('makes a series with an address of its own, and another one beside it', async () => {
    const first = await outline('createSeries(input: { title: "Low water, 2" })');
    expect(first.series.at(-1)).toMatchObject({ title: 'Low water, 2', slug: 'low-water-2' });
    const second = await outline('createSeries(input: { title: "Low water, 2" })');
    expect(second.series.at(-1)).toMatchObject({ slug: 'low-water-2-2' });
  });

  it('answers what cannot be with a sentence and changes nothing', async () => {
    expect(await outline('createSeries(input: { title: "  " })')).toEqual({
      message: 'Give it a title of up to 200 characters.',
    });
    const lost = await outline('changeChapter(id: "00000000-0000-7000-8000-000000000000", input: { title: "x" })');
    expect(lost.message).toMatch(/not there/);
    expect((await outline('removeSeries(id: "no id at all")')).message).toMatch(/not there/);
  });

  it('leads readers from a changed address to the new one for ever', async () => {
    const series = await rows.series({ slug: 'once' });
    await outline('changeSeries(id: $id, input: { slug: "twice" })', { id: series.id });
    await outline('changeSeries(id: $id, input: { slug: "thrice" })', { id: series.id });
    const { body } = await api.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ a: address(path: "/series/once") { location } b: address(path: "/series/twice") { location } }',
      }),
    });
    expect(body['data']).toEqual({ a: { location: '/series/thrice' }, b: { location: '/series/thrice' } });
  });

  it('takes the comics of a moved chapter along in the reading order, and leaves all others as they are', async () => {
    const series = await rows.series();
    const [one, two, three] = [
      await rows.chapter(series, { title: 'one' }),
      await rows.chapter(series, { title: 'two' }),
      await rows.chapter(series, { title: 'three' }),
    ];
    const inside = await rows.chapter(series, { title: 'inside two', parentId: two.id });
    const prologue = await rows.comic(series, { title: 'prologue' });
    expect(prologue.chapterId ?? null).toBeNull();
    for (const [chapter, title] of [
      [one, '1a'],
      [one, '1b'],
      [two, '2a'],
      [inside, '2i'],
      [three, '3a'],
    ] as const) {
      await rows.comic(series, { title, chapterId: chapter.id });
    }
    await rows.comic(series, { title: 'epilogue' });

    await outline('moveChapter(id: $id)', { id: two.id });
    expect(await readingOrder(series.id)).toEqual(['prologue', '2a', '2i', '1a', '1b', '3a', 'epilogue']);

    const answer = await outline(`moveChapter(id: $id, after: "${three.id}")`, { id: two.id });
    expect(await readingOrder(series.id)).toEqual(['prologue', '1a', '1b', '3a', '2a', '2i', 'epilogue']);
    const titles = answer.series.find(({ id }) => id === series.id)?.chapters.map(({ title }) => title);
    expect(titles).toEqual(['one', 'three', 'two', 'inside two']);

    await outline(`moveChapter(id: $id, parentId: "${one.id}")`, { id: three.id });
    expect(await readingOrder(series.id)).toEqual(['prologue', '1a', '1b', '3a', '2a', '2i', 'epilogue']);
    expect((await outline(`moveChapter(id: $id, parentId: "${inside.id}")`, { id: two.id })).message).toMatch(/itself/);
  });

  it('removes only what holds no comics', async () => {
    const series = await rows.series();
    const full = await rows.chapter(series);
    const empty = await rows.chapter(series);
    await rows.comic(series, { chapterId: full.id });
    expect((await outline('removeChapter(id: $id)', { id: full.id })).message).toMatch(/Move them/);
    const after = await outline('removeChapter(id: $id)', { id: empty.id });
    expect(after.series.find(({ id }) => id === series.id)?.chapters.map(({ id }) => id)).toEqual([full.id]);
    expect((await outline('removeSeries(id: $id)', { id: series.id })).message).toMatch(/comics in it/);
  });

  it('merges two characters: comics, drafts and addresses that name the old one mean the new one', async () => {
    const series = await rows.series();
    const [both, onlyBird] = [await rows.comic(series), await rows.comic(series)];
    const wren = await rows.character([both]);
    const bird = await rows.character([both, onlyBird]);
    const early = await rows.character([]);

    await cast(`mergeCharacter(id: "${early.id}", into: "${bird.id}")`);
    const { characters } = await cast(`mergeCharacter(id: "${bird.id}", into: "${wren.id}")`);
    const merged = characters.find(({ id }) => id === wren.id);
    expect(merged).toMatchObject({ comicCount: 2 });
    expect(merged?.formerSlugs.toSorted()).toEqual([bird.slug, early.slug].toSorted());
    expect(characters.some(({ id }) => id === bird.id)).toBe(false);
    await api.database.transaction(async (tx) => {
      expect(await currentIds(tx, 'character', [early.id, wren.id, bird.id])).toEqual([wren.id]);
    });
    const { body } = await api.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ character(slug: "${bird.slug}") { id } comics(first: 5, filter: { character: "${early.slug}" }) { totalCount } }`,
      }),
    });
    expect(body['data']).toEqual({ character: { id: wren.id }, comics: { totalCount: 2 } });
    expect((await cast(`mergeCharacter(id: "${bird.id}", into: "${wren.id}")`)).message).toMatch(/not there/);
    expect((await cast(`removeCharacter(id: "${wren.id}")`)).message).toMatch(/Merge it/);
  });

  it('orders the cast, and makes, renames and removes tags', async () => {
    await cast('createCharacter(input: { name: "First of all" })');
    const { characters } = await cast('createCharacter(input: { name: "Last of all" })');
    const last = characters.at(-1);
    const moved = await cast(`moveCharacter(id: "${last?.id}")`);
    expect(moved.characters[0]?.name).toBe('Last of all');

    const made = await cast('createTag(name: "Fog at sea")');
    const tag = made.tags.find(({ name }) => name === 'Fog at sea');
    const renamed = await cast(`renameTag(id: "${tag?.id}", name: "Mist")`);
    expect(renamed.tags.map(({ name }) => name)).toContain('Mist');
    const removed = await cast(`removeTag(id: "${tag?.id}")`);
    expect(removed.tags.map(({ name }) => name)).not.toContain('Mist');
  });

  it('keeps the settings that can be used and names the field of one that cannot', async () => {
    const owner = await api.as('owner');
    const change = (input: string) =>
      owner.must<{ changeSite: object }>(
        `mutation { changeSite(input: ${input}) { ... on DeskSite { title hue timeZone links { url } } ... on SiteRefused { field message } } }`,
      );
    expect(await change('{ title: "Slow Tide", hue: 40, timeZone: "Europe/Lisbon" }')).toEqual({
      changeSite: { title: 'Slow Tide', hue: 40, timeZone: 'Europe/Lisbon', links: [] },
    });
    for (const [input, field] of [
      ['{ title: " " }', 'title'],
      ['{ timeZone: "Atlantis/Capital" }', 'timeZone'],
      ['{ hue: 360 }', 'hue'],
      ['{ links: [{ label: "Shop", url: "javascript:alert(1)" }] }', 'links'],
      ['{ language: "not a tag" }', 'language'],
    ]) {
      expect(await change(input ?? '')).toMatchObject({ changeSite: { field } });
    }
    const { body } = await editor.ask('mutation { changeSite(input: { hue: 1 }) { __typename } }');
    expect(body['errors']).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await change('{ tagline: "Repairs" }')).toMatchObject({ changeSite: { title: 'Slow Tide', hue: 40 } });
  });
});
