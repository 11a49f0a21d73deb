import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { insideOf } from '../series/chapter-rows.js';
import { isPublic } from './comic-rows.js';
import type { Comic } from './comic.type.js';
import { oneOfEach } from './one-of-each.js';

/** How much there is to read in a chapter and in those inside it, and from when to when it was published. */
export interface ChapterExtent {
  count: number;
  first: Date | null;
  latest: Date | null;
}

/** By the chapter's id. */
@Injectable()
export class ExtentOfChapter implements Batch<string, ChapterExtent> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<ChapterExtent[]> {
    const rows = await readRows<ChapterExtent & { root: string }>(
      this.database,
      sql`${insideOf(sql`h.id IN (${ids})`)}
          SELECT inside.root, COUNT(*) AS count, MIN(c.publishAt) AS first, MAX(c.publishAt) AS latest
          FROM inside JOIN comic c ON c.chapterId = inside.id AND ${isPublic(now)} GROUP BY inside.root`,
    );
    const extents = new Map(rows.map(({ root, ...extent }) => [root, { ...extent, count: Number(extent.count) }]));
    return ids.map((id) => extents.get(id) ?? { count: 0, first: null, latest: null });
  }
}

/** How many comics can be read directly in a chapter, by its id. */
@Injectable()
export class CountByChapter implements Batch<string, number> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<number[]> {
    const rows = await readRows<{ id: string; count: number }>(
      this.database,
      sql`SELECT c.chapterId AS id, COUNT(*) AS count FROM comic c
          WHERE c.chapterId IN (${ids}) AND ${isPublic(now)} GROUP BY c.chapterId`,
    );
    const counts = new Map(rows.map(({ id, count }) => [id, Number(count)]));
    return ids.map((id) => counts.get(id) ?? 0);
  }
}

/** The first comic to read in a chapter or in those inside it, by the chapter's id. */
@Injectable()
export class FirstOfChapter implements Batch<string, Comic | null> {
  constructor(private readonly database: DataSource) {}

  load(ids: readonly string[], { now }: ReadContext): Promise<(Comic | null)[]> {
    return oneOfEach(
      this.database,
      ids.map((id) => ({
        where: sql`c.chapterId IN (${insideOf(sql`h.id = ${id}`)} SELECT id FROM inside) AND ${isPublic(now)} ORDER BY c.position, c.id`,
      })),
    );
  }
}
