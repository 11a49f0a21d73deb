import type {
  AboutQuery,
  AddressQuery,
  ArchiveQuery,
  ChapterQuery,
  ComicQuery,
  HomeQuery,
  SeriesQuery,
} from '@longbox/shared/generated/reader/graphql';

import { en } from '../i18n/en';
import { pageTitle } from './page-title';

/** Reads a title from an answer, once there is one. */
const when =
  <Answer>(read: (answer: Answer) => string | undefined) =>
  (answer: Answer | undefined): string | undefined =>
    answer && read(answer);

/** Window titles of each view, the same in the document and in the browser; undefined while there is nothing to name. */
export const titles = {
  home: when<HomeQuery>(({ site }) => pageTitle(null, site.title)),
  comic: when<ComicQuery>(({ site, comic }) => comic?.title && pageTitle(comic.title, site.title)),
  archive: when<ArchiveQuery>(({ site }) => pageTitle(en.archive, site.title)),
  chapter: when<ChapterQuery>(({ site, chapter }) => chapter?.title && pageTitle(chapter.title, site.title)),
  series: when<SeriesQuery>(({ site, series }) => series?.title && pageTitle(series.title, site.title)),
  about: when<AboutQuery>(({ site }) => pageTitle(en.about, site.title)),
  address: when<AddressQuery>(({ site, address }) =>
    pageTitle(address?.status === 'GONE' ? en.gone : en.notFound, site.title),
  ),
};
