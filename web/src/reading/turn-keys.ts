import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { useNavigate } from '@solidjs/router';
import { onCleanup, onMount } from 'solid-js';

type Turn = 'first' | 'previous' | 'next' | 'last' | 'random';

const onward = new Map<string, Turn>([
  ['ArrowRight', 'next'],
  ['l', 'next'],
  ['d', 'next'],
  ['ArrowLeft', 'previous'],
  ['h', 'previous'],
  ['a', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['r', 'random'],
]);

const mirrored = new Map<string, Turn>([
  ['ArrowRight', 'previous'],
  ['ArrowLeft', 'next'],
]);

/** Which way a key turns; the arrows follow the eye, so they change sides where pages are read right to left. */
export function turnOf(key: string, isRightToLeft: boolean): Turn | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return (isRightToLeft ? mirrored.get(name) : undefined) ?? onward.get(name);
}

/** Whether a key press is meant for something else: a field, a dialog, the browser. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const { target } = event;
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog[open]') !== null
  );
}

/** Turns pages by keyboard while the calling component lives. */
export function makeTurnKeys(comic: () => ComicViewFragment | undefined): void {
  const navigate = useNavigate();
  const turn = (event: KeyboardEvent): void => {
    const shown = comic();
    if (!shown || isTaken(event)) return;
    const place = turnOf(event.key, shown.series.direction === 'RTL');
    const to = place && shown.neighbours[place];
    if (!to || to.slug === shown.slug) return;
    event.preventDefault();
    navigate(to.path);
  };
  onMount(() => addEventListener('keydown', turn));
  onCleanup(() => removeEventListener('keydown', turn));
}
