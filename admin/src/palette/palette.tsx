import './palette.css';

import { NextEmptySlotDocument, PaletteComicsDocument } from '@longbox/shared/generated/admin/palette/graphql';
import { useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { dayAndTime } from '../i18n/format';
import { closePalette, paletteIsOpen } from '../shell/open-palette';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';
import { type Command, matching, standing } from './commands';

function run(command: Command | undefined): void {
  if (!command) return;
  closePalette();
  command.run();
}

/** Everything from the keyboard: type, choose with the arrows, Enter. */
export default function Palette(): JSX.Element {
  const navigate = useNavigate();
  const [text, setText] = createSignal('');
  const [asked, setAsked] = createSignal('');
  const [at, setAt] = createSignal(0);
  let dialog: HTMLDialogElement | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;

  createEffect(
    on(paletteIsOpen, (open) => {
      if (open && !dialog?.open) {
        setText('');
        setAsked('');
        setAt(0);
        dialog?.showModal();
      }
      if (!open) dialog?.close();
    }),
  );
  const comics = createAnswer(PaletteComicsDocument, () => (paletteIsOpen() ? { text: asked() || null } : undefined), [
    'DeskComic',
  ]);
  const slots = createAnswer(NextEmptySlotDocument, () => (paletteIsOpen() ? {} : undefined), ['DeskRunway']);
  const nextEmpty = () => {
    const [first] = (slots.data()?.runways ?? []).flatMap(({ nextEmptyAt }) => nextEmptyAt ?? []).toSorted();
    return first && dayAndTime(first, zone());
  };
  const found = createMemo((): Command[] =>
    (comics.data()?.deskComics.nodes ?? []).map((comic) => ({
      id: comic.id,
      group: en.shell.comics,
      name: comic.title || en.untitled,
      icon: 'book-open',
      effect:
        comic.state === 'SCHEDULED' && comic.publishAt
          ? `${en.status.SCHEDULED}, ${dayAndTime(comic.publishAt, zone())}`
          : en.status[comic.state],
      run: () => navigate(`/comics/${comic.id}`),
    })),
  );
  const shown = createMemo((): Command[] => {
    const fixed = matching(standing(navigate, nextEmpty()), text());
    // What was worked on last comes first until something is looked for.
    return text() === '' ? [...found(), ...fixed] : [...fixed, ...found()];
  });

  const type = (value: string) => {
    setText(value);
    setAt(0);
    clearTimeout(typing);
    typing = setTimeout(() => setAsked(value.trim()), 80);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = shown().length;
    if (event.key === 'ArrowDown') setAt((at() + 1) % Math.max(1, count));
    else if (event.key === 'ArrowUp') setAt((at() - 1 + count) % Math.max(1, count));
    else if (event.key === 'Enter') run(shown()[at()]);
    else return;
    event.preventDefault();
    document.getElementById(`command-${at()}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <dialog
      ref={(element) => (dialog = element)}
      class="palette"
      aria-label={en.shell.palette}
      onClose={closePalette}
      onClick={(event) => {
        if (event.target === event.currentTarget) closePalette();
      }}
    >
      <div class="palette-in">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={en.palette.type}
          aria-expanded="true"
          aria-controls="commands"
          aria-autocomplete="list"
          aria-activedescendant={shown().length > 0 ? `command-${at()}` : undefined}
          placeholder={en.palette.type}
          autocomplete="off"
          autofocus
          value={text()}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div class="palette-list" id="commands" role="listbox" aria-label={en.shell.palette}>
        <For each={shown()}>
          {(command, index) => (
            <>
              <Show when={shown()[index() - 1]?.group !== command.group}>
                <p class="menu-group" role="presentation">
                  {command.group}
                </p>
              </Show>
              <div
                role="option"
                id={`command-${index()}`}
                class="palette-option"
                aria-selected={index() === at()}
                tabindex="-1"
                onPointerMove={() => setAt(index())}
                onClick={() => run(command)}
                onKeyDown={onKeyDown}
              >
                <Icon name={command.icon} />
                <span>{command.name}</span>
                <Show when={command.effect}>{(effect) => <small>{effect()}</small>}</Show>
                <For each={command.keys ?? []}>{(key) => <kbd>{key}</kbd>}</For>
              </div>
            </>
          )}
        </For>
      </div>
      <Show when={shown().length === 0 && !comics.waiting()}>
        <p class="palette-none">{en.palette.none(text())}</p>
      </Show>
      <p class="palette-keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {en.palette.moves}
        </span>
        <span>
          <kbd>Enter</kbd> {en.palette.runs}
        </span>
        <span class="sr" role="status">
          {en.palette.count(shown().length)}
        </span>
      </p>
    </dialog>
  );
}
