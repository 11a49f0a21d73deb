import './key-list.css';

import { createSignal, For, type JSX } from 'solid-js';
import { render } from 'solid-js/web';

import { en } from '../i18n/en';
import { Dialog } from '../ui/dialog';

const [open, setOpen] = createSignal(false);
let drawn = false;

/** Shows the list of keys; it is made the first time. */
export function openKeyList(): void {
  if (!drawn) render(() => <KeyList />, document.body);
  drawn = true;
  setOpen(true);
}

const KeyList = (): JSX.Element => (
  <Dialog open={open()} title={en.keys.title} onClose={() => setOpen(false)} wide>
    <div class="keys">
      <For each={en.keys.groups}>
        {(group) => (
          <section>
            <h3 class="label">{group.name}</h3>
            <dl>
              <For each={group.keys}>
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
          </section>
        )}
      </For>
    </div>
    <p class="hint">{en.keys.hint}</p>
  </Dialog>
);
