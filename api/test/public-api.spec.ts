import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { given } from './given.js';
import { openPublicApi } from './public-api.js';

describe('the public API', () => {
  let api: Awaited<ReturnType<typeof openPublicApi>>;
  let make: ReturnType<typeof given>;

  beforeAll(async () => {
    api = await openPublicApi();
    make = given(api.database);
  });

  afterAll(async () => api.close());

  const neighbours = async (of: { slug: string }, along: object | null) => {
    const { body } = await api.ask(
      `query ($slug: String!, $along: NeighbourPath) { comic(slug: $slug) { neighbours(along: $along) {
        first { slug } previous { slug } next { slug } last { slug } random { slug } } } }`,
      { slug: of.slug, along },
    );
    return (body['data'] as { comic: { neighbours: object } }).comic.neighbours;
  };

  it('shows a comic whole: pages, images, transcript, cast, tags and place', async () => {
    const series = await make.series({ title: 'Tin Harbour' });
    const chapter = await make.chapter(series, { title: 'Low water' });
    const wren = await make.character([], { name: 'Wren' });
    await make.comic(series, { chapterId: chapter.id });
    const comic = await make.comic(series, {
      chapterId: chapter.id,
      pages: 2,
      afterline: 'He kept the receipt.',
      contentWarning: { kinds: ['peril'], text: 'Someone nearly falls.' },
      transcript: [
        { kind: 'speech', character: wren.slug, text: 'It was here.' },
        { kind: 'scene', text: 'Fog.' },
      ],
    });
    const who = await make.character([comic], { name: 'Ferro' });
    const fog = await make.tag([comic], { name: 'Fog' });

    const { body } = await api.ask(
      `query ($slug: String!) {
        comic(slug: $slug) {
          path afterline number pageCount contentWarning { kinds text }
          series { title } chapter { title number comicCount }
          pages { number alt image { width renditions { url mediaType } } transcript { kind speaker text character { name } } }
          characters { slug } tags { slug }
        }
      }`,
      { slug: comic.slug },
    );

    expect(body).toMatchObject({
      data: {
        comic: {
          path: `/comic/${comic.slug}`,
          afterline: 'He kept the receipt.',
          number: 2,
          pageCount: 2,
          contentWarning: { kinds: ['peril'], text: 'Someone nearly falls.' },
          series: { title: 'Tin Harbour' },
          chapter: { title: 'Low water', number: 1, comicCount: 2 },
          characters: [{ slug: who.slug }],
          tags: [{ slug: fog.slug }],
          pages: [{ number: 1 }, { number: 2 }],
        },
      },
    });
    expect(body).toHaveProperty('data.comic.pages.0.image.renditions.0.mediaType', 'image/webp');
    expect(body).toHaveProperty(
      'data.comic.pages.0.image.renditions.0.url',
      expect.stringMatching(/^\/media\/[0-9a-f]{32}\.webp$/),
    );
    // Wren appears in nothing that can be read, so she has no page of her own; her line keeps its words.
    expect(body).toHaveProperty('data.comic.pages.0.transcript.0.text', 'It was here.');
  });

  it('shows chapters with all that lies inside them, and only those with something to read', async () => {
    const series = await make.series();
    const outer = await make.chapter(series, { title: 'Outer' });
    const inner = await make.chapter(series, { title: 'Inner', parentId: outer.id });
    const empty = await make.chapter(series);
    const comic = await make.comic(series, { chapterId: inner.id });
    await make.comic(series, { chapterId: empty.id, publishAt: null });
    const document = `query ($slug: String, $id: ID) { chapter(slug: $slug, id: $id) {
      title number comicCount firstPublishedAt latestPublishedAt parent { title } first { slug siblingCount }
      series { chapters { title number comicCount } } } }`;
    const published = comic.publishAt?.toISOString();
    const all = [
      { title: 'Outer', number: 1, comicCount: 1 },
      { title: 'Inner', number: 1, comicCount: 1 },
    ];
    for (const variables of [{ slug: outer.slug }, { id: outer.id }]) {
      expect((await api.ask(document, variables)).body).toMatchObject({
        data: {
          chapter: {
            title: 'Outer',
            number: 1,
            comicCount: 1,
            firstPublishedAt: published,
            latestPublishedAt: published,
            parent: null,
            first: { slug: comic.slug, siblingCount: 1 },
            series: { chapters: all },
          },
        },
      });
    }
    expect((await api.ask(document, { slug: inner.slug })).body).toMatchObject({
      data: { chapter: { parent: { title: 'Outer' } } },
    });
    expect((await api.ask(document, { slug: empty.slug })).body).toMatchObject({ data: { chapter: null } });
  });

  it('knows nothing of drafts, of what waits for its time and of what was withdrawn', async () => {
    const series = await make.series();
    const draft = await make.comic(series, { publishAt: null });
    const waiting = await make.comic(series, { publishAt: new Date(Date.now() + 60_000) });
    const withdrawn = await make.comic(series, { publishAt: null, withdrawnAt: new Date() });
    for (const { slug, id } of [draft, waiting, withdrawn]) {
      const { body } = await api.ask(
        'query ($slug: String, $id: ID) { a: comic(slug: $slug) { id } b: comic(id: $id) { id } }',
        {
          slug,
          id,
        },
      );
      expect(body).toMatchObject({ data: { a: null, b: null } });
    }
    expect((await api.ask('query ($s: String!) { series(slug: $s) { id } }', { s: series.slug })).body).toMatchObject({
      data: { series: null },
    });
    const gone = await api.ask('query ($path: String!) { address(path: $path) { status location } }', {
      path: `/comic/${withdrawn.slug}`,
    });
    expect(gone.body).toMatchObject({ data: { address: { status: 'GONE', location: null } } });
  });

  it('shows a comic from the moment it was promised for, without any job', async () => {
    const series = await make.series();
    const comic = await make.comic(series, { publishAt: new Date(Date.now() + 400) });
    const look = async () => (await api.ask('query ($s: String!) { comic(slug: $s) { id } }', { s: comic.slug })).body;
    expect(await look()).toMatchObject({ data: { comic: null } });
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(await look()).toMatchObject({ data: { comic: { id: comic.id } } });
  });

  it('turns the pages of a list in both directions without missing or repeating a comic', async () => {
    const series = await make.series();
    const at = new Date('2026-01-01T09:00:00Z');
    const all: string[] = [];
    for (let index = 0; index < 7; index += 1) all.push((await make.comic(series, { publishAt: at })).slug);
    const document = `query ($series: String!, $order: ComicOrder!, $first: Int, $after: String, $last: Int, $before: String) {
      comics(filter: { series: $series }, order: $order, first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const walk = async (order: string, forward: boolean): Promise<string[]> => {
      const seen: string[] = [];
      let cursor: unknown;
      for (;;) {
        const slice = forward ? { first: 3, after: cursor } : { last: 3, before: cursor };
        const { body } = await api.ask(document, { series: series.slug, order, ...slice });
        const { comics } = body['data'] as { comics: ComicsAnswer };
        expect(comics.totalCount).toBe(7);
        const slugs = comics.nodes.map(({ slug }) => slug);
        seen.splice(forward ? seen.length : 0, 0, ...slugs);
        cursor = forward ? comics.pageInfo.endCursor : comics.pageInfo.startCursor;
        if (!(forward ? comics.pageInfo.hasNextPage : comics.pageInfo.hasPreviousPage)) return seen;
      }
    };
    interface ComicsAnswer {
      totalCount: number;
      nodes: { slug: string }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    }
    expect(await walk('READING', true)).toEqual(all);
    expect(await walk('READING', false)).toEqual(all);
    expect(await walk('READING_REVERSED', true)).toEqual(all.toReversed());
    expect(await walk('OLDEST', true)).toEqual(all);
    expect(await walk('NEWEST', true)).toEqual(all.toReversed());
    expect(await walk('NEWEST', false)).toEqual(all.toReversed());
  });

  it('finds neighbours along the series, a chapter, a character and a tag', async () => {
    const series = await make.series();
    const chapter = await make.chapter(series);
    const inner = await make.chapter(series, { parentId: chapter.id });
    const [a, b, c, d] = [
      await make.comic(series, { chapterId: chapter.id }),
      await make.comic(series),
      await make.comic(series, { chapterId: inner.id }),
      await make.comic(series),
    ] as const;
    await make.comic(series, { publishAt: null });
    const character = await make.character([a, c]);
    const tag = await make.tag([c, d]);
    expect(await neighbours(b, null)).toMatchObject({
      first: { slug: a.slug },
      previous: { slug: a.slug },
      next: { slug: c.slug },
      last: { slug: d.slug },
    });
    expect(await neighbours(d, null)).toMatchObject({ next: null, last: { slug: d.slug } });
    expect(await neighbours(a, { chapter: chapter.slug })).toMatchObject({
      previous: null,
      next: { slug: c.slug },
      random: { slug: c.slug },
    });
    expect(await neighbours(c, { character: character.slug })).toMatchObject({
      previous: { slug: a.slug },
      next: null,
    });
    expect(await neighbours(c, { tag: tag.slug })).toMatchObject({ first: { slug: c.slug }, next: { slug: d.slug } });
    const random = new Set<string>();
    for (let turn = 0; turn < 100 && random.size < 3; turn += 1) {
      random.add(((await neighbours(a, null)) as { random: { slug: string } }).random.slug);
    }
    expect([...random].toSorted()).toEqual([b.slug, c.slug, d.slug].toSorted());
  });

  it('answers in the same number of statements however much there is', async () => {
    const series = await make.series();
    const chapter = await make.chapter(series);
    const document = `query ($series: String!) { comics(first: 50, filter: { series: $series }) { totalCount nodes {
      title number series { title } chapter { title series { title } } thumbnail { renditions { url } }
      pages { image { width } transcript { text character { name } } } characters { name portrait { width } } tags { name }
      neighbours { previous { slug } next { slug } } } } }`;
    const count = async () => (await api.statementsOf(() => api.ask(document, { series: series.slug }))).length;
    const grow = async (comics: number) => {
      for (let index = 0; index < comics; index += 1) {
        const comic = await make.comic(series, { chapterId: index % 2 ? chapter.id : null });
        await make.character([comic]);
        await make.tag([comic]);
      }
    };
    await grow(2);
    const few = await count();
    await grow(12);
    expect(await count()).toBe(few);
    expect(few).toBeLessThanOrEqual(14);
  });

  it('refuses what cannot be meant with a sentence', async () => {
    const comics = (args: string) => api.ask(`{ comics(${args}) { nodes { slug } } }`);
    for (const [args, sentence] of [
      ['order: NEWEST', 'Give either `first` or `last`.'],
      ['first: 101', '`first` and `last` go from 1 to 100.'],
      ['first: 2, after: "nonsense"', 'This is not a cursor of this list.'],
      ['first: 2, filter: { publishedFrom: "yesterday" }', 'is not a moment'],
    ] as const) {
      const { body, status } = await comics(args);
      expect(JSON.stringify(body)).toContain(sentence);
      expect(status).toBe(400);
    }
    expect((await api.ask('{ comic { id } }')).body).toMatchObject({
      errors: [{ message: 'Give either `slug` or `id`.' }],
    });
    expect((await api.ask('{ comic(id: "7") { id } }')).body).toMatchObject({ data: { comic: null } });
  });
});
