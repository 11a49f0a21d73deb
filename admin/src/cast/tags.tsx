import type { TagRowFragment } from '@longbox/shared/generated/admin/cast/graphql';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { StateView } from '../ui/state-view';
import { TagDialog } from './tag-dialog';
import { TagRow } from './tag-row';

/** All tags, by name. */
export function Tags(props: { tags: readonly TagRowFragment[] }): JSX.Element {
  const [making, setMaking] = createSignal(false);
  return (
    <section class="card" aria-labelledby="tags">
      <header class="card-h">
        <h2 id="tags" class="label">
          {en.cast.tags}
        </h2>
        <Show when={may('cast.write')}>
          <button type="button" class="btn small" onClick={() => setMaking(true)}>
            <Icon name="plus" />
            {en.cast.createTag}
          </button>
        </Show>
      </header>
      <Show
        when={props.tags.length > 0}
        fallback={<StateView icon="tag" title={en.cast.noTags} why={en.cast.noTagsWhy} />}
      >
        <ul class="cast-list">
          <For each={props.tags}>
            {(tag) => (
              <li>
                <TagRow tag={tag} all={props.tags} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <TagDialog open={making()} onClose={() => setMaking(false)} />
    </section>
  );
}
