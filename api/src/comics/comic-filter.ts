import { Field, InputType } from '@nestjs/graphql';

import { joinSql, sql, type Sql } from '../platform/database/sql.js';
import { DateTime } from '../platform/graphql/moment.scalar.js';
import { isPublic } from './comic-rows.js';

@InputType({ description: 'Which comics are wanted; all of what is given must hold.' })
export class ComicFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a series.' }) series?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a chapter; the chapters inside it count too.' })
  chapter?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a character who appears.' }) character?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a tag.' }) tag?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Published at this moment or later.' })
  publishedFrom?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Published before this moment.' })
  publishedBefore?: Date | null;
}

/** Comics in the chapter with this slug, or in one that lies inside it. */
export const inChapter = (slug: string): Sql => sql`
  c.chapterId IN (WITH RECURSIVE inside AS (
    SELECT id FROM chapter WHERE slug = ${slug}
    UNION SELECT child.id FROM chapter child JOIN inside ON child.parentId = inside.id
  ) SELECT id FROM inside)`;

/** Comics in which this character appears. */
export const withCharacter = (slug: string): Sql => sql`
  c.id IN (SELECT x.comicId FROM comic_character x JOIN \`character\` k
    ON x.characterId = COALESCE(k.mergedIntoId, k.id) WHERE k.slug = ${slug})`;

/** Comics about this tag. */
export const withTag = (slug: string): Sql => sql`
  c.id IN (SELECT x.comicId FROM comic_tag x JOIN tag t
    ON x.tagId = COALESCE(t.mergedIntoId, t.id) WHERE t.slug = ${slug})`;

/** What a comic, named `c`, must fulfil to be in the list. */
export function filterCondition(filter: ComicFilter, now: Date): Sql {
  const conditions: Sql[] = [isPublic(now)];
  if (filter.series != null) conditions.push(sql`c.seriesId = (SELECT id FROM series WHERE slug = ${filter.series})`);
  if (filter.chapter != null) conditions.push(inChapter(filter.chapter));
  if (filter.character != null) conditions.push(withCharacter(filter.character));
  if (filter.tag != null) conditions.push(withTag(filter.tag));
  if (filter.publishedFrom != null) conditions.push(sql`c.publishAt >= ${filter.publishedFrom}`);
  if (filter.publishedBefore != null) conditions.push(sql`c.publishAt < ${filter.publishedBefore}`);
  return joinSql(conditions, ' AND ');
}
