import { createSignal, type JSX } from 'solid-js';

import { en } from '../i18n/en';
import { letterKeysAreOn, setLetterKeys } from '../shell/letter-keys';

/** Whether single letters are commands on this device. */
export function KeysCard(): JSX.Element {
  const [on, setOn] = createSignal(letterKeysAreOn());
  return (
    <section class="card" aria-labelledby="keys-card">
      <header class="card-h">
        <h2 id="keys-card" class="label">
          {en.keys.title}
        </h2>
      </header>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on()}
          onChange={(event) => {
            setOn(event.currentTarget.checked);
            setLetterKeys(on());
          }}
        />
        {en.keys.letters}
      </label>
    </section>
  );
}
