import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { isPublic } from '../comics/comic-rows.js';
import type { Comic } from '../comics/comic.type.js';
import { oneOfEach } from '../comics/one-of-each.js';
import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';

interface CountRow {
  id: string;
  count: number;
}

const inOrder = (ids: readonly string[], rows: readonly CountRow[]): number[] => {
  const counts = new Map(rows.map(({ id, count }) => [id, Number(count)]));
  return ids.map((id) => counts.get(id) ?? 0);
};

/** In how many comics that can be read a character appears, by the character's id. */
@Injectable()
export class CountByCharacter implements Batch<string, number> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<number[]> {
    const rows = await readRows<CountRow>(
      this.database,
      sql`SELECT x.characterId AS id, COUNT(*) AS count FROM comic_character x JOIN comic c ON c.id = x.comicId
          WHERE x.characterId IN (${ids}) AND ${isPublic(now)} GROUP BY x.characterId`,
    );
    return inOrder(ids, rows);
  }
}

/** How many comics that can be read have a tag, by the tag's id. */
@Injectable()
export class CountByTag implements Batch<string, number> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<number[]> {
    const rows = await readRows<CountRow>(
      this.database,
      sql`SELECT x.tagId AS id, COUNT(*) AS count FROM comic_tag x JOIN comic c ON c.id = x.comicId
          WHERE x.tagId IN (${ids}) AND ${isPublic(now)} GROUP BY x.tagId`,
    );
    return inOrder(ids, rows);
  }
}

/** Where a character appears first in reading order, or last by publication. */
export interface Appearance {
  characterId: string;
  end: 'first' | 'latest';
}

@Injectable()
export class EndOfAppearances implements Batch<Appearance, Comic | null> {
  constructor(private readonly database: DataSource) {}

  readonly keyOf = ({ characterId, end }: Appearance): string => `${end} ${characterId}`;

  load(keys: readonly Appearance[], { now }: ReadContext): Promise<(Comic | null)[]> {
    const searches = keys.map(({ characterId, end }) => {
      const order = end === 'first' ? sql`c.seriesId, c.position, c.id` : sql`c.publishAt DESC, c.id DESC`;
      const where = sql`c.id IN (SELECT comicId FROM comic_character WHERE characterId = ${characterId})
                 AND ${isPublic(now)} ORDER BY ${order}`;
      return { where };
    });
    return oneOfEach(this.database, searches);
  }
}
