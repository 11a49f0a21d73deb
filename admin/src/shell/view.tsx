import './view.css';

import { A } from '@solidjs/router';
import { createEffect, type JSX, onMount, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from '../ui/icon';
import { LongboxMark } from '../ui/mark';
import { openPalette } from './open-palette';

/** Names the window and, after a move that left the focus nowhere, gives it to the view's title. */
export function makeTitle(title: () => string): void {
  createEffect(() => {
    document.title = `${title()} · ${en.desk}`;
  });
  onMount(() =>
    requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
    }),
  );
}

/** A view of the desk: its title and tools over its content. The editor has a frame of its own. */
export function View(props: {
  title: string;
  tools?: JSX.Element;
  wide?: boolean;
  children: JSX.Element;
}): JSX.Element {
  makeTitle(() => props.title);
  return (
    <>
      <header class="top">
        <A class="top-logo" href="/" aria-label={en.shell.dashboard}>
          <LongboxMark />
        </A>
        <h1 tabindex="-1">{props.title}</h1>
        <div class="top-t">
          <button
            type="button"
            class="cmd"
            aria-label={`${en.shell.palette} Ctrl K`}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => openPalette()}
          >
            <Icon name="search" />
            <span>{en.shell.palette}</span> <kbd>Ctrl K</kbd>
          </button>
          <Show
            when={props.tools}
            fallback={
              <A class="btn primary newbtn" href="/comics/new">
                <Icon name="plus" />
                {en.shell.newComic}
              </A>
            }
          >
            {props.tools}
          </Show>
        </div>
      </header>
      <main id="main" class={props.wide ? 'page wide' : 'page'}>
        {props.children}
      </main>
    </>
  );
}
