import { For, type JSX, Show } from 'solid-js';

import { Icon, type IconName } from '../ui/icon';
import { Menu } from '../ui/menu';

/** A button with groups of things to pick. */
export const FilterMenu = (props: {
  label: string;
  icon: IconName;
  chip?: boolean;
  children: JSX.Element;
}): JSX.Element => (
  <Menu
    class={props.chip ? 'chip outline' : 'btn small'}
    opener={
      <>
        <Icon name={props.icon} />
        {props.label}
      </>
    }
  >
    {props.children}
  </Menu>
);

/** One group: each option with a tick when it is picked. Nothing when there are no options. */
export const Picks = <Value extends string>(props: {
  group: string;
  options: readonly (readonly [Value, string])[];
  chosen: readonly (Value | undefined)[];
  onPick: (value: Value) => void;
}): JSX.Element => (
  <Show when={props.options.length > 0}>
    <p class="menu-group">{props.group}</p>
    <For each={props.options}>
      {([value, name]) => (
        <button type="button" aria-pressed={props.chosen.includes(value)} onClick={() => props.onPick(value)}>
          <span class="menu-tick">
            <Show when={props.chosen.includes(value)}>
              <Icon name="check" />
            </Show>
          </span>
          {name}
        </button>
      )}
    </For>
  </Show>
);
