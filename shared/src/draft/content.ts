import * as Y from 'yjs';

import { inOrder, type Ordered } from './order.js';
import { type RichText, readNote } from './rich-text.js';
import { draftDetails, draftNote, draftPages, draftSet, draftText, linesOf, textOf } from './shape.js';

/** How a comic's pages are laid out: side by side, one below the other, or abutting in one tall column. */
export const layouts = ['strip', 'page', 'scroll'] as const;
export type Layout = (typeof layouts)[number];

/** What a line of a transcript is. `scene` describes what is drawn; the others are lettered on the page. */
export const lineKinds = ['speech', 'thought', 'caption', 'sound', 'scene'] as const;
export type LineKind = (typeof lineKinds)[number];

/** A panel: a rectangle in fractions (0 to 1) of the page's width and height. */
export type Panel = {
  x: number;
  y: number;
  width: number;
  height: number;
};

export type DraftLine = {
  kind: LineKind;
  /** Slug of the character who speaks, when it is one of the cast. */
  character?: string;
  /** Name shown before the line; without it the character's own name is. */
  speaker?: string;
  text: string;
};

export type DraftPage = {
  id: string;
  assetId: string;
  alt: string;
  hoverText: string;
  transcript: DraftLine[];
  panels: Panel[];
};

/** What a draft says at one moment, as plain data. It may be unfinished: no title, no page. */
export type DraftContent = {
  title: string;
  afterline: string;
  note: RichText;
  layout: Layout;
  contentWarning: { kinds: string[]; text: string } | null;
  pages: DraftPage[];
  characterIds: string[];
  tagIds: string[];
};

/** Something in a draft that is no part of its shape. */
export class NotADraft extends Error {}

/**
 * What a draft says. Equal documents give equal content on every machine. Throws NotADraft, or UnknownInNote, where the
 * document holds something a draft cannot.
 */
export function readDraft(doc: Y.Doc): DraftContent {
  const kinds = [...draftSet(doc, 'warningKinds').entries()].filter(([, on]) => on === true).map(([kind]) => kind);
  const warning = draftText(doc, 'warning').toString();
  return {
    title: draftText(doc, 'title').toString(),
    afterline: draftText(doc, 'afterline').toString(),
    note: readNote(draftNote(doc)),
    layout: oneOf(layouts, draftDetails(doc).get('layout') ?? 'page'),
    contentWarning: kinds.length === 0 && warning === '' ? null : { kinds: kinds.sort(), text: warning },
    pages: pagesInOrder(doc).map(({ id, page }) => readPage(id, page)),
    characterIds: setInOrder(doc, 'characters'),
    tagIds: setInOrder(doc, 'tags'),
  };
}

/** The pages that are not removed, first to last. */
export function pagesInOrder(doc: Y.Doc): (Ordered & { page: Y.Map<unknown> })[] {
  const pages: (Ordered & { page: Y.Map<unknown> })[] = [];
  for (const [id, page] of draftPages(doc).entries()) {
    if (!(page instanceof Y.Map)) throw new NotADraft('A page is not a page.');
    if (page.get('removed') !== true) pages.push({ id, page, order: string(page.get('order')) });
  }
  return pages.sort(inOrder);
}

/** The members of an ordered set, with their keys. */
export const membersOf = (doc: Y.Doc, root: 'characters' | 'tags'): Ordered[] =>
  [...draftSet(doc, root).entries()].map(([id, order]) => ({ id, order: string(order) })).sort(inOrder);

const setInOrder = (doc: Y.Doc, root: 'characters' | 'tags'): string[] => membersOf(doc, root).map(({ id }) => id);

const readPage = (id: string, page: Y.Map<unknown>): DraftPage => ({
  id,
  assetId: string(page.get('asset')),
  alt: words(page, 'alt'),
  hoverText: words(page, 'hover'),
  transcript: lines(page).map(readLine),
  panels: panels(page.get('panels') ?? []),
});

function lines(page: Y.Map<unknown>): unknown[] {
  const found = linesOf(page);
  if (!found) throw new NotADraft('A page has no lines.');
  return found.toArray();
}

/** One line of a transcript, as plain data. */
export function readLine(line: unknown): DraftLine {
  if (!(line instanceof Y.Map)) throw new NotADraft('A line is not a line.');
  const character = line.get('character');
  const speaker = line.get('speaker');
  return {
    kind: oneOf(lineKinds, line.get('kind')),
    ...(character !== undefined && character !== '' && { character: string(character) }),
    ...(speaker !== undefined && speaker !== '' && { speaker: string(speaker) }),
    text: words(line, 'text'),
  };
}

function panels(value: unknown): Panel[] {
  if (!Array.isArray(value)) throw new NotADraft('Panels are not a list.');
  return value.map((panel: unknown) => {
    if (typeof panel !== 'object' || panel === null) throw new NotADraft('A panel is not a rectangle.');
    const { x, y, width, height } = { x: 0, y: 0, width: 0, height: 0, ...panel };
    return { x: fraction(x), y: fraction(y), width: fraction(width), height: fraction(height) };
  });
}

function fraction(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new NotADraft('A panel lies outside its page.');
  return value;
}

function words(map: Y.Map<unknown>, key: string): string {
  const text = textOf(map, key);
  if (!text) throw new NotADraft(`There are no words under “${key}”.`);
  return text.toString();
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new NotADraft('Something that should be text is not.');
  return value;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new NotADraft(`“${String(value).slice(0, 40)}” is not one of ${allowed.join(', ')}.`);
  return found;
}
