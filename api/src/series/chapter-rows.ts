import { rawSql, sql, type Sql } from '../platform/database/sql.js';

/** What is read of each chapter, named `h`: its columns and its place among all siblings, read or not yet. */
export const chapterColumns: Sql =
  rawSql(`h.id, h.slug, h.title, h.description, h.seriesId, h.parentId, h.coverAssetId, (
  SELECT COUNT(*) FROM chapter b
  WHERE b.seriesId = h.seriesId AND b.parentId <=> h.parentId
    AND (b.position < h.position OR (b.position = h.position AND b.id <= h.id))
) AS number`);

/** Chapters, named `h`, that fulfil `condition`, as `root`, each with itself and every chapter inside it, as `id`. */
export const insideOf = (condition: Sql): Sql => sql`
  WITH RECURSIVE inside (root, id) AS (
    SELECT h.id, h.id FROM chapter h WHERE ${condition}
    UNION ALL SELECT inside.root, child.id FROM chapter child JOIN inside ON child.parentId = inside.id
  )`;

/** Chapters that fulfil `condition` and have something to read in them or inside them. */
export const selectChapters = (condition: Sql, now: Date): Sql => sql`
  SELECT ${chapterColumns} FROM chapter h WHERE h.id IN (
    ${insideOf(condition)} SELECT inside.root FROM inside JOIN comic c ON c.chapterId = inside.id AND c.publishAt <= ${now})`;
