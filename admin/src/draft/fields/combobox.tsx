import './combobox.css';

import { createEffect, createMemo, createSignal, createUniqueId, For, type JSX, on, Show } from 'solid-js';

/** Something that can be chosen. */
export interface Choice {
  id: string;
  label: string;
  picture?: string | null | undefined;
}

/** Id of the offer to take what was typed; no choice has it. */
const free = '';

/**
 * A field with a list below it (WAI-ARIA authoring practices: editable combobox with list autocomplete). Arrows walk the
 * list, Enter chooses, Esc closes; what is typed and no choice is given to `onFree` on Enter or when the field is left.
 */
export function Combobox(props: {
  label: string;
  /** What it says while nobody types in it. */
  value: string;
  choices: Choice[];
  onChoose: (choice: Choice) => void;
  /** Absent where only a choice will do. */
  onFree?: (words: string) => void;
  /** What is offered for words that are no choice; without it they are taken in silence. */
  freeLabel?: ((words: string) => string) | undefined;
  /** Called after Enter or Esc. */
  onDone?: () => void;
  class?: string;
  placeholder?: string;
  autofocus?: boolean;
  field?: string;
  ref?: (element: HTMLInputElement) => void;
}): JSX.Element {
  const listId = createUniqueId();
  const [typed, setTyped] = createSignal<string>();
  const [open, setOpen] = createSignal(false);
  const [active, setActive] = createSignal(-1);
  const shown = createMemo((): Choice[] => {
    const wanted = plain(typed() ?? '');
    const found = props.choices.filter(({ label }) => plain(label).includes(wanted)).slice(0, 50);
    const isNew = wanted !== '' && !props.choices.some(({ label }) => plain(label) === wanted);
    const offered = isNew && props.freeLabel ? [{ id: free, label: props.freeLabel(typed()?.trim() ?? '') }] : [];
    return [...found, ...offered];
  });
  createEffect(
    on(
      () => props.value,
      () => setTyped(undefined),
      { defer: true },
    ),
  );

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (choice: Choice) => {
    const words = typed()?.trim() ?? '';
    setTyped(undefined);
    close();
    if (choice.id === free) props.onFree?.(words);
    else props.onChoose(choice);
  };
  /** Takes what stands in the field. */
  const settle = () => {
    const words = typed()?.trim();
    const choice = shown()[active()] ?? props.choices.find(({ label }) => plain(label) === plain(words ?? '\n'));
    if (choice) choose(choice);
    else if (words !== undefined && words !== props.value && props.onFree) props.onFree(words);
    setTyped(undefined);
    close();
  };
  const walk = (by: number) => {
    if (!open()) setOpen(true);
    const count = shown().length;
    if (count > 0) setActive((before) => (before + by + (before < 0 && by < 0 ? 1 : 0) + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') {
      settle();
      props.onDone?.();
    } else if (event.key === 'Escape') {
      setTyped(undefined);
      close();
      props.onDone?.();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span class="combo">
      <input
        ref={(element) => props.ref?.(element)}
        class={props.class ?? 'input'}
        role="combobox"
        aria-label={props.label}
        aria-expanded={open() && shown().length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active() >= 0 ? `${listId}-${active()}` : undefined}
        autocomplete="off"
        spellcheck={false}
        autofocus={props.autofocus}
        placeholder={props.placeholder}
        data-field={props.field}
        value={typed() ?? props.value}
        onFocus={(event) => {
          event.currentTarget.select();
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <ul
        id={listId}
        class="combo-list"
        role="listbox"
        aria-label={props.label}
        hidden={!open() || shown().length === 0}
      >
        <For each={shown()}>
          {(choice, index) => (
            <li
              id={`${listId}-${index()}`}
              role="option"
              aria-selected={active() === index()}
              // Before the field loses the focus.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(choice);
                props.onDone?.();
              }}
            >
              <Show when={choice.picture !== undefined}>
                <Portrait src={choice.picture ?? null} name={choice.label} />
              </Show>
              {choice.label}
            </li>
          )}
        </For>
      </ul>
    </span>
  );
}

/** A small round picture of somebody; the first letter of the name where there is none. */
export const Portrait = (props: { src: string | null; name: string }): JSX.Element => (
  <Show
    when={props.src}
    fallback={
      <span class="portrait" aria-hidden="true">
        {[...props.name][0]}
      </span>
    }
  >
    {(src) => <img class="portrait" src={src()} alt="" width="22" height="22" />}
  </Show>
);

const plain = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
