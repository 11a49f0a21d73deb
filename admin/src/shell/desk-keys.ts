import { useNavigate } from '@solidjs/router';
import { onCleanup, onMount } from 'solid-js';

import { letterOf } from './letter-keys';
import { openPalette } from './open-palette';
import { places } from './places';

/** How long G waits for its second letter, in ms. */
const JUMP_TIME = 1_500;

/** The keys that work on every view while the calling component lives: palette, jumps, new comic, search, the list. */
export function makeDeskKeys(): void {
  const navigate = useNavigate();
  let jumpBefore = 0;

  const act = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      openPalette();
      return;
    }
    const letter = letterOf(event);
    if (!letter) return;
    const isJump = Date.now() < jumpBefore;
    jumpBefore = letter === 'g' && !isJump ? Date.now() + JUMP_TIME : 0;
    if (letter === 'g' && !isJump) return;
    const goal = isJump ? places.find(({ key }) => key?.toLowerCase() === letter)?.path : undefined;
    if (goal) navigate(goal);
    else if (isJump) return;
    else if (letter === 'n') navigate('/comics/new');
    else if (letter === '/') document.querySelector<HTMLElement>('[data-list-search]')?.focus();
    else if (letter === '?') void import('./key-list').then(({ openKeyList }) => openKeyList());
    else return;
    event.preventDefault();
  };

  onMount(() => document.addEventListener('keydown', act));
  onCleanup(() => document.removeEventListener('keydown', act));
}
