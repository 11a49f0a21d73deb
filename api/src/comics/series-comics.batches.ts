import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { isPublic } from './comic-rows.js';
import type { Comic } from './comic.type.js';
import { inSeries } from './neighbour-path.js';
import { oneOfEach } from './one-of-each.js';

/** How many comics of a series can be read, by its id. */
@Injectable()
export class CountBySeries implements Batch<string, number> {
  constructor(private readonly database: DataSource) {}

  async load(seriesIds: readonly string[], { now }: ReadContext): Promise<number[]> {
    const rows = await readRows<{ seriesId: string; count: number }>(
      this.database,
      sql`SELECT c.seriesId, COUNT(*) AS count FROM comic c
          WHERE c.seriesId IN (${seriesIds}) AND ${isPublic(now)} GROUP BY c.seriesId`,
    );
    const counts = new Map(rows.map(({ seriesId, count }) => [seriesId, Number(count)]));
    return seriesIds.map((id) => counts.get(id) ?? 0);
  }
}

/** The first comic of a series in reading order, or its latest by publication. */
@Injectable()
export class EndOfSeries implements Batch<{ seriesId: string; end: 'first' | 'latest' }, Comic | null> {
  constructor(private readonly database: DataSource) {}

  readonly keyOf = ({ seriesId, end }: { seriesId: string; end: string }): string => `${end} ${seriesId}`;

  load(
    keys: readonly { seriesId: string; end: 'first' | 'latest' }[],
    { now }: ReadContext,
  ): Promise<(Comic | null)[]> {
    const searches = keys.map(({ seriesId, end }) => {
      const scope = sql`${inSeries(seriesId)} AND ${isPublic(now)}`;
      return end === 'first'
        ? { where: sql`${scope} ORDER BY c.position, c.id`, index: 'comic_reading_order' as const }
        : { where: sql`${scope} ORDER BY c.publishAt DESC, c.id DESC` };
    });
    return oneOfEach(this.database, searches);
  }
}
