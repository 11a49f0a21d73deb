import './tab-bar.css';

import { A, useLocation } from '@solidjs/router';
import { createEffect, createSignal, For, type JSX, on } from 'solid-js';

import { en } from '../i18n/en';
import { signOut } from '../session/session';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { places } from './places';
import { switchTheme } from './theme';

/** The five tabs of a phone; *More* opens what has no tab. */
export function TabBar(): JSX.Element {
  const location = useLocation();
  const [more, setMore] = createSignal(false);
  createEffect(
    on(
      () => location.pathname,
      () => setMore(false),
      { defer: true },
    ),
  );
  return (
    <>
      <nav class="tabs-m" aria-label={en.shell.quickNav}>
        <A href="/" end>
          <Icon name="layout-dashboard" />
          <span>{en.shell.home}</span>
        </A>
        <A href="/comics">
          <Icon name="book-open" />
          <span>{en.shell.comics}</span>
        </A>
        <A href="/comics/new" class="plus">
          <Icon name="plus" />
          <span>{en.shell.create}</span>
        </A>
        <A href="/queue">
          <Icon name="calendar-clock" />
          <span>{en.shell.queue}</span>
        </A>
        <button type="button" aria-haspopup="dialog" onClick={() => setMore(true)}>
          <Icon name="ellipsis" />
          <span>{en.more}</span>
        </button>
      </nav>
      <Dialog open={more()} title={en.more} onClose={() => setMore(false)}>
        <div class="menu">
          <For each={places.filter(({ path }) => !tabbed.has(path))}>
            {(place) => (
              <A href={place.path}>
                <Icon name={place.icon} />
                {place.name}
              </A>
            )}
          </For>
          <hr />
          <a href="/" rel="external">
            <Icon name="eye" />
            {en.shell.seeSite}
          </a>
          <button type="button" onClick={switchTheme}>
            <Icon name="sun-moon" />
            {en.shell.theme}
          </button>
          <button type="button" onClick={() => void signOut()}>
            <Icon name="log-out" />
            {en.shell.signOut}
          </button>
        </div>
      </Dialog>
    </>
  );
}

const tabbed = new Set(['/', '/comics', '/queue']);
