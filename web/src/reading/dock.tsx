import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { Icon } from '../shell/icons';

/** The pager for a thumb: previous, where one is, next; at the foot of a phone's screen. */
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
