import { createAsync } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { getSeries } from '../api/queries';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { Missing } from '../views';
import { useAfter, useSlug } from './address';
import { SeriesPage } from './series-page';

export default function SeriesRoute(): JSX.Element {
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
