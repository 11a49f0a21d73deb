import type { HomeQuery } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import { Dividers } from '../archive/dividers';
import { Thumb } from '../archive/thumb';
import * as en from '../i18n/en';

/** The chapters of a site with one series; the series of a site with several. */
export function HomeChapters(props: { series: HomeQuery['allSeries']; site: HomeQuery['site'] }): JSX.Element {
  const only = () => (props.series.length === 1 ? props.series[0] : undefined);
  const total = () => props.series.reduce((sum, { comicCount }) => sum + comicCount, 0);
  return (
    <section class="wrap sec" aria-labelledby="parts-heading">
      <div class="sec-h">
        <h2 id="parts-heading">
          {only() && only()?.chapters.length === 0 ? en.archive : only() ? en.chapters : en.series}
        </h2>
        <a class="link" href="/archive">
          {en.allComics(total())}
        </a>
      </div>
      <Show
        when={only()}
        keyed
        fallback={
          <ul class="cast">
            <For each={props.series}>
              {(series) => (
                <li>
                  <a href={`/series/${series.slug}`}>
                    <Show when={series.cover ?? series.first?.thumbnail} keyed>
                      {(image) => <Thumb image={image} width={160} />}
                    </Show>
                    <span>
                      <b>{series.title}</b>
                      <small>{en.comics(series.comicCount)}</small>
                    </span>
                  </a>
                </li>
              )}
            </For>
          </ul>
        }
      >
        {(series) => <Dividers chapters={series.chapters} locale={props.site} />}
      </Show>
    </section>
  );
}
