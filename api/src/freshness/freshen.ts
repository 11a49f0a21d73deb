import {
  AboutDocument,
  AddressDocument,
  ArchiveDocument,
  ChapterDocument,
  ComicDocument,
  HomeDocument,
  SeriesDocument,
} from '@longbox/shared/generated/reader/graphql';
import { persistedPath } from '@longbox/shared/persisted-path';
import { z } from 'zod';

import { refreshEntry } from './refresh-entry.js';
import type { Replica } from './replicas.js';
import type { Touched } from './touched.js';

/** A list of which readers see one page at a time. */
interface List {
  /** Where the data of a page is, from a cursor on. */
  data: (after: string | null) => string;
  /** Where its document is. */
  document: (after: string | null) => string;
}

const listAnswer = z.object({
  data: z.object({
    comics: z.object({
      nodes: z.array(z.object({ slug: z.string() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

/** Entries that are asked for at the same time. */
const atOnce = 6;

/** A list is followed this far; what lies farther in is fresh a minute later all the same. */
const mostPages = 50;

/** Has one nginx ask anew for all that shows a comic: data first, since documents are made of it. */
export async function freshenData(replica: Replica, touched: Touched): Promise<string[]> {
  const { comic, former, neighbours, otherChapters } = touched;
  const comics = [comic, ...former, ...neighbours];
  const single = [
    persistedPath(HomeDocument, {}),
    persistedPath(AboutDocument, {}),
    ...comics.map((slug) => persistedPath(ComicDocument, { slug })),
    ...otherChapters.map((slug) => persistedPath(ChapterDocument, { slug })),
    ...[comic, ...former].map((slug) => persistedPath(AddressDocument, { path: comicPath(slug) })),
  ];
  await all(replica, single);
  const documents = ['/', '/about', ...comics.map(comicPath), ...otherChapters.map(chapterPath)];
  for (const list of listsOf(touched)) documents.push(...(await freshenList(replica, list, [comic, ...neighbours])));
  return documents;
}

/** The same for documents, once the data they are made of is fresh everywhere. */
export const freshenDocuments = (replica: Replica, paths: readonly string[]): Promise<void> => all(replica, paths);

/** Has one nginx ask anew for each of these comics, one after the other so that readers hardly notice. */
export async function freshenComics(replica: Replica, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    await refreshEntry(replica, persistedPath(ComicDocument, { slug }));
    await refreshEntry(replica, comicPath(slug));
  }
}

/** Follows a list to the page where the comic is, or was between its neighbours; answers with its documents. */
async function freshenList(replica: Replica, list: List, around: readonly string[]): Promise<string[]> {
  const documents: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    documents.push(list.document(after));
    const { data } = listAnswer.parse(JSON.parse(await refreshEntry(replica, list.data(after))));
    const { nodes, pageInfo } = data.comics;
    if (!pageInfo.hasNextPage || nodes.some(({ slug }) => around.includes(slug))) break;
    after = pageInfo.endCursor;
  }
  return documents;
}

const pageOf = (path: string) => (after: string | null) =>
  after === null ? path : `${path}?after=${encodeURIComponent(after)}`;

function listsOf({ series, chapters }: Touched): List[] {
  return [
    { data: (after) => persistedPath(ArchiveDocument, { after }), document: pageOf('/archive') },
    {
      data: (after) => persistedPath(SeriesDocument, { slug: series, after }),
      document: pageOf(`/series/${encodeURIComponent(series)}`),
    },
    ...chapters.map((slug) => ({
      data: (after: string | null) => persistedPath(ChapterDocument, { slug, after }),
      document: pageOf(chapterPath(slug)),
    })),
  ];
}

const chapterPath = (slug: string): string => `/chapter/${encodeURIComponent(slug)}`;
const comicPath = (slug: string): string => `/comic/${encodeURIComponent(slug)}`;

async function all(replica: Replica, paths: readonly string[]): Promise<void> {
  const left = [...paths];
  const work = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) await refreshEntry(replica, path);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
