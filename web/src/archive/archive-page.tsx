import type { ArchiveQuery } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { plainDate } from '../i18n/format';
import { EmptySite } from '../missing/empty-site';
import { lastPlace, readByChapter } from '../reading/place';
import { Frame } from '../shell/frame';
import { ChapterMark } from './chapter-mark';
import { ComicGrid } from './comic-grid';
import { extentOf } from './dividers';
import { MoreLink } from './more-link';
import { archiveSections } from './sections';

/** Everything there is to read, newest first, in its chapters. */
export function ArchivePage(props: { data: ArchiveQuery }): JSX.Element {
  const read = readByChapter();
  const place = lastPlace();
  const series = () => props.data.allSeries;
  const total = () => series().reduce((sum, { comicCount }) => sum + comicCount, 0);
  const since = () =>
    series()
      .flatMap(({ chapters }) => chapters.flatMap((one) => one.firstPublishedAt ?? []))
      .toSorted()[0];
  const newest = () => props.data.comics.nodes.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))[0]?.slug;
  return (
    <Frame site={props.data.site} section="archive">
      <main id="main" class="wrap arch">
        <Show when={series().length > 0} fallback={<EmptySite />}>
          <header class="arch-h">
            <div>
              <h1 tabindex="-1">{en.archive}</h1>
              <p class="muted">
                <Show when={since()} fallback={en.comics(total())} keyed>
                  {(first) => en.archiveSum(en.comics(total()), plainDate(props.data.site, first))}
                </Show>
              </p>
            </div>
            <Show when={series()[0]?.first} keyed>
              {(first) => (
                <a class="btn primary" href={place?.path ?? first.path}>
                  {place ? en.resume : en.start}
                </a>
              )}
            </Show>
          </header>
          <For each={archiveSections(props.data)}>
            {(section) => (
              <section class="chapter" data-tab={section.tab} aria-labelledby={`at-${section.id}`}>
                <header class="chapter-h">
                  <Show when={section.chapter} keyed>
                    {(chapter) => <span class="tab">{en.chapter(chapter.number)}</span>}
                  </Show>
                  <div>
                    <Show when={series().length > 1}>
                      <p class="kick">
                        <a href={`/series/${section.series.slug}`}>{section.series.title}</a>
                      </p>
                    </Show>
                    <h2 id={`at-${section.id}`}>
                      <a href={section.path}>{section.title}</a>
                    </h2>
                    <Show when={section.chapter?.description}>
                      <p>{section.chapter?.description}</p>
                    </Show>
                  </div>
                  <Show when={section.chapter} keyed>
                    {(chapter) => (
                      <p class="chapter-m">
                        {extentOf(chapter, props.data.site)}
                        <ChapterMark chapter={chapter} all={section.series.chapters} read={read} />
                      </p>
                    )}
                  </Show>
                </header>
                <ComicGrid comics={section.comics} newest={newest()} />
              </section>
            )}
          </For>
          <MoreLink page={props.data.comics.pageInfo} path="/archive">
            {en.older}
          </MoreLink>
        </Show>
      </main>
    </Frame>
  );
}
