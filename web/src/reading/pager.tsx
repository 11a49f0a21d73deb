import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Icon, type IconName } from '../shell/icons';

type Link = { path: string; title: string };

/** One way on, when there is one. */
const PagerLink = (props: {
  to: Link | null | undefined | false;
  icon: IconName;
  word: string;
  rel?: string;
  /** Shows the title too. */
  isWide?: boolean;
  class?: string;
  label?: (title: string) => string;
  /** What stands there when there is no way on. */
  otherwise?: JSX.Element;
}): JSX.Element => (
  <Show when={props.to} keyed fallback={props.otherwise ?? <span class="pg off" />}>
    {(to) => (
      <a class={`pg ${props.class ?? ''}`} href={to.path} rel={props.rel} aria-label={props.label?.(to.title)}>
        <Icon name={props.icon} />
        <span>
          <Show when={props.isWide} fallback={props.word}>
            <small>{props.word}</small> <b>{to.title}</b>
          </Show>
        </span>
      </a>
    )}
  </Show>
);

/** The way through a series: always in the same place, always with titles. */
export function Pager(props: { comic: ComicViewFragment }): JSX.Element {
  const around = () => props.comic.neighbours;
  return (
    <nav class="pager" aria-label={en.pager}>
      <PagerLink to={around().previous && around().first} icon="first" word={en.first} rel="first" label={en.firstOf} />
      <PagerLink
        to={around().previous}
        icon="previous"
        word={en.previous}
        rel="prev"
        isWide
        class="wide"
        otherwise={<span class="pg wide soon">{en.atStart}</span>}
      />
      <PagerLink to={around().random} icon="random" word={en.random} label={() => en.randomOne} />
      <PagerLink
        to={around().next}
        icon="next"
        word={en.next}
        rel="next"
        isWide
        class="wide next"
        otherwise={
          <span class="pg wide next soon">
            <span>
              <small>{en.upToDate}</small> <b>{en.upToDateMore}</b>
            </span>
          </span>
        }
      />
      <PagerLink to={around().next && around().last} icon="last" word={en.latest} rel="last" label={en.latestOf} />
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
          {props.comic.number} / {props.comic.siblingCount}
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
