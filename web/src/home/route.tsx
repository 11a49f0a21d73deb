import { createAsync } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { getHome } from '../api/queries';
import { makeTurnKeys } from '../reading/turn-keys';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { HomePage } from './home-page';

export default function HomeRoute(): JSX.Element {
  const data = createAsync(() => getHome());
  makePageTitle(() => titles.home(data()));
  makeTurnKeys(() => data()?.latest.nodes[0]);
  return (
    <Show when={data()} keyed>
      {(shown) => <HomePage data={shown} />}
    </Show>
  );
}
