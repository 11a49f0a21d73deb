import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { type DraftContent, readDraft } from './content.js';
import { addPages, movePage, newLine, replaceText, setMember, setRemoved, writeContent } from './edit.js';
import { isSafeHref, plainNote, readNote, richFromPlain, UnknownInNote } from './rich-text.js';
import { draftNote, draftPage, draftText, linesOf, typeRoots } from './shape.js';

function draft(): Y.Doc {
  const doc = new Y.Doc();
  typeRoots(doc);
  return doc;
}

/** Two devices that have seen the same so far. */
function twoOf(doc: Y.Doc): [Y.Doc, Y.Doc] {
  const other = draft();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return [doc, other];
}

function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
}

const order = (doc: Y.Doc): string =>
  readDraft(doc)
    .pages.map(({ id }) => id)
    .join(' ');

let count = 0;
const newId = (): string => `page-${(count += 1)}`;

describe('a draft', () => {
  it('starts empty and unfinished', () => {
    expect(readDraft(draft())).toEqual({
      title: '',
      afterline: '',
      note: [],
      layout: 'page',
      contentWarning: null,
      pages: [],
      characterIds: [],
      tagIds: [],
    });
  });

  it('says what was written into it', () => {
    const content: DraftContent = {
      title: 'Spare parts',
      afterline: 'The lamp was never off.',
      note: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Drawn on ' },
            { type: 'text', text: 'paper', marks: [{ type: 'em' }] },
          ],
        },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ink' }] }] }],
        },
      ],
      layout: 'strip',
      contentWarning: { kinds: ['peril'], text: 'A storm.' },
      pages: [
        {
          id: 'a',
          assetId: 'asset-a',
          alt: 'A lighthouse',
          hoverText: '',
          transcript: [{ kind: 'speech', speaker: 'Wren', text: 'Hold it.' }],
          panels: [{ x: 0, y: 0, width: 0.5, height: 1 }],
        },
      ],
      characterIds: ['wren', 'odd'],
      tagIds: ['storm'],
    };
    const doc = draft();
    writeContent(doc, content, () => 'a');
    expect(readDraft(doc)).toEqual(content);
  });

  it('merges words written into one text by two devices', () => {
    const [a, b] = twoOf(draft());
    draftText(a, 'title').insert(0, 'Slow tide');
    exchange(a, b);
    draftText(a, 'title').insert(0, 'The ');
    draftText(b, 'title').insert(9, ' again');
    exchange(a, b);
    expect(readDraft(a).title).toBe('The Slow tide again');
    expect(readDraft(b)).toEqual(readDraft(a));
  });

  it('moves a page once, however many devices move it at a time', () => {
    const doc = draft();
    addPages(
      doc,
      ['a', 'b', 'c', 'd'].map((id) => ({ id, assetId: id })),
    );
    const [one, two] = twoOf(doc);
    movePage(one, 'a', 3);
    movePage(two, 'a', 1);
    movePage(two, 'd', 0);
    exchange(one, two);
    expect(order(one)).toBe(order(two));
    expect(order(one).split(' ').sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('finds room between pages that two devices put at one place', () => {
    const doc = draft();
    addPages(doc, [
      { id: 'a', assetId: 'a' },
      { id: 'z', assetId: 'z' },
    ]);
    const [one, two] = twoOf(doc);
    addPages(one, [{ id: 'm', assetId: 'm' }], 1);
    addPages(two, [{ id: 'n', assetId: 'n' }], 1);
    exchange(one, two);
    expect(order(one)).toBe('a m n z');
    addPages(one, [{ id: 'mm', assetId: 'mm' }], 2);
    expect(order(one)).toBe('a m mm n z');
    movePage(one, 'z', 1);
    expect(order(one)).toBe('a z m mm n');
  });

  it('keeps what others write on a page while it is taken out', () => {
    const doc = draft();
    addPages(doc, [{ id: 'a', assetId: 'a' }]);
    const [one, two] = twoOf(doc);
    setRemoved(one, 'a', true);
    const page = draftPage(two, 'a');
    if (page) linesOf(page)?.push([newLine({ kind: 'speech', text: 'Still here' })]);
    exchange(one, two);
    expect(readDraft(one).pages).toEqual([]);
    setRemoved(one, 'a', false);
    expect(readDraft(one).pages[0]?.transcript).toEqual([{ kind: 'speech', text: 'Still here' }]);
  });

  it('has a character once', () => {
    const doc = draft();
    setMember(doc, 'characters', 'wren', true);
    setMember(doc, 'characters', 'wren', true);
    setMember(doc, 'characters', 'odd', true);
    expect(readDraft(doc).characterIds).toEqual(['wren', 'odd']);
  });

  it('refuses to be read with something in it that is no part of a draft', () => {
    const doc = draft();
    doc.getMap('pages').set('a', 'not a page');
    expect(() => readDraft(doc)).toThrow('A page is not a page.');
    const other = draft();
    other.getMap('details').set('layout', 'sideways');
    expect(() => readDraft(other)).toThrow('“sideways” is not one of strip, page, scroll.');
  });
});

describe('restoring', () => {
  it('writes only what differs', () => {
    const doc = draft();
    draftText(doc, 'title').insert(0, 'The slow tide');
    const changes: unknown[] = [];
    draftText(doc, 'title').observe(({ delta }) => changes.push(...delta));
    replaceText(draftText(doc, 'title'), 'The low tide');
    expect(readDraft(doc).title).toBe('The low tide');
    expect(changes).toEqual([{ retain: 4 }, { delete: 1 }]);
  });

  it('never cuts a character in two', () => {
    const doc = draft();
    draftText(doc, 'title').insert(0, 'a🙂b');
    replaceText(draftText(doc, 'title'), 'a🙃b');
    expect(readDraft(doc).title).toBe('a🙃b');
  });

  it('gives any content back, whatever the draft says now', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed);
      const doc = draft();
      const wanted = randomContent(random);
      writeContent(doc, randomContent(random), newId);
      writeContent(doc, wanted, newId);
      expect(withoutIds(readDraft(doc))).toEqual(withoutIds(wanted));
      const before = Y.encodeStateVector(doc);
      writeContent(doc, wanted, newId);
      expect(Y.encodeStateVector(doc)).toEqual(before);
    }
  });
});

describe('a note', () => {
  it('refuses nodes, marks and links that could run something', () => {
    const doc = draft();
    draftNote(doc).insert(0, [new Y.XmlElement('script')]);
    expect(() => readDraft(doc)).toThrow(UnknownInNote);
    const linked = draft();
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText();
    text.insert(0, 'here', { link: { href: 'javascript:alert(1)' } });
    paragraph.insert(0, [text]);
    draftNote(linked).insert(0, [paragraph]);
    expect(() => readNote(draftNote(linked))).toThrow('A link in the note leads somewhere it may not.');
  });

  it.each([
    ['https://example.org/a', true],
    ['/comic/spare-parts', true],
    ['mailto:a@example.org', true],
    ['//example.org', false],
    ['data:text/html,hi', false],
    [' javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
  ])('lets %s be a link: %s', (href, safe) => {
    expect(isSafeHref(href)).toBe(safe);
  });

  it('is the same plain text again', () => {
    const text = 'First line\nsecond line\n\nNew paragraph';
    expect(plainNote(richFromPlain(text))).toBe(text);
  });
});

/** Numbers from 0 to 1 that a seed repeats: mulberry32, by Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomContent(random: () => number): DraftContent {
  const some = <T>(values: T[]): T[] => values.filter(() => random() < 0.5).sort(() => random() - 0.5);
  const word = (): string => some(['salt', 'lamp', 'tide', 'gull', 'Ünicode 🙂']).join(' ');
  return {
    title: word(),
    afterline: word(),
    note: richFromPlain(word()),
    layout: random() < 0.5 ? 'strip' : 'scroll',
    contentWarning: random() < 0.5 ? null : { kinds: ['blood', 'peril'], text: word() },
    pages: some(['a', 'b', 'c', 'd', 'e']).map((assetId) => ({
      id: assetId,
      assetId,
      alt: word(),
      hoverText: word(),
      transcript: some(['x', 'y', 'z']).map((text) => ({ kind: 'speech', speaker: word() || 'Wren', text })),
      panels: [],
    })),
    characterIds: some(['wren', 'odd', 'mara']),
    tagIds: some(['storm', 'night']),
  };
}

const withoutIds = ({ pages, ...rest }: DraftContent): unknown => ({
  ...rest,
  pages: pages.map((page) => ({ ...page, id: '' })),
});
