import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { manyPerKey, onePerKey } from '../platform/database/one-per-key.js';
import { readRows, sql, type Sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import type { Tag } from './cast.type.js';

const isUsed = (now: Date): Sql => sql`EXISTS (
    SELECT 1 FROM comic_tag x JOIN comic c ON c.id = x.comicId WHERE x.tagId = t.id AND c.publishAt <= ${now})`;

/** Tags of something to read that fulfil `condition`, by name. */
export const selectTags = (condition: Sql, now: Date): Sql => sql`
  SELECT t.id, t.slug, t.name FROM tag t WHERE ${condition} AND ${isUsed(now)} ORDER BY t.name, t.id`;

/** Tags of something to read, by id. */
@Injectable()
export class TagById implements Batch<string, Tag | null> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<(Tag | null)[]> {
    const rows = await readRows<Tag>(this.database, selectTags(sql`t.id IN (${ids})`, now));
    return onePerKey(ids, rows, ({ id }) => id);
  }
}

/** Tags of something to read, by slug; the slug of one that was merged finds what it became. */
@Injectable()
export class TagBySlug implements Batch<string, Tag | null> {
  constructor(private readonly database: DataSource) {}

  async load(slugs: readonly string[], { now }: ReadContext): Promise<(Tag | null)[]> {
    const rows = await readRows<Tag & { asked: string }>(
      this.database,
      sql`SELECT a.slug AS asked, t.id, t.slug, t.name FROM tag a JOIN tag t ON t.id = COALESCE(a.mergedIntoId, a.id)
          WHERE a.slug IN (${slugs}) AND ${isUsed(now)}`,
    );
    return onePerKey(slugs, rows, ({ asked }) => asked);
  }
}

/** A comic's tags in the author's order, by the comic's id. */
@Injectable()
export class TagsByComic implements Batch<string, Tag[]> {
  constructor(private readonly database: DataSource) {}

  async load(comicIds: readonly string[]): Promise<Tag[][]> {
    const rows = await readRows<Tag & { comicId: string }>(
      this.database,
      sql`SELECT x.comicId, t.id, t.slug, t.name FROM comic_tag x JOIN tag t ON t.id = x.tagId
          WHERE x.comicId IN (${comicIds}) ORDER BY x.position, t.id`,
    );
    return manyPerKey(comicIds, rows, ({ comicId }) => comicId);
  }
}
