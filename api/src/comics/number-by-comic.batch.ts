import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';

/** A comic's place among those that can be read in its chapter, or in its series outside chapters; by its id. */
@Injectable()
export class NumberByComic implements Batch<string, number> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<number[]> {
    const rows = await readRows<{ id: string; number: number }>(
      this.database,
      sql`SELECT own.id, (
            SELECT COUNT(*) FROM comic c
            WHERE c.seriesId = own.seriesId AND c.chapterId <=> own.chapterId AND c.publishAt <= ${now}
              AND c.position <= own.position AND (c.position < own.position OR c.id <= own.id)
          ) AS number
          FROM comic own WHERE own.id IN (${ids})`,
    );
    const numbers = new Map(rows.map(({ id, number }) => [id, Number(number)]));
    return ids.map((id) => numbers.get(id) ?? 0);
  }
}
