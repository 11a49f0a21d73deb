import type { Chapter } from './series.type.js';

/** A chapter as it is stored, and whether a comic that can be read lies in it directly. */
export type ChapterRow = Omit<Chapter, 'number'> & { hasOwn: number | boolean };

/**
 * The chapters of one series that have something to read in them or inside them: each parent before its children,
 * siblings in the order of the rows. A chapter's number is its place among all its siblings.
 */
export function chapterTree(rows: readonly ChapterRow[]): Chapter[] {
  const childrenOf = new Map<string | null, ChapterRow[]>();
  for (const row of rows) {
    const siblings = childrenOf.get(row.parentId);
    if (siblings) siblings.push(row);
    else childrenOf.set(row.parentId, [row]);
  }

  const below = (parentId: string | null): Chapter[] =>
    (childrenOf.get(parentId) ?? []).flatMap(({ hasOwn, ...chapter }, index) => {
      const inside = below(chapter.id);
      return Boolean(hasOwn) || inside.length > 0 ? [{ ...chapter, number: index + 1 }, ...inside] : [];
    });
  return below(null);
}
