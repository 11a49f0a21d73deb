import { For, type JSX } from 'solid-js';
import { render } from 'solid-js/web';

import * as en from '../i18n/en';
import { Icon } from './icons';

const keys: readonly (readonly [string[], string])[] = [
  [['→', '←'], en.keyNext],
  [['Home', 'End'], en.keyEnds],
  [['R'], en.keyRandom],
  [['T'], en.keyTranscript],
  [['N'], en.keyTheme],
  [['?'], en.keyHelpItself],
];

let dialog: HTMLDialogElement | undefined;

/** Shows the list of keys; it is made the first time. */
export function openKeyList(): void {
  if (!dialog) render(() => <KeyList />, document.body);
  dialog?.showModal();
}

const KeyList = (): JSX.Element => (
  <dialog ref={(element) => (dialog = element)} class="keys" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">{en.keyHelp}</h2>
      <button type="submit" class="btn quiet icon" aria-label={en.close}>
        <Icon name="close" />
      </button>
    </form>
    <dl>
      <For each={keys}>
        {([names, meaning]) => (
          <div>
            <dt>
              <For each={names}>{(name) => <kbd>{name}</kbd>}</For>
            </dt>
            <dd>{meaning}</dd>
          </div>
        )}
      </For>
    </dl>
  </dialog>
);
