import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { manyPerKey, onePerKey } from '../platform/database/one-per-key.js';
import { rawSql, readRows, sql, type Sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import type { Character } from './cast.type.js';

const columns = rawSql('k.id, k.slug, k.name, k.description, k.portraitAssetId');

const appears = (now: Date): Sql => sql`EXISTS (
    SELECT 1 FROM comic_character x JOIN comic c ON c.id = x.comicId
    WHERE x.characterId = k.id AND c.publishAt <= ${now})`;

/** Characters who appear in something to read and fulfil `condition`, in the author's order. */
export const selectCharacters = (condition: Sql, now: Date): Sql => sql`
  SELECT ${columns} FROM \`character\` k
  WHERE ${condition} AND ${appears(now)}
  ORDER BY k.position, k.id`;

/** Characters who appear in something to read, by id. */
@Injectable()
export class CharacterById implements Batch<string, Character | null> {
  constructor(private readonly database: DataSource) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<(Character | null)[]> {
    const rows = await readRows<Character>(this.database, selectCharacters(sql`k.id IN (${ids})`, now));
    return onePerKey(ids, rows, ({ id }) => id);
  }
}

/** Characters who appear in something to read, by slug; the slug of one that was merged finds what it became. */
@Injectable()
export class CharacterBySlug implements Batch<string, Character | null> {
  constructor(private readonly database: DataSource) {}

  async load(slugs: readonly string[], { now }: ReadContext): Promise<(Character | null)[]> {
    const rows = await readRows<Character & { asked: string }>(
      this.database,
      sql`SELECT a.slug AS asked, ${columns}
          FROM \`character\` a JOIN \`character\` k ON k.id = COALESCE(a.mergedIntoId, a.id)
          WHERE a.slug IN (${slugs}) AND ${appears(now)}`,
    );
    return onePerKey(slugs, rows, ({ asked }) => asked);
  }
}

/** Who appears in a comic, in the author's order, by the comic's id. */
@Injectable()
export class CharactersByComic implements Batch<string, Character[]> {
  constructor(private readonly database: DataSource) {}

  async load(comicIds: readonly string[]): Promise<Character[][]> {
    const rows = await readRows<Character & { comicId: string }>(
      this.database,
      sql`SELECT x.comicId, ${columns} FROM comic_character x JOIN \`character\` k ON k.id = x.characterId
          WHERE x.comicId IN (${comicIds}) ORDER BY x.position, k.id`,
    );
    return manyPerKey(comicIds, rows, ({ comicId }) => comicId);
  }
}
