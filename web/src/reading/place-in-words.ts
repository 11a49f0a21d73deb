import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';

import * as en from '../i18n/en';

/** “Chapter 4 · 2 of 12”, or the place in the series outside chapters. */
export function placeOf({ number, siblingCount, chapter }: ComicViewFragment): string {
  const place = en.place(number, siblingCount);
  return chapter ? `${en.chapter(chapter.number)} · ${place}` : place;
}
