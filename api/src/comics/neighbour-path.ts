import { Field, InputType } from '@nestjs/graphql';

import { sql, type Sql } from '../platform/database/sql.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { inChapter, withCharacter, withTag } from './comic-filter.js';

@InputType({ description: 'Along what to walk; give exactly one slug.' })
export class NeighbourPath {
  @Field(() => String, { nullable: true, description: 'Slug of a chapter.' }) chapter?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a character.' }) character?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a tag.' }) tag?: string | null;
}

/** Refuses a path that names nothing or more than one thing. */
export function checkPath(path: NeighbourPath): NeighbourPath {
  const named = [path.chapter, path.character, path.tag].filter((slug) => slug != null);
  if (named.length !== 1) throw badInput('`along` takes exactly one of `chapter`, `character` and `tag`.');
  return path;
}

/** What the comics of a path fulfil. */
export function pathCondition({ chapter, character, tag }: NeighbourPath): Sql {
  if (chapter != null) return inChapter(chapter);
  if (character != null) return withCharacter(character);
  return withTag(tag ?? '');
}

/** The same text for the same path. */
export const pathKey = ({ chapter, character, tag }: NeighbourPath): string =>
  JSON.stringify([chapter ?? null, character ?? null, tag ?? null]);

/** Comics of a series. */
export const inSeries = (seriesId: string): Sql => sql`c.seriesId = ${seriesId}`;
