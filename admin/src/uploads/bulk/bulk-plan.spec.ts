import { describe, expect, it } from '@jest/globals';

import { byName } from '../../draft/pages/page-order';
import { comicsOf, datesOf, titleOf, toggled } from './bulk-plan';

const files = (...names: string[]) => names.map((name) => ({ id: name, name }));

describe('many files', () => {
  it('stand in the order in which people number them', () => {
    expect(byName(files('ch10/1.png', 'ch2/10.png', 'ch2/9.png')).map(({ name }) => name)).toEqual([
      'ch2/9.png',
      'ch2/10.png',
      'ch10/1.png',
    ]);
  });

  it('are split by a count, by folders, or by hand', () => {
    const some = files('a/1', 'a/2', 'b/3', 'b/4', 'b/5');
    expect(comicsOf(some, { by: 'count', pages: 2 })).toEqual([['a/1', 'a/2'], ['b/3', 'b/4'], ['b/5']]);
    const folders = comicsOf(some, { by: 'folder' });
    expect(folders).toEqual([
      ['a/1', 'a/2'],
      ['b/3', 'b/4', 'b/5'],
    ]);
    expect(comicsOf(some, toggled(folders, 'b/4'))).toEqual([['a/1', 'a/2'], ['b/3'], ['b/4', 'b/5']]);
    expect(comicsOf(some, toggled(folders, 'b/3'))).toEqual([['a/1', 'a/2', 'b/3', 'b/4', 'b/5']]);
  });

  it('give their comics a title', () => {
    expect(titleOf('ch2/03_the-gull.png')).toBe('03 the gull');
  });

  it('get the free slots one after the other, except those that are to wait', () => {
    expect(datesOf(['a', 'b', 'c', 'd'], new Set(['b']), [1, 2])).toEqual([1, null, 2, null]);
  });
});
