import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { type Locale, promisedMoment } from '../i18n/format';
import { Icon, type IconName } from '../shell/icons';

type Link = { path: string; title: string };

/** One way on, when there is one. */
const PagerLink = (props: {
  to: Link | null | undefined | false;
  icon: IconName;
  word: string;
  rel?: string;
  /** `wide` shows the title too. */
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
          <small>{props.word}</small> <b>{to.title}</b>
        </span>
      </a>
    )}
  </Show>
);

/** The way through a series: always in the same place, always with titles. */
export function Pager(props: { comic: ComicViewFragment; locale: Locale }): JSX.Element {
  const around = () => props.comic.neighbours;
  const soon = () => {
    const at = props.comic.series.nextComicAt;
    return at ? en.nextComes(promisedMoment(props.locale, at)) : en.upToDateMore;
  };
  return (
    <>
      <nav class="pager" aria-label={en.pager}>
        <PagerLink
          to={around().previous && around().first}
          icon="first"
          word={en.first}
          rel="first"
          label={en.firstOf}
        />
        <PagerLink
          to={around().previous}
          icon="previous"
          word={en.previous}
          rel="prev"
          class="wide"
          otherwise={<span class="pg wide soon">{en.atStart}</span>}
        />
        <PagerLink to={around().random} icon="random" word={en.random} label={() => en.randomOne} />
        <PagerLink
          to={around().next}
          icon="next"
          word={en.next}
          rel="next"
          class="wide next"
          otherwise={
            <span class="pg wide next soon">
              <span>
                <small>{en.upToDate}</small> <b>{soon()}</b>
              </span>
            </span>
          }
        />
        <PagerLink to={around().next && around().last} icon="last" word={en.latest} rel="last" label={en.latestOf} />
      </nav>
      <Show when={!around().next && props.comic.series.break?.note} keyed>
        {(note) => <p class="pager-note">{note}</p>}
      </Show>
    </>
  );
}
