import './dashboard.css';

import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { may } from '../session/session';
import { site } from '../shell/site';
import { View } from '../shell/view';
import { Icon } from '../ui/icon';
import { StateView } from '../ui/state-view';
import { HealthCard } from './health-card';
import { LatelyCard } from './lately-card';
import { RunwayCards } from './runway-card';
import { WorthDoingCard } from './worth-doing-card';

const isEmpty = () => {
  const counts = site()?.counts;
  return counts !== undefined && [...counts.values()].every((count) => count === 0);
};

/** The desk's first screen: how far ahead one is, and what is worth a look. */
export default function DashboardRoute(): JSX.Element {
  return (
    <View title={en.shell.dashboard}>
      <div class="dash">
        <Show
          when={!isEmpty()}
          fallback={
            <section class="card dash-wide">
              <StateView icon="book-open" title={en.dashboard.empty} why={en.dashboard.emptyWhy}>
                <A class="btn primary" href="/comics/new">
                  <Icon name="plus" />
                  {en.shell.newComic}
                </A>
              </StateView>
            </section>
          }
        >
          <RunwayCards />
          <WorthDoingCard />
        </Show>
        <Show when={may('health.read')}>
          <HealthCard />
        </Show>
        <Show when={may('audit.read')}>
          <LatelyCard />
        </Show>
      </div>
    </View>
  );
}
