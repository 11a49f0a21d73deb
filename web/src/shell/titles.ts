import type {
  AboutQuery,
  AddressQuery,
  ArchiveQuery,
  ChapterQuery,
  ComicQuery,
  HomeQuery,
  SeriesQuery,
  SitePartsFragment,
} from '@longbox/shared/generated/reader/graphql';

import * as en from '../i18n/en';
import { pageTitle } from './page-title';

/** The window's title for a part that has a name; undefined while there is nothing to name. */
const named = (part: { title: string } | null | undefined, site: SitePartsFragment | undefined): string | undefined =>
  part && site ? pageTitle(part.title, site.title) : undefined;

const fixed = (heading: string | null, site: SitePartsFragment | undefined): string | undefined =>
  site && pageTitle(heading, site.title);

/** Window titles of each view, the same in the document and in the browser; undefined while the answer is not there. */
export const titles = {
  home: (answer?: HomeQuery) => fixed(null, answer?.site),
  comic: (answer?: ComicQuery) => named(answer?.comic, answer?.site),
  archive: (answer?: ArchiveQuery) => fixed(en.archive, answer?.site),
  chapter: (answer?: ChapterQuery) => named(answer?.chapter, answer?.site),
  series: (answer?: SeriesQuery) => named(answer?.series, answer?.site),
  about: (answer?: AboutQuery) => fixed(en.about, answer?.site),
  address: (answer?: AddressQuery) => fixed(answer?.address?.status === 'GONE' ? en.gone : en.notFound, answer?.site),
};
