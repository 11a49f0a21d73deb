import { describe, expect, it } from '@jest/globals';
import type { ArchiveQuery } from '@longbox/shared/generated/reader/graphql';

import { archiveSections } from './sections';

const chapter = (slug: string, number: number) => ({ slug, number, title: slug, description: '', comicCount: 1 });

const archive = (comics: [string, string | null][]): ArchiveQuery =>
  // Only what the grouping reads; the rest of an answer is long.
  JSON.parse(
    JSON.stringify({
      allSeries: [{ slug: 'tin', title: 'Tin', chapters: [chapter('low', 1), chapter('high', 2)] }],
      comics: {
        nodes: comics.map(([slug, within]) => ({ slug, series: { slug: 'tin' }, chapter: within && { slug: within } })),
      },
    }),
  );

describe('the archive', () => {
  it('comes newest chapter first, each in reading order', () => {
    const sections = archiveSections(
      archive([
        ['d', 'high'],
        ['c', 'high'],
        ['b', 'low'],
        ['a', 'low'],
      ]),
    );
    expect(sections.map(({ title, comics }) => [title, comics.map(({ slug }) => slug)])).toEqual([
      ['high', ['c', 'd']],
      ['low', ['a', 'b']],
    ]);
    expect(sections.map(({ tab, path }) => [tab, path])).toEqual([
      [1, '/chapter/high'],
      [0, '/chapter/low'],
    ]);
  });

  it('keeps comics outside chapters where they stand between them', () => {
    const sections = archiveSections(
      archive([
        ['c', 'high'],
        ['b', null],
        ['a', 'low'],
      ]),
    );
    expect(sections.map(({ path }) => path)).toEqual(['/chapter/high', '/series/tin', '/chapter/low']);
  });
});
