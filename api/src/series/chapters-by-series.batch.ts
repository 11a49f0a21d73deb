import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { chapterTree, type ChapterRow } from './chapter-tree.js';
import type { Chapter } from './series.type.js';

/** A series' chapters that have something to read, parents before their children, by the series' id. */
@Injectable()
export class ChaptersBySeries implements Batch<string, Chapter[]> {
  constructor(private readonly database: DataSource) {}

  async load(seriesIds: readonly string[], { now }: ReadContext): Promise<Chapter[][]> {
    const rows = await readRows<ChapterRow>(
      this.database,
      sql`SELECT h.id, h.slug, h.title, h.description, h.seriesId, h.parentId, h.coverAssetId,
            EXISTS (SELECT 1 FROM comic c WHERE c.chapterId = h.id AND c.publishAt <= ${now}) AS hasOwn
          FROM chapter h WHERE h.seriesId IN (${seriesIds}) ORDER BY h.position, h.id`,
    );
    return seriesIds.map((id) => chapterTree(rows.filter(({ seriesId }) => seriesId === id)));
  }
}
