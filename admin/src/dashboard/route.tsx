import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';

import { en } from '../i18n/en';
import { View } from '../shell/view';
import { Icon } from '../ui/icon';
import { StateView } from '../ui/state-view';

/** The desk's first screen. */
const DashboardRoute = (): JSX.Element => (
  <View title={en.shell.dashboard}>
    <section class="card">
      <StateView title={en.dashboard.empty} why={en.dashboard.emptyWhy}>
        <A class="btn primary" href="/comics/new">
          <Icon name="plus" />
          {en.shell.newComic}
        </A>
      </StateView>
    </section>
  </View>
);

export default DashboardRoute;
