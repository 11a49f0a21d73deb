import { createEffect, on, onCleanup, onMount } from 'solid-js';

import { letterOf } from '../shell/letter-keys';
import type { Selection } from './selection';

/** J and K go down and up, X selects, Shift X selects up to here, Enter opens, while the calling component lives. */
export function makeListKeys(selection: Selection, open: (id: string) => void): void {
  const act = (event: KeyboardEvent): void => {
    const at = selection.cursor();
    if (event.key === 'Enter' && at && event.target === document.body) {
      open(at);
      return;
    }
    const letter = letterOf(event);
    if (letter === 'j') selection.step(1);
    else if (letter === 'k') selection.step(-1);
    else if (letter === 'x' && at) selection.toggle(at, event.shiftKey);
    else return;
    event.preventDefault();
  };
  createEffect(
    on(selection.cursor, (id) => {
      if (id) document.getElementById(`comic-${id}`)?.scrollIntoView({ block: 'nearest' });
    }),
  );
  onMount(() => document.addEventListener('keydown', act));
  onCleanup(() => document.removeEventListener('keydown', act));
}
