import { expect, it } from '@jest/globals';

import { placesFor } from './places-for';

it('offers every chapter but itself and those inside it, indented as they lie', () => {
  const all = [
    { id: 'a', parentId: null, title: 'A' },
    { id: 'b', parentId: 'a', title: 'B' },
    { id: 'c', parentId: 'b', title: 'C' },
    { id: 'd', parentId: null, title: 'D' },
  ];
  expect(placesFor(all, 'b')).toEqual([
    ['a', 'A'],
    ['d', 'D'],
  ]);
  expect(placesFor(all, 'd')).toEqual([
    ['a', 'A'],
    ['b', '\u00a0\u00a0B'],
    ['c', '\u00a0\u00a0\u00a0\u00a0C'],
  ]);
});
