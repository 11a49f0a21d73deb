import { createEffect } from 'solid-js';

/** The window's title: what is shown, then the site; the site alone on its front page. */
export const pageTitle = (heading: string | null, site: string): string => (heading ? `${heading} · ${site}` : site);

/** Keeps the window's title up to date while the calling component lives; nothing changes until `title` is known. */
export function makePageTitle(title: () => string | undefined): void {
  createEffect(() => {
    const text = title();
    if (text !== undefined) document.title = text;
  });
}
