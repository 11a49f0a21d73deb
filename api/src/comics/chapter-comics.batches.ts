import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import type { Chapter } from '../series/series.type.js';
import { isPublic } from './comic-rows.js';
import type { Comic } from './comic.type.js';
import { oneOfEach } from './one-of-each.js';

/** How much there is to read in a chapter and in those inside it, and from when to when it was published. */
export interface ChapterExtent {
  count: number;
  firstPublishedAt: Date | null;
  latestPublishedAt: Date | null;
}

@Injectable()
export class ExtentOfChapter implements Batch<Chapter, ChapterExtent> {
  constructor(private readonly database: DataSource) {}

  readonly keyOf = ({ id }: Chapter): string => id;

  async load(chapters: readonly Chapter[], { now }: ReadContext): Promise<ChapterExtent[]> {
    const ids = [...new Set(chapters.flatMap(({ insideIds }) => insideIds))];
    const rows = await readRows<{ chapterId: string; count: number; first: Date; latest: Date }>(
      this.database,
      sql`SELECT c.chapterId, COUNT(*) AS count, MIN(c.publishAt) AS first, MAX(c.publishAt) AS latest FROM comic c
          WHERE c.chapterId IN (${ids}) AND ${isPublic(now)} GROUP BY c.chapterId`,
    );
    const own = new Map(rows.map((row) => [row.chapterId, row]));
    return chapters.map(({ insideIds }) => {
      const inside = insideIds.flatMap((id) => own.get(id) ?? []);
      return {
        count: inside.reduce((sum, { count }) => sum + Number(count), 0),
        firstPublishedAt: earliest(inside.map(({ first }) => first)),
        latestPublishedAt: earliest(
          inside.map(({ latest }) => latest),
          -1,
        ),
      };
    });
  }
}

const earliest = (moments: readonly Date[], direction = 1): Date | null =>
  moments.toSorted((a, b) => direction * (a.getTime() - b.getTime()))[0] ?? null;

/** The first comic to read in a chapter or in those inside it. */
@Injectable()
export class FirstOfChapter implements Batch<Chapter, Comic | null> {
  constructor(private readonly database: DataSource) {}

  readonly keyOf = ({ id }: Chapter): string => id;

  load(chapters: readonly Chapter[], { now }: ReadContext): Promise<(Comic | null)[]> {
    return oneOfEach(
      this.database,
      chapters.map(
        ({ insideIds }) => sql`c.chapterId IN (${insideIds}) AND ${isPublic(now)} ORDER BY c.position, c.id`,
      ),
    );
  }
}
