import './note.css';

import { draftNote } from '@longbox/shared/draft/shape';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { createSignal, createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js';

import type { OpenDraft } from '../open-draft';
import { createHere, Flag, hereClass } from '../presence/here';
import { words } from '../words';
import { bindNote, isKnown } from './bind-note';
import { Toolbar } from './toolbar';

/** The author's note: the one field with emphasis, lists and links. */
export default function Note(props: { draft: OpenDraft }): JSX.Element {
  const note = draftNote(props.draft.doc);
  const [known, setKnown] = createSignal(isKnown(note));
  const labelId = createUniqueId();
  const who = createHere(props.draft, () => 'note');
  return (
    <div class={`field words${hereClass(who())}`} data-field="note">
      <Show when={known()} fallback={<Unknown labelId={labelId} words={note.toString()} />}>
        <NoteEditor
          draft={props.draft}
          labelId={labelId}
          flag={<Flag who={who()} />}
          onUnknown={() => setKnown(false)}
        />
      </Show>
    </div>
  );
}

function NoteEditor(props: {
  draft: OpenDraft;
  labelId: string;
  flag: JSX.Element;
  onUnknown: () => void;
}): JSX.Element {
  let place: HTMLDivElement | undefined;
  let view: EditorView | undefined;
  const [state, setState] = createSignal<EditorState>();
  onMount(() => {
    if (!place) return;
    view = bindNote(place, draftNote(props.draft.doc), props.draft.undo, {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': props.labelId, class: 'input note' },
      onState: setState,
      onUnknown: () => props.onUnknown(),
    });
    setState(view.state);
  });
  onCleanup(() => view?.destroy());
  const run = (command: Command) => {
    if (view) command(view.state, view.dispatch, view);
    view?.focus();
  };
  return (
    <>
      <div class="note-head">
        <span id={props.labelId} class="label">
          {words.note.label}
        </span>
        <Show when={state()}>{(now) => <Toolbar state={now()} onRun={run} />}</Show>
      </div>
      <div class="framed">
        {props.flag}
        <div ref={(element) => (place = element)} />
      </div>
    </>
  );
}

/** A note of a newer app: shown, and left as it is. */
const Unknown = (props: { labelId: string; words: string }): JSX.Element => (
  <>
    <span id={props.labelId} class="label">
      {words.note.label}
    </span>
    <p class="hint">{words.note.unknown}</p>
    <div class="input note" role="textbox" aria-readonly="true" aria-labelledby={props.labelId} tabindex="0">
      {props.words.replaceAll(/<[^>]*>/g, ' ').trim()}
    </div>
  </>
);
