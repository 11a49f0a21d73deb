import { lineKinds, readLine } from '@longbox/shared/draft/content';
import { type DraftLineMap, textOf } from '@longbox/shared/draft/shape';
import { For, type JSX, Show } from 'solid-js';
import type * as Y from 'yjs';

import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { notify } from '../../ui/notices';
import { BoundField } from '../fields/bound-field';
import { Portrait } from '../fields/combobox';
import { lineField } from '../fields/field-name';
import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import { createHere, Flag, hereClass } from '../presence/here';
import { words } from '../words';
import { type Lines, mergeUp, removeLine, setKind, splitLine } from './line-edits';
import { SpeakerField, speakerName } from './speaker-field';

/** One line: who speaks it over what is said. */
export function Line(props: {
  draft: OpenDraft;
  pageId: string;
  lines: Lines;
  line: DraftLineMap;
  text: Y.Text;
  number: number;
  hintId: string;
  /** Gives the focus to a line's words. */
  goTo: (line: DraftLineMap | undefined, caret: number) => void;
  register: (element: HTMLTextAreaElement) => void;
}): JSX.Element {
  const content = createRead(props.line, () => readLine(props.line));
  const field = () => lineField(props.pageId, props.text);
  const who = createHere(props.draft, field);
  const name = () => speakerName(content(), props.draft.around.cast());
  const member = () => props.draft.around.cast().find(({ slug }) => slug === content().character);
  let speaker: HTMLInputElement | undefined;
  let said: HTMLTextAreaElement | undefined;
  let leaving = false;

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const plain = !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (plain && event.key === 'Enter') {
      event.preventDefault();
      if (selectionEnd > selectionStart) props.text.delete(selectionStart, selectionEnd - selectionStart);
      props.goTo(splitLine(props.lines, props.line, selectionStart), 0);
    } else if (plain && event.key === 'Tab' && !leaving) {
      event.preventDefault();
      speaker?.focus();
    } else if (plain && event.key === 'Backspace' && selectionStart === 0 && selectionEnd === 0) {
      const merged = mergeUp(props.lines, props.line);
      if (!merged) return;
      event.preventDefault();
      props.goTo(merged.line, merged.caret);
    }
    leaving = event.key === 'Escape';
  };
  const remove = () => {
    const back = removeLine(props.lines, props.line, content());
    notify(words.transcript.removed, { label: words.undo, run: back });
  };

  return (
    <li class={`ln ln-${content().kind}${hereClass(who())}`}>
      <Flag who={who()} />
      <div class="ln-who">
        <Show when={content().kind === 'speech' || content().kind === 'thought'}>
          <Portrait src={member()?.portrait ?? null} name={name()} />
        </Show>
        <SpeakerField
          ref={(element) => (speaker = element)}
          line={props.line}
          content={content()}
          number={props.number}
          cast={props.draft.around.cast()}
          onDone={() => said?.focus()}
        />
        <Show when={content().kind === 'thought'}>
          <span class="ln-kind">{words.transcript.kinds.thought}</span>
        </Show>
      </div>
      <BoundField
        ref={(element) => {
          said = element;
          props.register(element);
        }}
        text={props.text}
        field={field()}
        class="ln-text"
        label={words.transcript.line(props.number, name() || words.transcript.nobody)}
        describedBy={props.hintId}
        onKeyDown={onKeyDown}
      />
      <Menu class="ln-menu" opener={<Icon name="ellipsis" />} label={words.transcript.menu(props.number)}>
        <For each={lineKinds}>
          {(kind) => (
            <button type="button" aria-pressed={content().kind === kind} onClick={() => setKind(props.line, kind)}>
              {words.transcript.kinds[kind]}
            </button>
          )}
        </For>
        <hr />
        <button type="button" onClick={remove}>
          <Icon name="trash-2" />
          {words.transcript.remove}
        </button>
      </Menu>
    </li>
  );
}

/** The words of a line; a line without any is none of this app's making. */
export const wordsOfLine = (line: DraftLineMap): Y.Text | undefined => textOf(line, 'text');
