import { onCleanup, onMount } from 'solid-js';

import { isTaken } from '../reading/turn-keys';
import { switchTheme } from './theme';

/** Opens or closes the transcript of the comic that is shown. */
function toggleTranscript(): void {
  const transcript = document.querySelector<HTMLDetailsElement>('details.script');
  if (transcript) transcript.open = !transcript.open;
}

/** The list is fetched when it is asked for; a reader who is offline goes without it. */
async function openKeyList(): Promise<void> {
  const list = await import('./key-list').catch(() => undefined);
  list?.openKeyList();
}

function act(event: KeyboardEvent): void {
  if (isTaken(event)) return;
  const key = event.key.toLowerCase();
  if (key === '?') void openKeyList();
  else if (key === 'n') switchTheme();
  else if (key === 't') toggleTranscript();
  else return;
  event.preventDefault();
}

/** The keys that work on every view, while the calling component lives. */
export function makePageKeys(): void {
  onMount(() => addEventListener('keydown', act));
  onCleanup(() => removeEventListener('keydown', act));
}
