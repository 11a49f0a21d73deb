import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { onePerKey } from '../platform/database/one-per-key.js';
import { rawSql, readRows, sql, type Sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import type { Series } from './series.type.js';

const columns = rawSql('s.id, s.slug, s.title, s.description, s.language, s.direction, s.coverAssetId');

/**
 * Series that have something to read and fulfil `condition`, in the author's order. `LIMIT 1` keeps MariaDB from turning
 * the question for one comic into a list of all.
 */
export const selectSeries = (condition: Sql, now: Date): Sql => sql`
  SELECT ${columns} FROM series s
  WHERE ${condition}
    AND (SELECT 1 FROM comic c WHERE c.seriesId = s.id AND c.publishAt <= ${now} LIMIT 1) IS NOT NULL
  ORDER BY s.position, s.id`;

/** Series that have something to read, by id. */
@Injectable()
export class SeriesById implements Batch<string, Series | null> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<(Series | null)[]> {
    const rows = await readRows<Series>(this.database, selectSeries(sql`s.id IN (${ids})`, now));
    return onePerKey(ids, rows, ({ id }) => id);
  }
}

/** Series that have something to read, by slug. */
@Injectable()
export class SeriesBySlug implements Batch<string, Series | null> {
  constructor(private readonly database: DataSource) {}

  async load(slugs: readonly string[], { now }: ReadContext): Promise<(Series | null)[]> {
    const rows = await readRows<Series>(this.database, selectSeries(sql`s.slug IN (${slugs})`, now));
    return onePerKey(slugs, rows, ({ slug }) => slug);
  }
}
