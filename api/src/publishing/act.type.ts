import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';

import { Refusal } from '../platform/graphql/refusal.js';
import { DeskComic } from './desk-comic.type.js';
import {
  CannotUndo,
  ComicNotFound,
  MomentPassed,
  NotASlug,
  NotReady,
  SeriesNotFound,
  SlotTaken,
  SlugTaken,
  WrongState,
} from './refusals.js';

@ObjectType({ description: 'An act was done to one comic.' })
export class ComicActed {
  @Field(() => ID, { nullable: true, description: 'Undo it with `undoAct`; null when there is nothing to undo.' })
  actId: string | null;
  @Field(() => DeskComic, { description: 'As it is now.' }) comic: DeskComic;
}

@ObjectType({ description: 'A comic that an act on several left as it is.' })
export class ComicRefused {
  @Field(() => ID) comicId: string;
  @Field(() => Refusal) refusal: Refusal;
}

@ObjectType({ description: 'What came of an act on several comics. What could be done was done.' })
export class ComicsActed {
  @Field(() => ID, { nullable: true, description: 'Undo all of it with `undoAct`; null when nothing was done.' })
  actId: string | null;
  @Field(() => [DeskComic], { description: 'Those that changed, as they are now.' }) comics: DeskComic[];
  @Field(() => [ComicRefused]) refused: ComicRefused[];
}

/** What authors may be answered instead of having their way. */
export const actRefusals = [
  ComicNotFound,
  SeriesNotFound,
  NotReady,
  WrongState,
  MomentPassed,
  SlugTaken,
  NotASlug,
  SlotTaken,
  CannotUndo,
] as const;

export const ComicActResult = createUnionType({
  name: 'ComicActResult',
  types: () => [ComicActed, ...actRefusals] as const,
});

export const ComicsActResult = createUnionType({
  name: 'ComicsActResult',
  types: () => [ComicsActed, ...actRefusals] as const,
});
