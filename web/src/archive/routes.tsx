import { createAsync, useParams, useSearchParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { getArchive, getChapter, getSeries } from '../api/queries';
import { Missing } from '../missing/route';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { ArchivePage } from './archive-page';
import { ChapterPage } from './chapter-page';
import { SeriesPage } from './series-page';

/** The cursor in the address, when a list goes on from another page. */
function useAfter(): () => string | null {
  const [search] = useSearchParams();
  return () => (typeof search['after'] === 'string' ? search['after'] : null);
}

function useSlug(): () => string {
  const params = useParams<{ slug: string }>();
  return () => decodeURIComponent(params.slug);
}

export function ArchiveRoute(): JSX.Element {
  const after = useAfter();
  const data = createAsync(() => getArchive(after()));
  makePageTitle(() => titles.archive(data()));
  return (
    <Show when={data()} keyed>
      {(shown) => <ArchivePage data={shown} />}
    </Show>
  );
}

export function ChapterRoute(): JSX.Element {
  const slug = useSlug();
  const after = useAfter();
  const data = createAsync(() => getChapter(slug(), after()));
  makePageTitle(() => titles.chapter(data()));
  return (
    <Show when={data()} keyed>
      {(shown) => (
        <Show when={shown.chapter} fallback={<Missing path={location.pathname} />} keyed>
          {(chapter) => <ChapterPage chapter={chapter} data={shown} />}
        </Show>
      )}
    </Show>
  );
}

export function SeriesRoute(): JSX.Element {
  const slug = useSlug();
  const after = useAfter();
  const data = createAsync(() => getSeries(slug(), after()));
  makePageTitle(() => titles.series(data()));
  return (
    <Show when={data()} keyed>
      {(shown) => (
        <Show when={shown.series} fallback={<Missing path={location.pathname} />} keyed>
          {(series) => <SeriesPage series={series} data={shown} />}
        </Show>
      )}
    </Show>
  );
}
