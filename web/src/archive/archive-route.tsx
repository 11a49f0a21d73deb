import { createAsync } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { getArchive } from '../api/queries';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { useAfter } from './address';
import { ArchivePage } from './archive-page';

export default function ArchiveRoute(): JSX.Element {
  const after = useAfter();
  const data = createAsync(() => getArchive(after()));
  makePageTitle(() => titles.archive(data()));
  return (
    <Show when={data()} keyed>
      {(shown) => <ArchivePage data={shown} />}
    </Show>
  );
}
