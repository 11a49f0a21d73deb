import type { HomeQuery } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import { Thumb } from '../archive/thumb';
import * as en from '../i18n/en';

/** For who comes here for the first time: what this is and where it begins. */
export const StartHere = (props: { series: HomeQuery['allSeries']; site: HomeQuery['site'] }): JSX.Element => (
  <Show when={props.series[0]} keyed>
    {(series) => (
      <Show when={series.first} keyed>
        {(first) => (
          <section class="wrap sec" aria-labelledby="start-heading">
            <div class="start">
              <div class="start-art">
                <Thumb image={series.cover ?? first.thumbnail} width={720} />
              </div>
              <div class="start-t">
                <h2 id="start-heading">{en.startHere}</h2>
                <Show when={series.description || props.site.description}>
                  <p>{series.description || props.site.description}</p>
                </Show>
                <div class="row">
                  <a class="btn primary" href={first.path}>
                    {en.startAt(first.title)}
                  </a>
                  <a class="btn" href="/archive">
                    {en.browse}
                  </a>
                </div>
              </div>
            </div>
          </section>
        )}
      </Show>
    )}
  </Show>
);
