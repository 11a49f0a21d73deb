import './save-state.css';

import { type Accessor, createEffect, createSignal, type JSX, on, onCleanup, Show } from 'solid-js';

import { Icon } from '../../ui/icon';
import type { SaveStatus } from '../session';
import { after, held, released, waitOf } from './held-status';
import { saveWords } from './save-words';

/** Where what was written is now, in the guide's words: the one place that says so. */
export function SaveState(props: { status: SaveStatus; onRetry: () => void; onReview: () => void }): JSX.Element {
  const shown = createHeld(() => props.status);
  const said = () => saveWords(shown());
  return (
    <div class="save" role="status" aria-live="polite">
      <span class="sv" data-state={shown().state} title={said().title}>
        <Icon name={said().icon} />
        <span>
          {said().text}
          <Show when={shown().state === 'failed' && said().title}>
            {(reason) => <span class="sr">. {reason()}</span>}
          </Show>
        </span>
        <Show when={said().act}>
          {(act) => (
            <button
              type="button"
              class="link"
              onClick={() => (act().kind === 'retry' ? props.onRetry() : props.onReview())}
            >
              {act().label}
            </button>
          )}
        </Show>
      </span>
    </div>
  );
}

/** The status as it is shown: “Saving…” stays until it could be read. */
function createHeld(status: Accessor<SaveStatus>): Accessor<SaveStatus> {
  const [now, setNow] = createSignal(held(status(), performance.now()));
  createEffect(on(status, (next) => setNow((before) => after(before, next, performance.now())), { defer: true }));
  createEffect(() => {
    const wait = waitOf(now(), performance.now());
    if (wait === null) return;
    const clock = setTimeout(() => setNow((before) => released(before, performance.now())), wait);
    onCleanup(() => clearTimeout(clock));
  });
  return () => now().shown;
}
