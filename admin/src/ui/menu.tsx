import './menu.css';

import { createUniqueId, type JSX } from 'solid-js';

/** The links and buttons of an open menu that can take the focus. */
const itemsIn = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)'),
];

/** Moves the focus among a menu's items with the arrows, Home and End. */
function moveWithin(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const items = itemsIn(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

/**
 * A button that opens a list of links and buttons below itself. The browser's popover closes it on Esc and on a click
 * elsewhere and gives the focus back; choosing something closes it too.
 */
export function Menu(props: {
  opener: JSX.Element;
  /** Name of the button when what it shows is not one. */
  label?: string;
  class?: string;
  children: JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  let menu: HTMLDivElement | undefined;
  return (
    <>
      <button type="button" class={props.class ?? 'btn'} popovertarget={id} aria-label={props.label}>
        {props.opener}
      </button>
      <div
        ref={(element) => (menu = element)}
        id={id}
        popover
        class="menu menu-pop"
        onToggle={(event) => {
          if (event.newState === 'open' && menu) itemsIn(menu)[0]?.focus();
        }}
        onKeyDown={moveWithin}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a, button')) menu?.hidePopover();
        }}
      >
        {props.children}
      </div>
    </>
  );
}
