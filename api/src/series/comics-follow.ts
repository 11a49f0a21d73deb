import type { EntityManager } from 'typeorm';

import { chapterOrder } from './outline.js';

/** Distance between neighbours in the reading order, so that a later insertion rarely has to move one. */
const gap = 1_024;

interface Row {
  id: string;
  chapterId: string | null;
}

/**
 * After chapters were moved: puts their comics, as one block, where the chapters stand now in the reading order of the
 * series, in the caller's transaction, which holds the series. All other comics keep their order among themselves, also
 * those that lie in no chapter.
 *
 * @param moved ids of a chapter and of all that lie in it
 */
export async function comicsFollow(tx: EntityManager, seriesId: string, moved: ReadonlySet<string>): Promise<void> {
  const rows = await tx.query<Row[]>(
    'SELECT id, chapterId FROM comic WHERE seriesId = ? ORDER BY position, id FOR UPDATE',
    [seriesId],
  );
  const chapters = (await chapterOrder(tx, seriesId)).map(({ id }) => id);
  const order = reordered(rows, chapters, moved);
  if (order.every((id, index) => id === rows[index]?.id)) return;
  await tx.query(
    `UPDATE comic JOIN JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, comicId char(36) PATH '$')) AS ordered
       ON comic.id = ordered.comicId
     SET comic.position = ordered.place * ${gap}`,
    [JSON.stringify(order)],
  );
}

/**
 * Ids of all comics in their new order: the block goes right before the first comic of the next chapter that has any, else
 * right after the last comic of the nearest chapter before.
 *
 * @param chapters ids in reading order
 */
export function reordered(rows: readonly Row[], chapters: readonly string[], moved: ReadonlySet<string>): string[] {
  const isMoved = (row: Row): boolean => row.chapterId !== null && moved.has(row.chapterId);
  const block = rows.filter(isMoved);
  const others = rows.filter((row) => !isMoved(row));
  const at = placeAmong(others, chapters, moved);
  if (at === undefined) return rows.map(({ id }) => id);
  return [...others.slice(0, at), ...block, ...others.slice(at)].map(({ id }) => id);
}

function placeAmong(
  others: readonly Row[],
  chapters: readonly string[],
  moved: ReadonlySet<string>,
): number | undefined {
  const first = chapters.findIndex((id) => moved.has(id));
  const last = chapters.findLastIndex((id) => moved.has(id));
  for (const chapter of chapters.slice(last + 1)) {
    const at = others.findIndex(({ chapterId }) => chapterId === chapter);
    if (at >= 0) return at;
  }
  for (const chapter of chapters.slice(0, first).toReversed()) {
    const at = others.findLastIndex(({ chapterId }) => chapterId === chapter);
    if (at >= 0) return at + 1;
  }
  return undefined;
}
