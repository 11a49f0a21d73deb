import type { ChapterCardFragment } from '@longbox/shared/generated/reader/graphql';
import { type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { Icon } from '../shell/icons';

type Chapter = Pick<ChapterCardFragment, 'slug' | 'parent' | 'comicCount'>;

/** Comics read of a chapter and of the chapters inside it, as `comicCount` counts them. */
function readOf({ slug }: Chapter, all: Chapter[], read: ReadonlyMap<string, number>): number {
  const inside = all.filter(({ parent }) => parent?.slug === slug);
  return inside.reduce((sum, one) => sum + readOf(one, all, read), read.get(slug) ?? 0);
}

/**
 * How much of a chapter this device has read. Its room is there from the first paint, because the early script looked too
 * (`data-read` on the root).
 */
export function ChapterMark(props: {
  chapter: Chapter;
  /** All chapters of the series. */
  all: Chapter[];
  read: ReadonlyMap<string, number>;
}): JSX.Element {
  const count = () => props.chapter.comicCount;
  const read = () => readOf(props.chapter, props.all, props.read);
  return (
    <span class="mark">
      <Show when={read() > 0}>
        <Show
          when={read() < count()}
          fallback={
            <>
              <Icon name="check" />
              {en.allRead}
            </>
          }
        >
          <progress max={count()} value={read()} aria-hidden="true" />
          {en.readOf(read(), count())}
        </Show>
      </Show>
    </span>
  );
}
