import type { DataSource } from 'typeorm';

import { joinSql, readRows, sql, type Sql } from '../platform/database/sql.js';
import { comicColumns, type ComicRow, toComic } from './comic-rows.js';
import type { Comic } from './comic.type.js';

/**
 * Runs many searches for one comic each as a single statement. A search is what stands behind `FROM comic c WHERE`, with
 * its order. The answer has one entry for each search, in their order; null where nothing was found.
 */
export async function oneOfEach(database: DataSource, searches: readonly Sql[]): Promise<(Comic | null)[]> {
  const selects = searches.map(
    (search, index) => sql`(SELECT ${index} AS wanted, ${comicColumns} FROM comic c WHERE ${search} LIMIT 1)`,
  );
  const rows = await readRows<ComicRow & { wanted: number }>(database, joinSql(selects, ' UNION ALL '));
  const found = new Map(rows.map((row) => [Number(row.wanted), toComic(row)]));
  return searches.map((_, index) => found.get(index) ?? null);
}
