import {
  AboutDocument,
  AddressDocument,
  ArchiveDocument,
  ChapterDocument,
  ComicDocument,
  HomeDocument,
  SeriesDocument,
} from '@longbox/shared/generated/reader/graphql';
import { query } from '@solidjs/router';

import { ask } from './ask';

/** What each kind of page asks for: the only place that knows both a document and its key in the router's cache. */
export const getHome = query(() => ask(HomeDocument, {}), 'home');
export const getComic = query((slug: string) => ask(ComicDocument, { slug }), 'comic');
export const getArchive = query((after: string | null) => ask(ArchiveDocument, { after }), 'archive');
export const getChapter = query(
  (slug: string, after: string | null) => ask(ChapterDocument, { slug, after }),
  'chapter',
);
export const getSeries = query((slug: string, after: string | null) => ask(SeriesDocument, { slug, after }), 'series');
export const getAbout = query(() => ask(AboutDocument, {}), 'about');
export const getAddress = query((path: string) => ask(AddressDocument, { path }), 'address');
