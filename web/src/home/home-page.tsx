import type { HomeQuery } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import { Cast } from '../about/cast';
import * as en from '../i18n/en';
import { longDate } from '../i18n/format';
import { EmptySite } from '../missing/empty-site';
import { Afterline } from '../reading/afterline';
import { Pager } from '../reading/pager';
import { placeOf } from '../reading/place-in-words';
import { Paragraphs } from '../reading/paragraphs';
import { Sheet } from '../reading/sheet';
import { WarningGate } from '../reading/warning-gate';
import { Frame } from '../shell/frame';
import { Icon } from '../shell/icons';
import { HomeChapters } from './home-chapters';
import { Resume } from './resume';
import { StartHere } from './start-here';

/** The newest comic, whole, and then the ways into the rest. */
export const HomePage = (props: { data: HomeQuery }): JSX.Element => (
  <Frame site={props.data.site} section="latest">
    <main id="main">
      <Show
        when={props.data.latest.nodes[0]}
        keyed
        fallback={
          <div class="wrap">
            <EmptySite />
          </div>
        }
      >
        {(comic) => (
          <>
            <div class="wrap">
              <Resume latest={comic} total={props.data.allSeries.reduce((sum, one) => sum + one.comicCount, 0)} />
              <article class="hero" aria-labelledby="latest-title">
                <header class="hero-h">
                  <div>
                    <p class="kick">
                      <span class="chip new">{en.isNew}</span>
                      <time datetime={comic.publishedAt}>{longDate(props.data.site, comic.publishedAt)}</time>
                      <span aria-hidden="true">·</span>
                      <a href={comic.chapter ? `/chapter/${comic.chapter.slug}` : '/archive'}>{placeOf(comic)}</a>
                    </p>
                    <h1 id="latest-title" tabindex="-1">
                      <a href={comic.path}>{comic.title}</a>
                    </h1>
                  </div>
                  <Show when={comic.pages.some(({ transcript }) => transcript.length > 0)}>
                    <a class="btn hero-t" href={`${comic.path}#text`}>
                      <Icon name="captions" />
                      {en.readAsText}
                    </a>
                  </Show>
                </header>
                <WarningGate comic={comic}>
                  <Sheet comic={comic} />
                  <Afterline text={comic.afterline} />
                </WarningGate>
                <Pager comic={comic} locale={props.data.site} />
              </article>
            </div>
            <StartHere series={props.data.allSeries} site={props.data.site} />
            <HomeChapters series={props.data.allSeries} site={props.data.site} />
            <Show when={props.data.characters.length > 0}>
              <section class="wrap sec" aria-labelledby="cast-heading">
                <div class="sec-h">
                  <h2 id="cast-heading">{en.cast}</h2>
                </div>
                <Cast characters={props.data.characters} />
              </section>
            </Show>
            <Show when={props.data.site.about || props.data.site.description}>
              <section class="wrap sec about" aria-labelledby="about-heading">
                <h2 id="about-heading">{en.about}</h2>
                <Paragraphs text={props.data.site.about || props.data.site.description} />
              </section>
            </Show>
          </>
        )}
      </Show>
    </main>
  </Frame>
);
