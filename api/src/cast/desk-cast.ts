import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readJson } from '../platform/database/json.js';
import { readRows, sql } from '../platform/database/sql.js';
import type { DeskCast, DeskCharacter, DeskTag } from './desk-cast.type.js';

type Former = { id: string; slug: string }[];
type Row<Thing> = Omit<Thing, 'formerIds' | 'formerSlugs' | 'comicCount'> & {
  comicCount: string;
  former: Former | null;
};

/** Reads all characters and tags as authors see them. */
@Injectable()
export class AllCast {
  constructor(private readonly database: DataSource) {}

  async read(): Promise<DeskCast> {
    const characters = await readRows<Row<DeskCharacter>>(
      this.database,
      sql`SELECT k.id, k.slug, k.name, k.description,
            (SELECT COUNT(*) FROM comic_character x WHERE x.characterId = k.id) AS comicCount,
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', f.id, 'slug', f.slug)) FROM \`character\` f
             WHERE f.mergedIntoId = k.id) AS former
          FROM \`character\` k WHERE k.mergedIntoId IS NULL ORDER BY k.position, k.id`,
    );
    const tags = await readRows<Row<DeskTag>>(
      this.database,
      sql`SELECT t.id, t.slug, t.name, (SELECT COUNT(*) FROM comic_tag x WHERE x.tagId = t.id) AS comicCount,
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', f.id, 'slug', f.slug)) FROM tag f WHERE f.mergedIntoId = t.id) AS former
          FROM tag t WHERE t.mergedIntoId IS NULL ORDER BY t.name, t.id`,
    );
    return { characters: characters.map(whole), tags: tags.map(whole) };
  }
}

function whole<Thing extends { comicCount: string; former: Former | null }>({ former, comicCount, ...rest }: Thing) {
  const others = former === null ? [] : readJson<Former>(former);
  return {
    ...rest,
    comicCount: Number(comicCount),
    formerIds: others.map(({ id }) => id),
    formerSlugs: others.map(({ slug }) => slug),
  };
}
