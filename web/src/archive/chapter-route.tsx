import { createAsync } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { getChapter } from '../api/queries';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { Missing } from '../views';
import { useAfter, useSlug } from './address';
import { ChapterPage } from './chapter-page';

export default function ChapterRoute(): JSX.Element {
  const slug = useSlug();
  const after = useAfter();
  const data = createAsync(() => getChapter(slug(), after()));
  makePageTitle(() => titles.chapter(data()));
  return (
    <Show when={data()} keyed>
      {(shown) => (
        <Show when={shown.chapter} fallback={<Missing path={location.pathname} />} keyed>
          {(chapter) => <ChapterPage chapter={chapter} data={shown} />}
        </Show>
      )}
    </Show>
  );
}
