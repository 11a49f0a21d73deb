import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { DeskChapter, DeskSeries } from './desk-series.type.js';

type ChapterRow = DeskChapter & { seriesId: string };

/** Reads every series with all its chapters, as authors see them. */
@Injectable()
export class OutlineOfAll {
  constructor(private readonly database: DataSource) {}

  async read(): Promise<DeskSeries[]> {
    const series = await readRows<DeskSeries & { comicCount: string }>(
      this.database,
      sql`SELECT id, slug, title, description, language, direction,
            (SELECT COUNT(*) FROM comic WHERE seriesId = series.id AND deletedAt IS NULL) AS comicCount
          FROM series ORDER BY position, id`,
    );
    const chapters = await readRows<ChapterRow>(
      this.database,
      sql`SELECT id, seriesId, parentId, slug, title, description,
            (SELECT COUNT(*) FROM comic WHERE chapterId = chapter.id AND deletedAt IS NULL) AS comicCount
          FROM chapter ORDER BY position, id`,
    );
    return series.map((one) => ({
      ...one,
      comicCount: Number(one.comicCount),
      chapters: inReadingOrder(chapters.filter(({ seriesId }) => seriesId === one.id)).map((chapter) => ({
        ...chapter,
        comicCount: Number(chapter.comicCount),
      })),
    }));
  }
}

/** Each parent right before what lies in it; siblings stay in the order in which they come. */
export function inReadingOrder<Row extends { id: string; parentId: string | null }>(rows: readonly Row[]): Row[] {
  const below = (parentId: string | null): Row[] =>
    rows.filter((row) => row.parentId === parentId).flatMap((row) => [row, ...below(row.id)]);
  return below(null);
}

/** Ids and parents of a series' chapters in reading order, in the caller's transaction. */
export async function chapterOrder(
  tx: EntityManager,
  seriesId: string,
): Promise<{ id: string; parentId: string | null }[]> {
  return inReadingOrder(
    await tx.query<{ id: string; parentId: string | null }[]>(
      'SELECT id, parentId FROM chapter WHERE seriesId = ? ORDER BY position, id',
      [seriesId],
    ),
  );
}
