import type { DraftLine } from '@longbox/shared/draft/content';
import { parseScript } from '@longbox/shared/draft/script';
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import type { CastMember } from '../surroundings';
import { words } from '../words';
import { speakerName } from './speaker-field';

/** Takes a script and shows the lines that it becomes before they are added. */
export function PasteScript(props: {
  open: boolean;
  cast: CastMember[];
  onClose: () => void;
  onLines: (lines: DraftLine[]) => void;
}): JSX.Element {
  const [script, setScript] = createSignal('');
  const lines = createMemo(() => parseScript(script(), props.cast));
  const id = createUniqueId();
  const add = () => {
    if (lines().length === 0) return;
    props.onLines(lines());
    setScript('');
    props.onClose();
  };
  return (
    <Dialog open={props.open} title={words.transcript.paste} wide onClose={() => props.onClose()}>
      <div class="field">
        <label for={id}>{words.transcript.pasteLabel}</label>
        <textarea
          id={id}
          class="input script"
          rows={7}
          autofocus
          spellcheck={false}
          value={script()}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setScript(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {words.transcript.pasteHint}
        </p>
      </div>
      <Show when={lines().length > 0}>
        <ol class="script-lines" tabindex="0" aria-label={words.transcript.pasteLines(lines().length)}>
          <For each={lines()}>
            {(line) => (
              <li>
                <b>
                  {speakerName(line, props.cast)}
                  {line.kind === 'thought' ? ` · ${words.transcript.kinds.thought}` : ''}
                </b>
                <span>{line.text}</span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <footer class="dialog-foot">
        <p class="hint sp" role="status">
          {words.transcript.pasteLines(lines().length)}
        </p>
        <button type="button" class="btn" onClick={() => props.onClose()}>
          {words.cancel}
        </button>
        <button type="button" class="btn primary" aria-disabled={lines().length === 0} onClick={add}>
          {words.transcript.pasteAdd(lines().length)}
        </button>
      </footer>
    </Dialog>
  );
}
