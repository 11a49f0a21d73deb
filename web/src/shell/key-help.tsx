import { For, type JSX, onCleanup, onMount } from 'solid-js';

import { en } from '../i18n/en';
import { isTaken } from '../reading/turn-keys';
import { Icon } from './icons';
import { switchTheme } from './theme';

const keys: readonly (readonly [string[], string])[] = [
  [['→', '←'], en.keyNext],
  [['Home', 'End'], en.keyEnds],
  [['R'], en.keyRandom],
  [['T'], en.keyTranscript],
  [['N'], en.keyTheme],
  [['?'], en.keyHelpItself],
];

/** Opens or closes the transcript of the comic that is shown. */
function toggleTranscript(): void {
  const transcript = document.querySelector<HTMLDetailsElement>('details.script');
  if (transcript) transcript.open = !transcript.open;
}

/** The list of keys, opened by `?`, and the keys that work on every view. */
export function KeyHelp(): JSX.Element {
  let dialog: HTMLDialogElement | undefined;
  const act = (event: KeyboardEvent): void => {
    if (isTaken(event)) return;
    if (event.key === '?') dialog?.showModal();
    else if (event.key === 'n' || event.key === 'N') switchTheme();
    else if (event.key === 't' || event.key === 'T') toggleTranscript();
    else return;
    event.preventDefault();
  };
  onMount(() => addEventListener('keydown', act));
  onCleanup(() => removeEventListener('keydown', act));
  return (
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
}
