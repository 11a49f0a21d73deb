import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { Refusal } from '../platform/graphql/refusal.js';

@ObjectType({ description: 'A character as authors see it, whether it appears anywhere or not.' })
export class DeskCharacter {
  @Field(() => ID) id: string;
  @Field({ description: 'What transcript lines name it by.' }) slug: string;
  @Field() name: string;
  @Field() description: string;
  @Field(() => Int, { description: 'Comics in which it appears, as they are out or wait to be.' }) comicCount: number;
  @Field(() => [ID], { description: 'Ids of characters that became part of this one; drafts may still name them.' })
  formerIds: string[];
  @Field(() => [String], { description: 'Their slugs; transcripts may still name them.' }) formerSlugs: string[];
}

@ObjectType({ description: 'A tag as authors see it, whether anything has it or not.' })
export class DeskTag {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() name: string;
  @Field(() => Int, { description: 'Comics that have it, as they are out or wait to be.' }) comicCount: number;
  @Field(() => [ID], { description: 'Ids of tags that became part of this one; drafts may still name them.' })
  formerIds: string[];
}

@ObjectType({ description: 'All characters and tags, as they are after a change.' })
export class DeskCast {
  @Field(() => [DeskCharacter], { description: "In the author's order." }) characters: DeskCharacter[];
  @Field(() => [DeskTag], { description: 'By name.' }) tags: DeskTag[];
}

@ObjectType({ implements: () => Refusal, description: 'A change to the cast or the tags was not made.' })
export class CastRefused extends Refusal {
  @Field() override readonly message: string;

  constructor(message: string) {
    super();
    this.message = message;
  }
}

export const CastResult = createUnionType({ name: 'CastResult', types: () => [DeskCast, CastRefused] as const });

@InputType({ description: 'What an author says of a character. What is left out stays as it is.' })
export class CharacterInput {
  @Field({ nullable: true }) name?: string;
  @Field({ nullable: true, description: 'A line or two.' }) description?: string;
}
