import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Whether a media query holds, kept up to date while the calling component lives. */
export function createMedia(query: string): Accessor<boolean> {
  const media = matchMedia(query);
  const [holds, setHolds] = createSignal(media.matches);
  const look = () => setHolds(media.matches);
  media.addEventListener('change', look);
  onCleanup(() => media.removeEventListener('change', look));
  return holds;
}
