import { describe, expect, it } from '@jest/globals';

import { readFilter, toVariables, writeFilter } from './filter';

const read = (query: string) => readFilter(new URLSearchParams(query));

describe('the filter of the list of comics', () => {
  it('is the same after its address is written and read', () => {
    const query = '?state=DRAFT%2CSCHEDULED&chapter=c1&lacks=NO_ALT&changed=yes&text=low+water&order=READING';
    expect(writeFilter(read(query))).toBe(query);
    expect(writeFilter(read(''))).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(writeFilter(read('?state=SECRET,DRAFT&order=RANDOM&lacks=EVERYTHING&other=1'))).toBe('?state=DRAFT');
  });

  it('asks for the stretch before or after a cursor', () => {
    expect(toVariables(read('?text=x'), {})).toEqual({ order: 'EDITED', filter: { text: 'x' }, first: 50 });
    expect(toVariables(read(''), { after: 'a' })).toMatchObject({ first: 50, after: 'a' });
    expect(toVariables(read(''), { before: 'b' })).toEqual({ order: 'EDITED', filter: {}, last: 50, before: 'b' });
  });
});
