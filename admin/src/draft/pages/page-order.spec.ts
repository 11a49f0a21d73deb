import { describe, expect, it } from '@jest/globals';

import { byName, placeByKey, shownAfter, withMoved } from './page-order';

describe('pages', () => {
  it('stand where they are dragged to', () => {
    expect(withMoved(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(withMoved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
  });

  it('move by the arrows of either direction, and stay at the ends', () => {
    expect(placeByKey('ArrowDown', 0, 3)).toBe(1);
    expect(placeByKey('ArrowLeft', 2, 3)).toBe(1);
    expect(placeByKey('End', 0, 3)).toBe(2);
    expect(placeByKey('ArrowUp', 0, 3)).toBeNull();
    expect(placeByKey('ArrowRight', 2, 3)).toBeNull();
    expect(placeByKey('x', 1, 3)).toBeNull();
  });

  it('give way to the next one when the shown one goes', () => {
    expect(shownAfter(['a', 'b', 'c'], ['a', 'c'], 'b')).toBe('c');
    expect(shownAfter(['a', 'b', 'c'], ['a', 'b'], 'c')).toBe('b');
    expect(shownAfter(['a'], ['a'], 'a')).toBe('a');
    expect(shownAfter(['a'], [], 'a')).toBeNull();
    expect(shownAfter([], ['a', 'b'], null)).toBe('a');
  });

  it('come in the order of their numbers', () => {
    const files = ['page-10.png', 'page-2.png', 'Page-1.png'].map((name) => new File([], name));
    expect(byName(files).map(({ name }) => name)).toEqual(['Page-1.png', 'page-2.png', 'page-10.png']);
  });
});
