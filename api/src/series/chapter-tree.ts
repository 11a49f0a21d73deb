import type { Chapter } from './series.type.js';

/** A chapter as it is stored, and whether a comic that can be read lies in it directly. */
export type ChapterRow = Omit<Chapter, 'number' | 'insideIds'> & { hasOwn: number | boolean };

/**
 * The chapters of one series that have something to read in them or inside them: each parent before its children,
 * siblings in the order of the rows, numbered from 1.
 */
export function chapterTree(rows: readonly ChapterRow[]): Chapter[] {
  const below = (parentId: string | null): Chapter[] => {
    const siblings = rows
      .filter((row) => row.parentId === parentId)
      .map((row) => ({ row, inside: below(row.id) }))
      .filter(({ row, inside }) => Boolean(row.hasOwn) || inside.length > 0);
    return siblings.flatMap(({ row, inside }, index) => [
      {
        id: row.id,
        slug: row.slug,
        title: row.title,
        description: row.description,
        seriesId: row.seriesId,
        parentId: row.parentId,
        coverAssetId: row.coverAssetId,
        number: index + 1,
        insideIds: [row.id, ...inside.map(({ id }) => id)],
      },
      ...inside,
    ]);
  };
  return below(null);
}
