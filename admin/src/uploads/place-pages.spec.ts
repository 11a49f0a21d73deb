import { describe, expect, it } from '@jest/globals';
import { pagesInOrder } from '@longbox/shared/draft/content';
import { addPages, setRemoved } from '@longbox/shared/draft/edit';
import * as Y from 'yjs';

import { placePages } from './place-pages';

const ids = (doc: Y.Doc) => pagesInOrder(doc).map(({ id }) => id);
const file = (id: string) => ({ id, assetId: `asset of ${id}` });

/** Every order in which some things can come. */
const permutations = (things: string[]): string[][] =>
  things.length < 2
    ? [things]
    : things.flatMap((one) => permutations(things.filter((other) => other !== one)).map((rest) => [one, ...rest]));

describe('pages of files that came together', () => {
  it('stand in the order of the files, whichever arrives first', () => {
    const order = ['a', 'b', 'c', 'd'];
    for (const arrivals of permutations(order)) {
      const doc = new Y.Doc();
      addPages(doc, [file('old')]);
      for (const id of arrivals) placePages(doc, [file(id)], order);
      expect(ids(doc)).toEqual(['old', ...order]);
    }
  });

  it('stay together where their author has moved the first of them', () => {
    const doc = new Y.Doc();
    placePages(doc, [file('b')], ['a', 'b', 'c']);
    addPages(doc, [file('new last')]);
    placePages(doc, [file('c'), file('a')], ['a', 'b', 'c']);
    expect(ids(doc)).toEqual(['a', 'b', 'c', 'new last']);
  });

  it('are put in once, and not again after their author took them out', () => {
    const doc = new Y.Doc();
    placePages(doc, [file('a'), file('b')], ['a', 'b']);
    setRemoved(doc, 'b', true);
    placePages(doc, [file('a'), file('b')], ['a', 'b']);
    expect(ids(doc)).toEqual(['a']);
  });
});
