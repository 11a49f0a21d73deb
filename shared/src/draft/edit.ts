import * as Y from 'yjs';

import { type DraftContent, type DraftLine, type DraftPage, membersOf, pagesInOrder } from './content.js';
import { keyAtEnd, keysAt, type Ordered } from './order.js';
import { plainNote, readNote, richFromPlain, type RichText, writeNote } from './rich-text.js';
import { draftDetails, draftNote, draftPage, draftPages, draftSet, draftText, linesOf, textOf } from './shape.js';

/** What a new page starts with; what is not given is empty. */
export type NewPage = Pick<DraftPage, 'id' | 'assetId'> & Partial<DraftPage>;

/** Puts new pages before the page that is now at `index`; at the end without one. */
export function addPages(doc: Y.Doc, pages: NewPage[], index?: number): void {
  doc.transact(() => {
    const among = pagesInOrder(doc);
    const { keys, moved } = keysAt(among, index ?? among.length, pages.length);
    giveOrder(doc, moved);
    pages.forEach((page, n) => draftPages(doc).set(page.id, newPage(page, keys[n] ?? '')));
  });
}

/** Moves a page so that it is at `index` of the pages as they are without it. */
export function movePage(doc: Y.Doc, id: string, index: number): void {
  doc.transact(() => {
    const others = pagesInOrder(doc).filter((page) => page.id !== id);
    const { keys, moved } = keysAt(others, Math.max(0, Math.min(index, others.length)));
    giveOrder(doc, moved);
    giveOrder(
      doc,
      keys.map((order) => ({ id, order })),
    );
  });
}

/** Takes a page out, or puts it back with everything that was written on it. */
export function setRemoved(doc: Y.Doc, id: string, removed: boolean): void {
  const page = draftPage(doc, id);
  if (removed) page?.set('removed', true);
  else page?.delete('removed');
}

/** A line to put into a page's `lines`. */
export function newLine({ kind, character, speaker, text }: DraftLine): Y.Map<unknown> {
  const line = new Y.Map<unknown>();
  line.set('kind', kind);
  if (character !== undefined) line.set('character', character);
  if (speaker !== undefined) line.set('speaker', speaker);
  line.set('text', new Y.Text(text));
  return line;
}

/** Adds to, or takes from, the characters or tags. */
export function setMember(doc: Y.Doc, root: 'characters' | 'tags', id: string, member: boolean): void {
  const set = draftSet(doc, root);
  if (!member) set.delete(id);
  else if (!set.has(id)) set.set(id, keyAtEnd(membersOf(doc, root)));
}

/** Makes a text say `next` by writing only what differs, so that cursors and others' edits around it stay. */
export function replaceText(text: Y.Text, next: string): void {
  const now = text.toString();
  if (now === next) return;
  let start = 0;
  while (start < now.length && start < next.length && now[start] === next[start]) start += 1;
  let end = 0;
  while (end < now.length - start && end < next.length - start && now.at(-1 - end) === next.at(-1 - end)) end += 1;
  // Half of a character that takes two code units would be lost: the whole of it is written anew.
  if (start > 0 && isHigh(now, start - 1)) start -= 1;
  if (end > 0 && isHigh(now, now.length - end - 1)) end -= 1;
  text.delete(start, now.length - start - end);
  text.insert(start, next.slice(start, next.length - end));
}

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** A content without page ids, as revisions keep it; the note plain or rich. */
export type ContentToWrite = Omit<DraftContent, 'pages' | 'note'> & {
  note: string | RichText;
  pages: (Omit<DraftPage, 'id' | 'panels'> & { panels?: DraftPage['panels'] | undefined })[];
};

/**
 * Makes a draft say `content`, as new operations on what is there: history only grows, and others see a restore as
 * they see any edit. Pages are recognised by their asset; `newId` names pages that are not there.
 */
export function writeContent(doc: Y.Doc, content: ContentToWrite, newId: () => string): void {
  doc.transact(() => {
    replaceText(draftText(doc, 'title'), content.title);
    replaceText(draftText(doc, 'afterline'), content.afterline);
    replaceText(draftText(doc, 'warning'), content.contentWarning?.text ?? '');
    replaceNote(draftNote(doc), content.note);
    if (draftDetails(doc).get('layout') !== content.layout) draftDetails(doc).set('layout', content.layout);
    replaceKinds(draftSet(doc, 'warningKinds'), content.contentWarning?.kinds ?? []);
    replaceMembers(doc, 'characters', content.characterIds);
    replaceMembers(doc, 'tags', content.tagIds);
    replacePages(doc, content.pages, newId);
  });
}

function replaceNote(note: Y.XmlFragment, next: string | RichText): void {
  const rich = typeof next === 'string' ? richFromPlain(next) : next;
  const now = readNote(note);
  const same = typeof next === 'string' ? plainNote(now) === next : JSON.stringify(now) === JSON.stringify(rich);
  if (same) return;
  note.delete(0, note.length);
  writeNote(note, rich);
}

function replaceKinds(set: Y.Map<unknown>, kinds: string[]): void {
  for (const kind of set.keys()) if (!kinds.includes(kind)) set.delete(kind);
  for (const kind of kinds) if (set.get(kind) !== true) set.set(kind, true);
}

function replaceMembers(doc: Y.Doc, root: 'characters' | 'tags', ids: string[]): void {
  const now = membersOf(doc, root).map(({ id }) => id);
  if (JSON.stringify(now) === JSON.stringify(ids)) return;
  for (const id of now) setMember(doc, root, id, false);
  for (const id of ids) setMember(doc, root, id, true);
}

function replacePages(doc: Y.Doc, pages: ContentToWrite['pages'], newId: () => string): void {
  const unused = new Map(pagesInOrder(doc).map(({ id, page }) => [id, page]));
  const ids = pages.map(({ assetId }) => {
    const [id] = [...unused].find(([, page]) => page.get('asset') === assetId) ?? [newId()];
    unused.delete(id);
    return id;
  });
  for (const id of unused.keys()) setRemoved(doc, id, true);
  pages.forEach((content, index) => {
    const id = ids[index] ?? newId();
    const page = draftPage(doc, id);
    if (page) replacePage(page, content);
    else addPages(doc, [{ ...content, id, panels: content.panels ?? [] }]);
  });
  ids.forEach((id, index) => {
    if (pagesInOrder(doc)[index]?.id !== id) movePage(doc, id, index);
  });
}

function replacePage(page: Y.Map<unknown>, content: ContentToWrite['pages'][number]): void {
  const alt = textOf(page, 'alt');
  const hover = textOf(page, 'hover');
  const lines = linesOf(page);
  if (alt) replaceText(alt, content.alt);
  if (hover) replaceText(hover, content.hoverText);
  if (lines && JSON.stringify(lines.map(plainLine)) !== JSON.stringify(content.transcript.map(comparable))) {
    lines.delete(0, lines.length);
    lines.insert(0, content.transcript.map(newLine));
  }
  if (content.panels && JSON.stringify(page.get('panels') ?? []) !== JSON.stringify(content.panels)) {
    page.set('panels', content.panels);
  }
}

const plainLine = (line: Y.Map<unknown>): unknown[] => [
  line.get('kind'),
  line.get('character') ?? '',
  line.get('speaker') ?? '',
  textOf(line, 'text')?.toString() ?? '',
];
const comparable = ({ kind, character = '', speaker = '', text }: DraftLine): unknown[] => [
  kind,
  character,
  speaker,
  text,
];

function newPage(page: NewPage, order: string): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  map.set('asset', page.assetId);
  map.set('order', order);
  map.set('alt', new Y.Text(page.alt ?? ''));
  map.set('hover', new Y.Text(page.hoverText ?? ''));
  map.set('lines', Y.Array.from((page.transcript ?? []).map(newLine)));
  if (page.panels && page.panels.length > 0) map.set('panels', page.panels);
  return map;
}

function giveOrder(doc: Y.Doc, pages: Ordered[]): void {
  for (const { id, order } of pages) draftPage(doc, id)?.set('order', order);
}
