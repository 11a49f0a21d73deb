import { readDraft } from '@longbox/shared/draft/content';
import { addPages, setMember } from '@longbox/shared/draft/edit';
import { plainNote, writeNote } from '@longbox/shared/draft/rich-text';
import { draftDetails, draftNote, draftText } from '@longbox/shared/draft/shape';
import { createSignal } from 'solid-js';
import * as Y from 'yjs';

import type { ComicFacts, Picture, Surroundings, Version, VersionContent } from '../src/draft/surroundings';

const drawing = (hue: number, line: string): Picture => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect x="6" y="6" width="388" height="388" fill="hsl(${hue} 60% 85%)" stroke="#15222c" stroke-width="5"/><circle cx="200" cy="220" r="70" fill="#fff" stroke="#15222c" stroke-width="5"/><path d="M200 290v80M150 330h100" stroke="#15222c" stroke-width="5"/><text x="200" y="90" text-anchor="middle" font-family="sans-serif" font-size="26" fill="#15222c">${line}</text></svg>`;
  return {
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    width: 2400,
    height: 2400,
    color: `hsl(${hue} 60% 85%)`,
  };
};

const pictures: Record<string, Picture> = {
  bottle: drawing(200, 'A message in a bottle'),
  letter: drawing(48, 'Is the horn for sale?'),
  kitchen: drawing(205, 'Write back'),
  reply: drawing(150, 'Nearly a yes'),
};

/** A draft with something in every field, and one page that nobody has described; `more` pages of ten lines after these. */
export function sampleDraft(more = 0): Y.Doc {
  const doc = new Y.Doc();
  draftText(doc, 'title').insert(0, 'Message received');
  draftText(doc, 'afterline').insert(0, 'The gull has countersigned.');
  draftDetails(doc).set('layout', 'strip');
  writeNote(draftNote(doc), [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The handwriting on the note is ' },
        { type: 'text', text: 'my nephew’s', marks: [{ type: 'em' }] },
        { type: 'text', text: '. He was paid in crisps.' },
      ],
    },
  ]);
  addPages(doc, [
    {
      id: 'p3',
      assetId: 'kitchen',
      alt: 'Night in the lighthouse kitchen. Wren stands beside a table. On it are a steaming mug and the Admiral, a gull in a folded-paper hat, looking hard at her.',
      transcript: [
        { kind: 'scene', text: 'Kitchen, night. The note from the bottle is on the table.' },
        { kind: 'speech', character: 'wren', text: 'Write back. Ask if they’d take a gull.' },
        { kind: 'thought', character: 'the-admiral', text: '(a long look)' },
        { kind: 'speech', character: 'pip', text: 'They put “regards”. That’s nearly a yes.' },
      ],
    },
    {
      id: 'p1',
      assetId: 'bottle',
      alt: 'Wren on a rock, holding up a bottle.',
      transcript: [{ kind: 'speech', character: 'wren', text: 'A message!' }],
    },
    { id: 'p2', assetId: 'letter', transcript: [{ kind: 'caption', text: 'Is the horn still for sale?' }] },
    { id: 'p4', assetId: 'reply', alt: 'A second bottle, smaller.', transcript: [{ kind: 'sound', text: 'plop' }] },
  ]);
  addPages(
    doc,
    Array.from({ length: more }, (_, page) => ({
      id: `m${page}`,
      assetId: 'reply',
      alt: `More, page ${page}.`,
      transcript: Array.from({ length: 10 }, (__, n) => ({
        kind: 'speech' as const,
        character: 'wren',
        text: `Line ${n}.`,
      })),
    })),
  );
  for (const id of ['c1', 'c2', 'c3']) setMember(doc, 'characters', id, true);
  for (const id of ['t1', 't2']) setMember(doc, 'tags', id, true);
  return doc;
}

const versions: Version[] = [
  { number: 5, cause: 'pause', at: new Date('2026-11-23T14:31:00Z'), by: 'Tomás Reis', isPinned: false },
  { number: 4, cause: 'pause', at: new Date('2026-11-23T14:08:00Z'), by: 'Inês Duarte', isPinned: false },
  { number: 3, cause: 'publish', at: new Date('2026-11-22T10:00:00Z'), by: 'Inês Duarte', isPinned: true },
  { number: 2, cause: 'pause', at: new Date('2026-11-22T09:00:00Z'), by: 'Mara Keller', isPinned: false },
  { number: 1, cause: 'import', at: new Date('2026-11-20T18:00:00Z'), by: null, isPinned: false },
];

/** What the sample said before its last pause. */
const earlier: VersionContent = (() => {
  const content = readDraft(sampleDraft());
  const [first, ...pages] = content.pages;
  const line = { kind: 'speech', character: 'wren', text: 'Write back. Say they can have the gull.' } as const;
  return {
    ...content,
    title: 'A message received',
    note: plainNote(content.note),
    pages: first
      ? [{ ...first, transcript: [...first.transcript.slice(0, 1), line, ...first.transcript.slice(2)] }, ...pages]
      : [],
  };
})();

/** The site around the sample draft. Its acts do what they say, in this window only. */
export function sampleSurroundings(): Surroundings & { setComic: (comic: ComicFacts) => void } {
  const [comic, setComic] = createSignal<ComicFacts>({
    state: 'scheduled',
    place: 'Chapter 4, page 15',
    addressBase: 'slowtide.example/comic/',
    slug: 'message-received',
    chapterId: 'k4',
    publishAt: new Date('2026-12-03T09:00:00Z'),
    timeZone: 'Europe/Lisbon',
    changes: 2,
  });
  const [tags, setTags] = createSignal([
    { id: 't1', name: 'horn' },
    { id: 't2', name: 'bottle' },
    { id: 't3', name: 'storm' },
  ]);
  const change = (some: Partial<ComicFacts>) => {
    setComic((before) => ({ ...before, ...some }));
    return Promise.resolve({ done: true } as const);
  };
  const become = async (some: Partial<ComicFacts>) => {
    const before = comic();
    await change(some);
    return { done: true, undo: () => change(before) } as const;
  };
  return {
    comic,
    setComic,
    picture: (assetId) => pictures[assetId],
    cast: () => [
      { id: 'c1', slug: 'wren', name: 'Wren', portrait: null },
      { id: 'c2', slug: 'pip', name: 'Pip', portrait: null },
      { id: 'c3', slug: 'the-admiral', name: 'The Admiral', portrait: null },
      { id: 'c4', slug: 'mara', name: 'Mara', portrait: null },
    ],
    tags,
    chapters: () => [
      { id: 'k3', name: '3, High water' },
      { id: 'k4', name: '4, The machine' },
    ],
    setSlug: (slug) => change({ slug }),
    setChapter: (chapterId) => change({ chapterId }),
    addTag: (name) => {
      const id = `t${tags().length + 1}`;
      setTags((before) => [...before, { id, name }]);
      return Promise.resolve(id);
    },
    refresh: () => {},
    acts: {
      publish: () => become({ state: 'published', publishAt: new Date(), changes: 0 }),
      schedule: (at) => become({ state: 'scheduled', publishAt: at, changes: 0 }),
      update: () => become({ changes: 0 }),
      withdraw: () => become({ state: 'draft', publishAt: null, changes: 0 }),
    },
    versions: () => Promise.resolve(versions),
    version: () => Promise.resolve(earlier),
    nextEmptySlot: () => Promise.resolve(new Date('2026-12-14T09:00:00Z')),
    previewLink: () => Promise.resolve('https://slowtide.example/preview/0f9c'),
    onFiles: () => {},
  };
}
