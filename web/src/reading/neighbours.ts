import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';

import { pictureSources } from './sources';

type Neighbour = NonNullable<ComicViewFragment['neighbours']['next']>;

let current: HTMLImageElement | undefined;

/** Whether the reader asked their browser to spare data. */
const isSparing = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
};

/**
 * Fetches the next comic's first image once this page's own are in, so that turning shows it at once. One at a time:
 * whoever turns away in between gets the line back. The answer itself is fetched by the router when a link is touched.
 */
export function preloadNeighbour(next: Neighbour | null): void {
  if (current) current.src = '';
  current = undefined;
  if (!next || isSparing()) return;
  const { thumbnail } = next;
  whenIdle(() => {
    const { sources, fallback } = pictureSources(thumbnail);
    const best = sources.find(({ type }) => type === 'image/webp') ?? { srcset: fallback.srcset };
    const image = new Image();
    image.sizes = '(max-width: 760px) calc(100vw - 20px), (max-width: 1200px) 92vw, 1116px';
    image.srcset = best.srcset;
    current = image;
  });
}

/** When the page has loaded and the browser has nothing better to do. */
function whenIdle(work: () => void): void {
  const soon = () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(work) : setTimeout(work, 200));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
