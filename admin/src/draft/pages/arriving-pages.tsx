import { createMemo, For, type JSX, Show } from 'solid-js';

import { Icon } from '../../ui/icon';
import type { ArrivingPage } from '../surroundings';
import { words } from '../words';

/** Images on their way, where their pages will be: blurred, with how much of each has been sent. */
export function ArrivingPages(props: { pages: readonly ArrivingPage[] }): JSX.Element {
  // One of them changes many times a second; its element stays.
  const ids = createMemo(() => props.pages.map(({ id }) => id), [], { equals: (a, b) => a.join() === b.join() });
  const page = (id: string) => props.pages.find((one) => one.id === id);
  return (
    <Show when={ids().length > 0}>
      <ul class="plist" aria-label={words.pages.arriving}>
        <For each={ids()}>
          {(id) => (
            <li class="pitem parriving">
              <Show
                when={page(id)?.preview}
                fallback={
                  <span class="thumb none">
                    <Icon name="images" />
                  </span>
                }
              >
                {(preview) => <img class="thumb" src={preview()} alt="" />}
              </Show>
              <progress max={1} value={page(id)?.share} aria-label={words.pages.sent(page(id)?.name ?? '')} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
