import { describe, expect, it } from '@jest/globals';

import type { ComicWords, PageWords } from './comic-words.js';
import { contentChanges } from './content-changes.js';
import { problemsOf } from './readiness.js';

const page = (assetId: string, more: Partial<PageWords> = {}): PageWords => ({
  assetId,
  alt: `Drawing ${assetId}`,
  hoverText: '',
  transcript: [{ kind: 'speech', speaker: 'Wren', text: 'It was here.' }],
  ...more,
});
const content = (more: Partial<ComicWords> = {}): ComicWords => ({
  title: 'Spare parts',
  afterline: '',
  note: '',
  layout: 'page',
  contentWarning: null,
  pages: [page('a'), page('b'), page('c')],
  characterIds: [],
  tagIds: [],
  ...more,
});
const changed = (after: Partial<ComicWords>): string[] =>
  contentChanges(content(), content(after)).map(({ field, page: number }) => (number ? `${field} ${number}` : field));

describe('what changed between two copies of a comic', () => {
  it('is nothing between equal ones, in whatever order their keys stand', () => {
    expect(changed({})).toEqual([]);
    expect(
      changed({
        pages: content().pages.map((one) => ({
          transcript: one.transcript,
          hoverText: one.hoverText,
          alt: one.alt,
          assetId: one.assetId,
        })),
      }),
    ).toEqual([]);
  });

  it('counts each field of the comic once', () => {
    expect(changed({ title: 'Other', note: 'More', tagIds: ['x', 'y'] })).toEqual(['title', 'note', 'tags']);
    expect(changed({ contentWarning: { kinds: ['peril'], text: '' } })).toEqual(['contentWarning']);
  });

  it('counts each field of a page once, on the page where it now stands', () => {
    const spoken = page('b', { alt: 'A crane', transcript: [] });
    expect(changed({ pages: [page('a'), spoken, page('c')] })).toEqual(['alt 2', 'transcript 2']);
    expect(changed({ pages: [spoken, page('a'), page('c')] })).toEqual(['pages', 'alt 1', 'transcript 1']);
  });

  it('counts added, removed and moved pages as one change, and says nothing of the words of a new page', () => {
    expect(changed({ pages: [page('c'), page('a'), page('b')] })).toEqual(['pages']);
    expect(changed({ pages: [page('a'), page('c')] })).toEqual(['pages']);
    expect(changed({ pages: [...content().pages, page('d')] })).toEqual(['pages']);
  });

  it('takes another image in the same place for the same page', () => {
    expect(changed({ pages: [page('a'), page('d', { alt: 'Drawing b' }), page('c')] })).toEqual(['image 2']);
  });

  it('tells two pages with one image apart by their place', () => {
    const twice = [page('a'), page('a', { alt: 'again' })];
    expect(contentChanges(content({ pages: twice }), content({ pages: twice }))).toEqual([]);
  });
});

const codes = (more: Partial<ComicWords>, hasAddress = true) =>
  problemsOf(content(more), { hasAddress }).map(({ code, blocks, page: number }) => [code, blocks, number]);

describe('what to see to before a comic goes out', () => {
  it('is nothing when all is there', () => expect(codes({})).toEqual([]));

  it('blocks without a title or a page', () => {
    expect(codes({ title: ' ', pages: [] })).toEqual([
      ['NO_TITLE', true, null],
      ['NO_PAGES', true, null],
    ]);
  });

  it('only warns of missing words and a missing address', () => {
    expect(codes({ pages: [page('a'), page('b', { alt: '', transcript: [] })] }, false)).toEqual([
      ['NO_ALT', false, 2],
      ['NO_TRANSCRIPT', false, 2],
      ['NO_ADDRESS', false, null],
    ]);
  });
});
