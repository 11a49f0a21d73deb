import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { ChaptersBySeries } from './chapters-by-series.batch.js';
import type { Chapter } from './series.type.js';

interface Place {
  id: string;
  slug: string;
  seriesId: string;
}

/** Chapters that have something to read, by id. */
@Injectable()
export class ChapterById implements Batch<string, Chapter | null> {
  constructor(
    private readonly database: DataSource,
    private readonly chaptersBySeries: ChaptersBySeries,
  ) {}

  async load(ids: readonly string[], context: ReadContext): Promise<(Chapter | null)[]> {
    const places = await readRows<Place>(
      this.database,
      sql`SELECT id, slug, seriesId FROM chapter WHERE id IN (${ids})`,
    );
    return findAll(ids, places, 'id', (seriesId) => context.load(this.chaptersBySeries, seriesId));
  }
}

/** Chapters that have something to read, by slug. */
@Injectable()
export class ChapterBySlug implements Batch<string, Chapter | null> {
  constructor(
    private readonly database: DataSource,
    private readonly chaptersBySeries: ChaptersBySeries,
  ) {}

  async load(slugs: readonly string[], context: ReadContext): Promise<(Chapter | null)[]> {
    const places = await readRows<Place>(
      this.database,
      sql`SELECT id, slug, seriesId FROM chapter WHERE slug IN (${slugs})`,
    );
    return findAll(slugs, places, 'slug', (seriesId) => context.load(this.chaptersBySeries, seriesId));
  }
}

/** Finds each key's chapter among the chapters of its series. */
function findAll(
  keys: readonly string[],
  places: readonly Place[],
  name: 'id' | 'slug',
  chaptersOf: (seriesId: string) => Promise<Chapter[]>,
): Promise<(Chapter | null)[]> {
  return Promise.all(
    keys.map(async (key) => {
      const place = places.find((one) => one[name] === key);
      if (!place) return null;
      const chapters = await chaptersOf(place.seriesId);
      return chapters.find(({ id }) => id === place.id) ?? null;
    }),
  );
}
