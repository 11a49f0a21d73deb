import './preview.css';

import { For, type JSX, Show } from 'solid-js';

import type { Picture } from '../surroundings';
import { words } from '../words';

/** What a reader sees of a comic, as far as a preview shows it. */
export interface SheetContent {
  title: string;
  afterline: string;
  /** Plain text. */
  note: string;
  layout: string;
  pages: { alt: string; picture: Picture | undefined }[];
}

/** A comic about as readers will see it, at whatever width it is given. */
export const Sheet = (props: { content: SheetContent; heading?: JSX.Element }): JSX.Element => (
  <article class="prev-sheet" data-layout={props.content.layout}>
    {props.heading ?? <h3>{props.content.title || words.untitled}</h3>}
    <div class="prev-art">
      <For each={props.content.pages}>
        {({ alt, picture }, index) => (
          <Show when={picture} fallback={<p class="hint">{words.pages.page(index() + 1)}</p>}>
            {(shown) => (
              <img
                src={shown().src}
                srcset={shown().srcset}
                sizes="(max-width: 760px) 100vw, 960px"
                width={shown().width}
                height={shown().height}
                alt={alt || words.pages.page(index() + 1)}
              />
            )}
          </Show>
        )}
      </For>
    </div>
    <Show when={props.content.afterline}>
      <p class="prev-after">{props.content.afterline}</p>
    </Show>
    <Show when={props.content.note}>
      <p class="prev-note">{props.content.note}</p>
    </Show>
  </article>
);
