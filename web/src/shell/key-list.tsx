import { For, type JSX } from 'solid-js';
import { render } from 'solid-js/web';

import { en } from '../i18n/en';
import { enKeys } from '../i18n/en-keys';
import { Icon } from './icons';

const keys: readonly (readonly [string[], string])[] = [
  [['→', '←'], enKeys.next],
  [['Home', 'End'], enKeys.ends],
  [['R'], enKeys.random],
  [['T'], enKeys.transcript],
  [['N'], enKeys.theme],
  [['?'], enKeys.helpItself],
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
      <h2 id="keys-title">{enKeys.heading}</h2>
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
