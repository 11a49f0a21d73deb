import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { onePerKey } from '../platform/database/one-per-key.js';
import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { chapterColumns, selectChapters } from './chapter-rows.js';
import type { Chapter } from './series.type.js';

/** Chapters that a comic or a chapter that can be read lies in, by id: they need not be asked whether they can be. */
@Injectable()
export class ChapterAround implements Batch<string, Chapter | null> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[]): Promise<(Chapter | null)[]> {
    const rows = await readRows<Chapter>(
      this.database,
      sql`SELECT ${chapterColumns} FROM chapter h WHERE h.id IN (${ids})`,
    );
    return onePerKey(ids, rows.map(withNumber), ({ id }) => id);
  }
}

/** Chapters that have something to read, by id. */
@Injectable()
export class ChapterById implements Batch<string, Chapter | null> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<(Chapter | null)[]> {
    const rows = await readRows<Chapter>(this.database, selectChapters(sql`h.id IN (${ids})`, now));
    return onePerKey(ids, rows.map(withNumber), ({ id }) => id);
  }
}

/** Chapters that have something to read, by slug. */
@Injectable()
export class ChapterBySlug implements Batch<string, Chapter | null> {
  constructor(private readonly database: DataSource) {}

  async load(slugs: readonly string[], { now }: ReadContext): Promise<(Chapter | null)[]> {
    const rows = await readRows<Chapter>(this.database, selectChapters(sql`h.slug IN (${slugs})`, now));
    return onePerKey(slugs, rows.map(withNumber), ({ slug }) => slug);
  }
}

/** Counts come from the driver as text or number. */
const withNumber = (row: Chapter): Chapter => ({ ...row, number: Number(row.number) });
