import { describe, expect, it } from '@jest/globals';

import type { VersionContent } from '../surroundings';
import { differences } from './compare';

const names = { character: (id: string) => ({ wren: 'Wren', c1: 'Wren' })[id] ?? id, tag: (id: string) => id };
const copy = (more: Partial<VersionContent> = {}): VersionContent => ({
  title: 'Message received',
  afterline: '',
  note: '',
  layout: 'page',
  contentWarning: null,
  characterIds: [],
  tagIds: [],
  pages: [
    {
      assetId: 'a',
      alt: 'One',
      hoverText: '',
      transcript: [{ kind: 'speech', character: 'wren', text: 'Say they can.' }],
    },
    { assetId: 'b', alt: 'Two', hoverText: '', transcript: [] },
  ],
  ...more,
});
const said = (before: VersionContent, after: VersionContent) =>
  differences(before, after, names).map(({ field, page, pieces }) => {
    const side = (kind: 'removed' | 'added') =>
      pieces
        .filter((piece) => piece.kind === kind || piece.kind === 'both')
        .map(({ text }) => text)
        .join('');
    return [field, page, side('removed'), side('added')];
  });

describe('two versions side by side', () => {
  it('say nothing where they are equal', () => {
    expect(said(copy(), copy())).toEqual([]);
  });

  it('give what each says in full, in people’s words', () => {
    const [first, second] = copy().pages;
    if (!first || !second) throw new Error('The copy has two pages.');
    const line = { kind: 'speech' as const, character: 'wren', text: 'Ask if they can.' };
    const after = copy({
      title: 'Message sent',
      characterIds: ['c1'],
      pages: [
        { ...first, transcript: [line] },
        { ...second, alt: 'Two gulls' },
      ],
    });
    expect(said(copy(), after)).toEqual([
      ['title', null, 'Message received', 'Message sent'],
      ['characters', null, '', 'Wren'],
      ['transcript', 1, 'Wren: Say they can.', 'Wren: Ask if they can.'],
      ['alt', 2, 'Two', 'Two gulls'],
    ]);
  });

  it('follow a page that was moved', () => {
    const [first, second] = copy().pages;
    if (!first || !second) throw new Error('The copy has two pages.');
    const after = copy({ pages: [{ ...second, alt: 'Two gulls' }, first] });
    expect(said(copy(), after)).toContainEqual(['alt', 1, 'Two', 'Two gulls']);
  });
});
