import type { SitePartsFragment } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';
import { isServer } from 'solid-js/web';

import * as en from '../i18n/en';
import { Icon, LongboxMark } from './icons';
import { switchTheme } from './theme';

/** A place in the site's navigation. */
export type Section = 'latest' | 'archive' | 'about' | null;

const sections = [
  { id: 'latest', path: '/', name: en.latest },
  { id: 'archive', path: '/archive', name: en.archive },
  { id: 'about', path: '/about', name: en.about },
] as const;

/** Header, page and footer of every view but the comic's own, which has a slimmer header. */
export function Frame(props: { site: SitePartsFragment; section: Section; children: JSX.Element }): JSX.Element {
  return (
    <>
      <a class="skip" href="#main">
        {en.skip}
      </a>
      <header class="site">
        <div class="wrap site-in">
          <a class="wordmark" href="/">
            {props.site.title}
          </a>
          <nav aria-label={en.site}>
            <For each={sections}>
              {({ id, path, name }) => (
                <a href={path} aria-current={props.section === id ? 'page' : undefined}>
                  {name}
                </a>
              )}
            </For>
          </nav>
          <ThemeButton />
        </div>
      </header>
      {props.children}
      <Footer site={props.site} />
    </>
  );
}

/** Switches light and dark. It needs script, so it is not in the document. */
export const ThemeButton = (): JSX.Element => (
  <Show when={!isServer}>
    <button type="button" class="btn quiet icon themebtn" aria-label={en.theme} title={en.theme} onClick={switchTheme}>
      <Icon name="theme" />
    </button>
  </Show>
);

/** Who made it, where else to find it, and that nobody is watched. */
export const Footer = (props: { site: SitePartsFragment }): JSX.Element => (
  <footer class="foot">
    <div class="wrap foot-in">
      <div>
        <b>{props.site.title}</b> <Show when={props.site.authorName}>{en.by(props.site.authorName)}</Show>
        <Show when={props.site.tagline}>. {props.site.tagline}</Show>
      </div>
      <Show when={props.site.links.length > 0}>
        <nav aria-label={en.links}>
          <For each={props.site.links}>
            {(link) => (
              <a href={link.url} rel="external me">
                {link.label}
              </a>
            )}
          </For>
        </nav>
      </Show>
      <div class="foot-fine">
        <span>{en.quiet}</span>
        <Show when={props.site.licence}>
          <span>{props.site.licence}</span>
        </Show>
        <span class="made">
          <LongboxMark />
          {en.madeWith}
        </span>
      </div>
    </div>
  </footer>
);
