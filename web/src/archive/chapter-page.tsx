import type { ChapterQuery } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { readByChapter } from '../reading/place';
import { Frame } from '../shell/frame';
import { ChapterMark } from './chapter-mark';
import { ComicGrid } from './comic-grid';
import { extentOf } from './dividers';
import { MoreLink } from './more-link';

/** One chapter: what it is and every comic in it. */
export function ChapterPage(props: { chapter: NonNullable<ChapterQuery['chapter']>; data: ChapterQuery }): JSX.Element {
  const read = readByChapter();
  const inside = () => props.chapter.series.chapters.filter(({ parent }) => parent?.slug === props.chapter.slug);
  return (
    <Frame site={props.data.site} section="archive">
      <main id="main" class="wrap arch">
        <section class="chapter" data-tab={(props.chapter.number - 1) % 4} aria-labelledby="chapter-title">
          <header class="chapter-h">
            <span class="tab">{en.chapter(props.chapter.number)}</span>
            <div>
              <p class="kick">
                <a href="/archive">{props.chapter.series.title}</a>
                <Show when={props.chapter.parent} keyed>
                  {(parent) => <a href={`/chapter/${parent.slug}`}>{parent.title}</a>}
                </Show>
              </p>
              <h1 id="chapter-title" tabindex="-1">
                {props.chapter.title}
              </h1>
              <Show when={props.chapter.description}>
                <p>{props.chapter.description}</p>
              </Show>
            </div>
            <p class="chapter-m">
              {extentOf(props.chapter, props.data.site)}
              <ChapterMark chapter={props.chapter} all={props.chapter.series.chapters} read={read} />
            </p>
            <Show when={props.chapter.first} keyed>
              {(first) => (
                <a class="btn primary" href={first.path}>
                  {en.start}
                </a>
              )}
            </Show>
          </header>
          <Show when={inside().length > 0}>
            <ul class="inside">
              <For each={inside()}>
                {(chapter) => (
                  <li>
                    <a class="chip" href={`/chapter/${chapter.slug}`}>
                      {chapter.number}. {chapter.title}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <ComicGrid comics={props.data.comics.nodes} />
          <MoreLink page={props.data.comics.pageInfo} path={`/chapter/${props.chapter.slug}`}>
            {en.more}
          </MoreLink>
        </section>
      </main>
    </Frame>
  );
}
