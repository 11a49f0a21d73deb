import type {
  AboutQuery,
  AddressQuery,
  ArchiveQuery,
  ChapterQuery,
  ComicQuery,
  HomeQuery,
  SeriesQuery,
} from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';
import { renderToString } from 'solid-js/web';

import { AboutPage } from '../about/about-page';
import { ArchivePage } from '../archive/archive-page';
import { ChapterPage } from '../archive/chapter-page';
import { SeriesPage } from '../archive/series-page';
import { HomePage } from '../home/home-page';
import { writtenDates } from '../i18n/format';
import { MissingPage } from '../missing/missing-page';
import { ComicPage } from '../reading/comic-page';
import { titles } from '../shell/titles';

export { escapeJson } from './escape-json';
export { headOf, type Head } from './head';
export { titles };

/** A document's body, and the dates in it by style and moment. */
interface Body {
  html: string;
  dates: Record<string, string>;
}

/** The bodies of all documents, rendered from the components that the browser renders too. */
export const bodies = {
  home: (data: HomeQuery): Body => render(() => <HomePage data={data} />),
  comic: (data: ComicQuery): Body =>
    render(() => (
      <Show when={data.comic} keyed>
        {(comic) => <ComicPage comic={comic} site={data.site} />}
      </Show>
    )),
  archive: (data: ArchiveQuery): Body => render(() => <ArchivePage data={data} />),
  chapter: (data: ChapterQuery): Body =>
    render(() => (
      <Show when={data.chapter} keyed>
        {(chapter) => <ChapterPage chapter={chapter} data={data} />}
      </Show>
    )),
  series: (data: SeriesQuery): Body =>
    render(() => (
      <Show when={data.series} keyed>
        {(series) => <SeriesPage series={series} data={data} />}
      </Show>
    )),
  about: (data: AboutQuery): Body => render(() => <AboutPage data={data} />),
  address: (data: AddressQuery): Body =>
    render(() => <MissingPage site={data.site} isGone={data.address?.status === 'GONE'} />),
};

function render(view: () => JSX.Element): Body {
  writtenDates.clear();
  const html = renderToString(view);
  return { html, dates: Object.fromEntries(writtenDates) };
}
