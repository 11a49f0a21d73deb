import { describe, expect, it } from '@jest/globals';

import type { ComicWords } from './comic-words.js';
import { problemsOf } from './readiness.js';

const comic = (more: Partial<ComicWords> = {}): ComicWords => ({
  title: 'Spare parts',
  afterline: '',
  note: '',
  layout: 'page',
  contentWarning: null,
  pages: [{ assetId: 'a', alt: 'A quay', hoverText: '', transcript: [{ text: 'Hm.' }] }],
  characterIds: [],
  tagIds: [],
  ...more,
});
const codes = (content: ComicWords) =>
  problemsOf(content, { hasAddress: true }).map(({ code, blocks }) => [code, blocks]);

describe('what is left to do before a comic goes out', () => {
  it('is nothing when all is there', () => {
    expect(codes(comic())).toEqual([]);
  });

  it('keeps it back without a title or a page, and only advises on words', () => {
    expect(codes(comic({ title: ' ', pages: [] }))).toEqual([
      ['NO_TITLE', true],
      ['NO_PAGES', true],
    ]);
    const bare = { assetId: 'a', alt: '', hoverText: '', transcript: [] };
    expect(codes(comic({ pages: [bare] }))).toEqual([
      ['NO_ALT', false],
      ['NO_TRANSCRIPT', false],
    ]);
  });

  it('says by how much something is too long', () => {
    const [problem] = problemsOf(comic({ title: 'x'.repeat(201) }), { hasAddress: true });
    expect(problem).toEqual({
      code: 'UNREADABLE',
      blocks: true,
      page: null,
      message: 'The title is too long by 1: 200 is the most.',
    });
  });
});
