import { describe, expect, it } from '@jest/globals';

import { changeBetween, placeAfter } from './text-change';

describe('what was typed', () => {
  it.each([
    ['a letter', 'gull', 'gulls', 5, { at: 4, removed: 0, inserted: 's' }],
    ['the first of equal letters', 'aaa', 'aaaa', 1, { at: 0, removed: 0, inserted: 'a' }],
    ['the last of equal letters', 'aaa', 'aaaa', 4, { at: 3, removed: 0, inserted: 'a' }],
    ['over a selection', 'a small boat', 'a big boat', 5, { at: 2, removed: 5, inserted: 'big' }],
    ['Backspace among equal letters', 'aaa', 'aa', 1, { at: 1, removed: 1, inserted: '' }],
    ['everything gone', 'gone', '', 0, { at: 0, removed: 4, inserted: '' }],
    ['half of a pair', 'x😀y', 'x😁y', 3, { at: 1, removed: 2, inserted: '😁' }],
  ])('is found: %s', (_, before, after, caret, change) => {
    expect(changeBetween(before, after, caret)).toEqual(change);
  });

  it('is nothing when nothing was', () => {
    expect(changeBetween('same', 'same', 2)).toBeNull();
  });
});

describe('a place in a text that others change', () => {
  it.each([
    ['before it', [{ insert: 'ab' }], 5],
    ['right at it', [{ retain: 3 }, { insert: 'ab' }], 3],
    ['after it', [{ retain: 4 }, { insert: 'ab' }], 3],
    ['taken before it', [{ delete: 2 }], 1],
    ['taken around it', [{ retain: 1 }, { delete: 9 }], 1],
    ['replaced before it', [{ retain: 1 }, { delete: 1 }, { insert: 'xyz' }], 5],
  ])('moves with it: %s', (_, delta, place) => {
    expect(placeAfter(3, delta)).toBe(place);
  });
});
