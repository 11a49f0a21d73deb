import { For, type JSX, Show } from 'solid-js';

import { initials } from '../../ui/avatar';
import { words } from '../words';
import type { Presence } from '../session';

/** Who else has the draft open: rings for the eye, one sentence for everybody else. */
export const People = (props: { others: Presence[]; where: (field: string) => string }): JSX.Element => {
  const doing = (who: Presence) =>
    who.field === null ? words.presence.looking(who.name) : words.presence.editing(who.name, props.where(who.field));
  return (
    <Show when={props.others.length > 0}>
      <div class="avs" role="group" aria-label={words.presence.alsoHere(props.others.map(doing))}>
        <For each={props.others}>
          {(who) => (
            <span class={`av who-${who.color}`} title={doing(who)} aria-hidden="true">
              {initials(who.name)}
            </span>
          )}
        </For>
      </div>
    </Show>
  );
};
