import type { DataSource } from 'typeorm';

import { joinSql, rawSql, readRows, sql, type Sql } from '../platform/database/sql.js';
import { comicColumns, type ComicRow, toComic } from './comic-rows.js';
import type { Comic } from './comic.type.js';

/** A search for one comic, named `c`. */
export interface Search {
  /** What stands behind `WHERE`, with its order. */
  where: Sql;
  /** The index that has the order, where MariaDB would not find it by itself and read the whole series. */
  index?: 'comic_reading_order';
}

/**
 * Runs many searches for one comic each as a single statement. The answer has one entry for each search, in their order;
 * null where nothing was found.
 */
export async function oneOfEach(database: DataSource, searches: readonly Search[]): Promise<(Comic | null)[]> {
  const selects = searches.map(({ where, index }, number) => {
    const hint = rawSql(index ? `FORCE INDEX (${index})` : '');
    return sql`(SELECT ${number} AS wanted, ${comicColumns} FROM comic c ${hint} WHERE ${where} LIMIT 1)`;
  });
  const rows = await readRows<ComicRow & { wanted: number }>(database, joinSql(selects, ' UNION ALL '));
  const found = new Map(rows.map((row) => [Number(row.wanted), toComic(row)]));
  return searches.map((_, number) => found.get(number) ?? null);
}
