import { canonicalJson, type Json } from './canonical-variables.js';
import type { ComicWords, PageWords } from './comic-words.js';

export type ChangedField =
  | 'title'
  | 'afterline'
  | 'note'
  | 'layout'
  | 'contentWarning'
  | 'characters'
  | 'tags'
  | 'pages'
  | 'image'
  | 'alt'
  | 'hoverText'
  | 'transcript'
  | 'panels';

/** One field that says something else in two copies of a comic. */
export interface ContentChange {
  field: ChangedField;
  /** Number of the page in the later copy, from 1; null for a field of the whole comic. */
  page: number | null;
}

/** A key of the content and what its field is called. */
const wholeFields = [
  ['title', 'title'],
  ['afterline', 'afterline'],
  ['note', 'note'],
  ['layout', 'layout'],
  ['contentWarning', 'contentWarning'],
  ['characterIds', 'characters'],
  ['tagIds', 'tags'],
] as const satisfies [keyof ComicWords, ChangedField][];

const pageFields = ['alt', 'hoverText', 'transcript', 'panels'] as const;

/**
 * The fields in which two copies of a comic differ, whole comic first, then page by page. Pages are told apart by their
 * image: one that was moved keeps its words. `pages` is one change, whatever was added, removed or put in another order;
 * another image under the words of the same page is `image`.
 */
export function contentChanges(before: ComicWords, after: ComicWords): ContentChange[] {
  const changes: ContentChange[] = [];
  for (const [key, field] of wholeFields) {
    if (differs(before[key], after[key])) changes.push({ field, page: null });
  }
  const earlier = earlierPages(before.pages, after.pages);
  const places = earlier.map((page) => (page === undefined ? -1 : before.pages.indexOf(page)));
  const isSamePages = before.pages.length === after.pages.length && places.every((place, index) => place === index);
  if (!isSamePages) changes.push({ field: 'pages', page: null });
  after.pages.forEach((page, index) => {
    const was = earlier[index];
    if (!was) return;
    if (was.assetId !== page.assetId) changes.push({ field: 'image', page: index + 1 });
    for (const field of pageFields) {
      if (differs(was[field] ?? [], page[field] ?? [])) changes.push({ field, page: index + 1 });
    }
  });
  return changes;
}

/** For each page what it was before: the page with its image, else the one in its place whose image is gone. */
function earlierPages(before: readonly PageWords[], after: readonly PageWords[]): (PageWords | undefined)[] {
  const left = new Set(before);
  const take = (page: PageWords | undefined): PageWords | undefined => {
    if (page === undefined || !left.delete(page)) return undefined;
    return page;
  };
  const byImage = after.map(({ assetId }, index) => {
    const inPlace = before[index]?.assetId === assetId ? before[index] : undefined;
    return take(inPlace) ?? take([...left].find((page) => page.assetId === assetId));
  });
  return byImage.map((found, index) => found ?? take(before[index]));
}

const differs = (a: unknown, b: unknown): boolean => canonicalJson(asJson(a)) !== canonicalJson(asJson(b));

/** Content is JSON by its making. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));
