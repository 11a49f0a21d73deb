import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from '../shell/icons';

/** The way through a series: always in the same place, always with titles. */
export function Pager(props: { comic: ComicViewFragment }): JSX.Element {
  const around = () => props.comic.neighbours;
  return (
    <nav class="pager" aria-label={en.pager}>
      <Show when={around().previous && around().first} fallback={<span class="pg off" />} keyed>
        {(first) => (
          <a class="pg" href={first.path} rel="first" aria-label={en.firstOf(first.title)}>
            <Icon name="first" />
            <span>{en.first}</span>
          </a>
        )}
      </Show>
      <Show
        when={around().previous}
        keyed
        fallback={
          <span class="pg wide soon">
            <span>{en.atStart}</span>
          </span>
        }
      >
        {(previous) => (
          <a class="pg wide" href={previous.path} rel="prev">
            <Icon name="previous" />
            <span>
              <small>{en.previous}</small> <b>{previous.title}</b>
            </span>
          </a>
        )}
      </Show>
      <Show when={around().random} fallback={<span class="pg off" />} keyed>
        {(random) => (
          <a class="pg" href={random.path} aria-label={en.randomOne}>
            <Icon name="random" />
            <span>{en.random}</span>
          </a>
        )}
      </Show>
      <Show
        when={around().next}
        keyed
        fallback={
          <span class="pg wide next soon">
            <span>
              <small>{en.upToDate}</small> <b>{en.upToDateMore}</b>
            </span>
          </span>
        }
      >
        {(next) => (
          <a class="pg wide next" href={next.path} rel="next">
            <span>
              <small>{en.next}</small> <b>{next.title}</b>
            </span>
            <Icon name="next" />
          </a>
        )}
      </Show>
      <Show when={around().next && around().last} fallback={<span class="pg off" />} keyed>
        {(last) => (
          <a class="pg" href={last.path} rel="last" aria-label={en.latestOf(last.title)}>
            <Icon name="last" />
            <span>{en.latest}</span>
          </a>
        )}
      </Show>
    </nav>
  );
}

/** The same for a thumb: previous, where one is, next; at the foot of a phone's screen. */
export function Dock(props: { comic: ComicViewFragment }): JSX.Element {
  const around = () => props.comic.neighbours;
  return (
    <nav class="dock" aria-label={en.quickPager}>
      <Show when={around().previous} fallback={<span />} keyed>
        {(previous) => (
          <a class="btn quiet icon" href={previous.path} rel="prev" aria-label={`${en.previous}: ${previous.title}`}>
            <Icon name="previous" />
          </a>
        )}
      </Show>
      <a class="dock-n" href={props.comic.chapter ? `/chapter/${props.comic.chapter.slug}` : '/archive'}>
        <b class="num">
          {props.comic.number} / {(props.comic.chapter ?? props.comic.series).comicCount}
        </b>
        <small>{(props.comic.chapter ?? props.comic.series).title}</small>
      </a>
      <Show when={around().next} fallback={<span class="dock-end">{en.upToDate}</span>} keyed>
        {(next) => (
          <a class="btn primary" href={next.path} rel="next" aria-label={`${en.next}: ${next.title}`}>
            {en.next}
            <Icon name="next" />
          </a>
        )}
      </Show>
    </nav>
  );
}
