import { isSafeHref } from '@longbox/shared/draft/rich-text';
import type { Command, EditorState } from 'prosemirror-state';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { words } from '../words';
import { isOn, linkAt, noteCommands, setLink } from './commands';

const tools = [
  { name: 'strong', icon: 'bold', keys: 'Control+B' },
  { name: 'em', icon: 'italic', keys: 'Control+I' },
  { name: 'bulletList', icon: 'list', keys: 'Control+Shift+8' },
  { name: 'orderedList', icon: 'list-ordered', keys: 'Control+Shift+7' },
] as const;

/** The note's few means; one stop of the Tab key, arrows within (WAI-ARIA authoring practices: toolbar). */
export function Toolbar(props: { state: EditorState; onRun: (command: Command) => void }): JSX.Element {
  const [linking, setLinking] = createSignal(false);
  const [current, setCurrent] = createSignal(0);
  const buttons: HTMLButtonElement[] = [];
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setCurrent((before) => (before + by + buttons.length) % buttons.length);
    buttons[current()]?.focus();
  };
  return (
    <div class="note-tools" role="toolbar" aria-label={words.note.toolbar} onKeyDown={walk}>
      <For each={tools}>
        {({ name, icon, keys }, index) => (
          <button
            ref={(element) => (buttons[index()] = element)}
            type="button"
            aria-label={words.note[name]}
            title={`${words.note[name]} (${keys.replaceAll('+', ' ').replace('Control', 'Ctrl')})`}
            aria-keyshortcuts={keys}
            aria-pressed={isOn(props.state, name)}
            tabindex={current() === index() ? 0 : -1}
            onClick={() => props.onRun(noteCommands[name])}
          >
            <Icon name={icon} />
          </button>
        )}
      </For>
      <button
        ref={(element) => (buttons[tools.length] = element)}
        type="button"
        aria-label={words.note.link}
        title={words.note.link}
        aria-pressed={isOn(props.state, 'link')}
        tabindex={current() === tools.length ? 0 : -1}
        onClick={() => setLinking(true)}
      >
        <Icon name="link" />
      </button>
      <Show when={linking()}>
        <LinkDialog
          href={linkAt(props.state)}
          onClose={() => setLinking(false)}
          onHref={(href) => {
            setLinking(false);
            props.onRun(setLink(href));
          }}
        />
      </Show>
    </div>
  );
}

function LinkDialog(props: { href: string; onHref: (href: string) => void; onClose: () => void }): JSX.Element {
  const [href, setHref] = createSignal(props.href);
  const [wrong, setWrong] = createSignal<string>();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const trimmed = href().trim();
    const full = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
    if (isSafeHref(full)) props.onHref(full);
    else setWrong(words.note.badHref);
  };
  return (
    <Dialog open title={words.note.link} onClose={() => props.onClose()}>
      <form class="dialog-box-in" onSubmit={save}>
        <Field
          label={words.note.href}
          value={href()}
          onInput={(value) => {
            setHref(value);
            setWrong(undefined);
          }}
          hint={words.note.hrefHint}
          error={wrong()}
          autofocus
        />
        <footer class="dialog-foot">
          <Show when={props.href !== ''}>
            <button type="button" class="btn quiet" onClick={() => props.onHref('')}>
              {words.note.removeLink}
            </button>
          </Show>
          <button type="button" class="btn" onClick={() => props.onClose()}>
            {words.cancel}
          </button>
          <button type="submit" class="btn primary">
            {words.note.setLink}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
