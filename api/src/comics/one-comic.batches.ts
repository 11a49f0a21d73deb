import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { onePerKey } from '../platform/database/one-per-key.js';
import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { comicColumns, type ComicRow, isPublic, toComic } from './comic-rows.js';
import type { Comic } from './comic.type.js';

/** Comics that can be read, by id. */
@Injectable()
export class ComicById implements Batch<string, Comic | null> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<(Comic | null)[]> {
    const rows = await readRows<ComicRow>(
      this.database,
      sql`SELECT ${comicColumns} FROM comic c WHERE c.id IN (${ids}) AND ${isPublic(now)}`,
    );
    return onePerKey(ids, rows.map(toComic), ({ id }) => id);
  }
}

/** Comics that can be read, by slug. */
@Injectable()
export class ComicBySlug implements Batch<string, Comic | null> {
  constructor(private readonly database: DataSource) {}

  async load(slugs: readonly string[], { now }: ReadContext): Promise<(Comic | null)[]> {
    const rows = await readRows<ComicRow>(
      this.database,
      sql`SELECT ${comicColumns} FROM comic c WHERE c.slug IN (${slugs}) AND ${isPublic(now)}`,
    );
    return onePerKey(slugs, rows.map(toComic), ({ slug }) => slug);
  }
}
