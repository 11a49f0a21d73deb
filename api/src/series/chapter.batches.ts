import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { onePerKey } from '../platform/database/one-per-key.js';
import { readRows, sql, type Sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { chapterColumns } from './chapter-rows.js';
import type { Chapter } from './series.type.js';

/** Something to read in a chapter, named `h`, or in one that lies inside it. */
const hasSomething = (now: Date): Sql => sql`EXISTS (
  WITH RECURSIVE inside AS (
    SELECT h.id UNION ALL SELECT child.id FROM chapter child JOIN inside ON child.parentId = inside.id
  ) SELECT 1 FROM inside JOIN comic c ON c.chapterId = inside.id AND c.publishAt <= ${now})`;

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
    const rows = await readRows<Chapter>(
      this.database,
      sql`SELECT ${chapterColumns} FROM chapter h WHERE h.id IN (${ids}) AND ${hasSomething(now)}`,
    );
    return onePerKey(ids, rows.map(withNumber), ({ id }) => id);
  }
}

/** Chapters that have something to read, by slug. */
@Injectable()
export class ChapterBySlug implements Batch<string, Chapter | null> {
  constructor(private readonly database: DataSource) {}

  async load(slugs: readonly string[], { now }: ReadContext): Promise<(Chapter | null)[]> {
    const rows = await readRows<Chapter>(
      this.database,
      sql`SELECT ${chapterColumns} FROM chapter h WHERE h.slug IN (${slugs}) AND ${hasSomething(now)}`,
    );
    return onePerKey(slugs, rows.map(withNumber), ({ slug }) => slug);
  }
}

/** Counts come from the driver as text or number. */
const withNumber = (row: Chapter): Chapter => ({ ...row, number: Number(row.number) });
