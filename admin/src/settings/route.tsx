import './settings.css';

import { A, useParams } from '@solidjs/router';
import { type Component, For, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';

import { en } from '../i18n/en';
import { may } from '../session/session';
import { View } from '../shell/view';
import { Icon, type IconName } from '../ui/icon';
import { StateView } from '../ui/state-view';
import { LinksPage } from './links-page';
import { LookPage } from './look-page';
import { PeoplePage } from './people-page';
import { SitePage } from './site-page';
import { TokensPage } from './tokens-page';

interface Page {
  id: string;
  name: string;
  icon: IconName;
  needs: string;
  page: Component;
}

const pages: readonly Page[] = [
  { id: 'site', name: en.settings.site, icon: 'globe', needs: 'site.write', page: SitePage },
  { id: 'look', name: en.settings.look, icon: 'palette', needs: 'site.write', page: LookPage },
  { id: 'links', name: en.settings.links, icon: 'link', needs: 'site.write', page: LinksPage },
  { id: 'people', name: en.settings.people, icon: 'users-round', needs: 'people.manage', page: PeoplePage },
  { id: 'tokens', name: en.settings.tokens, icon: 'key-round', needs: 'token.manage', page: TokensPage },
];

/** The site's settings, each group at its own address. */
export default function SettingsRoute(): JSX.Element {
  const params = useParams<{ page?: string }>();
  const shown = () => pages.find(({ id }) => id === params.page) ?? pages[0];
  return (
    <View title={en.shell.settings}>
      <div class="settings">
        <nav class="settings-nav" aria-label={en.shell.settings}>
          <For each={pages}>
            {(page) => (
              <A href={`/settings/${page.id}`} aria-current={page.id === shown()?.id ? 'page' : undefined}>
                <Icon name={page.icon} />
                {page.name}
              </A>
            )}
          </For>
          <A href="/settings/account">
            <Icon name="user-round" />
            {en.shell.account}
          </A>
          <A href="/queue">
            <Icon name="calendar-clock" />
            {en.queue.rhythm}
          </A>
        </nav>
        <Show when={shown()}>
          {(page) => (
            <section class="card settings-page" aria-labelledby="settings-title">
              <h2 id="settings-title">{page().name}</h2>
              <Show
                when={may(page().needs)}
                fallback={<StateView icon="settings" title={en.states.forbidden} why={en.states.forbiddenWhy} />}
              >
                <Dynamic component={page().page} />
              </Show>
            </section>
          )}
        </Show>
      </div>
    </View>
  );
}
