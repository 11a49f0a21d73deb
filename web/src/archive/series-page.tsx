import type { SeriesQuery } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { Frame } from '../shell/frame';
import { ComicGrid } from './comic-grid';
import { Dividers } from './dividers';
import { MoreLink } from './more-link';

/** One title of a site that has several: what it is, its chapters and its comics. */
export const SeriesPage = (props: { series: NonNullable<SeriesQuery['series']>; data: SeriesQuery }): JSX.Element => (
  <Frame site={props.data.site} section="archive">
    <main id="main" class="wrap arch">
      <header class="arch-h">
        <div>
          <h1 tabindex="-1">{props.series.title}</h1>
          <Show when={props.series.description}>
            <p>{props.series.description}</p>
          </Show>
          <p class="muted">{en.comics(props.series.comicCount)}</p>
        </div>
        <Show when={props.series.first} keyed>
          {(first) => (
            <a class="btn primary" href={first.path}>
              {en.start}
            </a>
          )}
        </Show>
      </header>
      <Show when={props.series.chapters.length > 0}>
        <section class="sec" aria-labelledby="chapters-heading">
          <h2 id="chapters-heading">{en.chapters}</h2>
          <Dividers chapters={props.series.chapters} locale={props.data.site} />
        </section>
      </Show>
      <section class="sec" aria-labelledby="comics-heading">
        <h2 id="comics-heading">{en.allComics(props.series.comicCount)}</h2>
        <ComicGrid comics={props.data.comics.nodes} newest={props.series.latest?.slug} />
        <MoreLink page={props.data.comics.pageInfo} path={`/series/${props.series.slug}`}>
          {en.more}
        </MoreLink>
      </section>
    </main>
  </Frame>
);
