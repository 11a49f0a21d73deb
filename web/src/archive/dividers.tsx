import type { ChapterCardFragment } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { type Locale, monthSpan } from '../i18n/format';
import { readByChapter } from '../reading/place';
import { ChapterMark } from './chapter-mark';
import { Thumb } from './thumb';

/** “12 comics · Feb 2026 – May 2026”. */
export function extentOf(chapter: ChapterCardFragment, locale: Locale): string {
  const { firstPublishedAt, latestPublishedAt } = chapter;
  const count = en.comics(chapter.comicCount);
  return firstPublishedAt && latestPublishedAt
    ? `${count} · ${monthSpan(locale, firstPublishedAt, latestPublishedAt)}`
    : count;
}

/** Chapters as the divider cards in a box of back issues, each tab a little further to the right. */
export function Dividers(props: { chapters: ChapterCardFragment[]; locale: Locale }): JSX.Element {
  const read = readByChapter();
  return (
    <ul class="longbox">
      <For each={props.chapters.filter(({ parent }) => parent === null)}>
        {(chapter, index) => (
          <li>
            <a class="divider" href={`/chapter/${chapter.slug}`} data-tab={index() % 4}>
              <span class="tab">{chapter.number}</span>
              <Show when={chapter.cover ?? chapter.first?.thumbnail} keyed>
                {(image) => (
                  <span class="divider-art">
                    <Thumb image={image} width={480} />
                  </span>
                )}
              </Show>
              <span class="divider-t">
                <b>{chapter.title}</b>
                <small>{extentOf(chapter, props.locale)}</small>
                <Show when={chapter.description}>
                  <span class="divider-d">{chapter.description}</span>
                </Show>
                <ChapterMark chapter={chapter} all={props.chapters} read={read} />
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
