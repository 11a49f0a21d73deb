import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX } from 'solid-js';

import * as en from '../i18n/en';
import { Picture } from './picture';

/** How wide a page is shown, for the browser's choice of file. */
function sizesOf(comic: ComicViewFragment): string {
  if (comic.layout === 'SCROLL') return '(max-width: 760px) 100vw, 720px';
  const columns = comic.layout === 'STRIP' ? Math.min(comic.pages.length, 4) : 1;
  const column = Math.round(1116 / columns);
  return `(max-width: 760px) calc(100vw - 20px), (max-width: 1200px) ${Math.round(92 / columns)}vw, ${column}px`;
}

/** The art: a comic's pages on white paper, between trim marks where there is room. */
export function Sheet(props: { comic: ComicViewFragment; transcriptId?: string }): JSX.Element {
  const count = () => props.comic.pages.length;
  return (
    <div class="trim" data-layout={props.comic.layout}>
      <div class="sheet" data-columns={props.comic.layout === 'STRIP' ? Math.min(count(), 4) : 1}>
        <For each={props.comic.pages}>
          {(page, index) => (
            <Picture
              name={`${props.comic.slug}/${page.number}`}
              image={page.image}
              alt={page.alt || en.noAlt(page.number, count())}
              title={page.hoverText}
              sizes={sizesOf(props.comic)}
              isFirst={index() === 0}
              describedBy={page.transcript.length > 0 ? props.transcriptId : undefined}
            />
          )}
        </For>
      </div>
    </div>
  );
}
