import type { ComicQuery, ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { longDate } from '../i18n/format';
import { Footer, ThemeButton } from '../shell/frame';
import { Icon } from '../shell/icons';
import { Afterline } from './afterline';
import { Below } from './below';
import { Dock } from './dock';
import { Pager } from './pager';
import { placeOf } from './place-in-words';
import { Sheet } from './sheet';
import { WarningGate } from './warning-gate';

type Site = ComicQuery['site'];

/** A way on beside the art, where there is room for it. */
const SideLink = (props: {
  to: ComicViewFragment['neighbours']['previous'];
  way: 'previous' | 'next';
  word: string;
  rel: string;
}): JSX.Element => (
  <Show when={props.to} keyed>
    {(to) => (
      <a class={`side ${props.way}`} href={to.path} rel={props.rel} aria-label={`${props.word}: ${to.title}`}>
        <Icon name={props.way} />
      </a>
    )}
  </Show>
);

/** One comic, whole, with the way on from it. */
export function ComicPage(props: { comic: ComicViewFragment; site: Site }): JSX.Element {
  const part = () => props.comic.chapter ?? props.comic.series;
  const partPath = () => (props.comic.chapter ? `/chapter/${props.comic.chapter.slug}` : '/archive');
  return (
    <>
      <a class="skip" href="#main">
        {en.skip}
      </a>
      <header class="readbar">
        <div class="readbar-in">
          <a class="btn quiet icon" href="/archive" aria-label={en.backToArchive} title={en.backToArchive}>
            <Icon name="grid" />
          </a>
          <a class="wordmark" href="/">
            {props.site.title}
          </a>
          <a class="chap" href={partPath()}>
            <b>{part().title}</b>
            <small class="num">{placeOf(props.comic)}</small>
          </a>
          <span class="readbar-t">
            <ThemeButton />
          </span>
        </div>
        <progress
          class="readline"
          max={props.comic.siblingCount}
          value={props.comic.number}
          aria-label={en.chapterProgress}
        />
      </header>
      <main id="main" class="stage" lang={props.comic.series.language} dir="auto">
        <SideLink to={props.comic.neighbours.previous} way="previous" word={en.previous} rel="prev" />
        <article class="folio" aria-labelledby="comic-title">
          <header class="folio-h">
            <h1 id="comic-title" tabindex="-1">
              {props.comic.title}
            </h1>
            <p>
              <time datetime={props.comic.publishedAt}>{longDate(props.site, props.comic.publishedAt)}</time>
            </p>
          </header>
          <WarningGate comic={props.comic}>
            <Sheet comic={props.comic} transcriptId="transcript" />
            <Afterline text={props.comic.afterline} />
            <Pager comic={props.comic} locale={props.site} />
            <Below comic={props.comic} site={props.site} transcriptId="transcript" />
          </WarningGate>
          <Show when={props.comic.contentWarning}>
            <div class="gate-pager">
              <Pager comic={props.comic} locale={props.site} />
            </div>
          </Show>
        </article>
        <SideLink to={props.comic.neighbours.next} way="next" word={en.next} rel="next" />
      </main>
      <Footer site={props.site} />
      <Dock comic={props.comic} />
    </>
  );
}
