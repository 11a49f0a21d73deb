import { rawSql, type Sql } from '../platform/database/sql.js';

/** What is read of each chapter, named `h`: its columns and its place among all siblings, read or not yet. */
export const chapterColumns: Sql =
  rawSql(`h.id, h.slug, h.title, h.description, h.seriesId, h.parentId, h.coverAssetId, (
  SELECT COUNT(*) FROM chapter b
  WHERE b.seriesId = h.seriesId AND b.parentId <=> h.parentId
    AND (b.position < h.position OR (b.position = h.position AND b.id <= h.id))
) AS number`);
