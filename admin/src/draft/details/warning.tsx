import { draftSet, draftText } from '@longbox/shared/draft/shape';
import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';

import { WordsField } from '../fields/words-field';
import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import { words } from '../words';
import { kindsFrom, setKinds } from './warning-kinds';

/** Whether readers are asked before they see the comic, why, and in which words. */
export function Warning(props: { draft: OpenDraft }): JSX.Element {
  const id = createUniqueId();
  const { doc } = props.draft;
  const text = draftText(doc, 'warning');
  const kinds = createRead(draftSet(doc, 'warningKinds'), () => [...draftSet(doc, 'warningKinds').keys()].sort());
  const hasWords = createRead(text, () => text.length > 0);
  const [opened, setOpened] = createSignal(false);
  const isOn = () => opened() || kinds().length > 0 || hasWords();

  const toggle = (on: boolean) => {
    setOpened(on);
    if (on) return;
    doc.transact(() => {
      setKinds(doc, []);
      text.delete(0, text.length);
    });
  };

  return (
    <>
      <label class="switch">
        <input type="checkbox" checked={isOn()} onChange={(event) => toggle(event.currentTarget.checked)} />
        <span>{words.details.warning}</span>
      </label>
      <Show when={isOn()}>
        <div class="field">
          <label for={id}>{words.details.warningKinds}</label>
          <input
            id={id}
            class="input"
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            value={kinds().join(', ')}
            onChange={(event) => setKinds(doc, kindsFrom(event.currentTarget.value))}
          />
          <p id={`${id}-hint`} class="hint">
            {words.details.warningKindsHint}
          </p>
        </div>
        <WordsField draft={props.draft} text={text} field="warning" label={words.details.warningText} rows={2} />
      </Show>
    </>
  );
}
