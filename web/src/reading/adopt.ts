import { isServer } from 'solid-js/web';

/** Pictures that came with the document, by name; each can be taken once. */
const served = new Map<string, Element>();

/** Remembers the pictures that the browser is already loading, before the document's body is replaced. */
export function keepServedPictures(root: Element): void {
  for (const picture of root.querySelectorAll('picture[data-picture]')) {
    served.set(picture.getAttribute('data-picture') ?? '', picture);
  }
}

/** Forgets the ones nobody took: after the first view they may be out of date. */
export const forgetServedPictures = (): void => served.clear();

/**
 * The served picture of this name, loaded or loading. Its node is not reactive: what shows it must be keyed by what it
 * shows.
 */
export function adopt(name: string): Element | undefined {
  if (isServer) return undefined;
  const picture = served.get(name);
  served.delete(name);
  return picture;
}
