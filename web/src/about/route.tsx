import { createAsync } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { getAbout } from '../api/queries';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { AboutPage } from './about-page';

export default function AboutRoute(): JSX.Element {
  const data = createAsync(() => getAbout());
  makePageTitle(() => titles.about(data()));
  return (
    <Show when={data()} keyed>
      {(shown) => <AboutPage data={shown} />}
    </Show>
  );
}
