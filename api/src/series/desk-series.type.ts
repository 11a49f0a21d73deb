import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { Refusal } from '../platform/graphql/refusal.js';
import { ReadingDirection } from './series.type.js';

@ObjectType({ description: 'A chapter as its author sees it, with or without anything to read in it.' })
export class DeskChapter {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'The chapter it lies in; null at the top of its series.' })
  parentId: string | null;
  @Field() slug: string;
  @Field() title: string;
  @Field() description: string;
  @Field(() => Int, { description: 'Comics directly in it, drafts included.' }) comicCount: number;
}

@ObjectType({ description: 'A series as its author sees it, with or without anything to read in it.' })
export class DeskSeries {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() title: string;
  @Field() description: string;
  @Field({ description: 'BCP 47 tag.' }) language: string;
  @Field(() => ReadingDirection) direction: ReadingDirection;
  @Field(() => Int, { description: 'All its comics, drafts included.' }) comicCount: number;
  @Field(() => [DeskChapter], { description: 'Each chapter right before those inside it, in reading order.' })
  chapters: DeskChapter[];
}

@ObjectType({ description: 'Every series with its chapters, as they are after a change.' })
export class Outline {
  @Field(() => [DeskSeries], { description: "In the author's order." }) series: DeskSeries[];
}

@ObjectType({ implements: () => Refusal, description: 'A change to series or chapters was not made.' })
export class OutlineRefused extends Refusal {
  @Field() override readonly message: string;

  constructor(message: string) {
    super();
    this.message = message;
  }
}

export const OutlineResult = createUnionType({
  name: 'OutlineResult',
  types: () => [Outline, OutlineRefused] as const,
});

@InputType({ description: 'What an author says of a series. What is left out stays as it is.' })
export class SeriesInput {
  @Field({ nullable: true }) title?: string;
  @Field({ nullable: true, description: 'A new one has the old address lead to it for ever.' }) slug?: string;
  @Field({ nullable: true }) description?: string;
  @Field({ nullable: true, description: 'BCP 47 tag.' }) language?: string;
  @Field(() => ReadingDirection, { nullable: true }) direction?: ReadingDirection;
}

@InputType({ description: 'What an author says of a chapter. What is left out stays as it is.' })
export class ChapterInput {
  @Field({ nullable: true }) title?: string;
  @Field({ nullable: true, description: 'A new one has the old address lead to it for ever.' }) slug?: string;
  @Field({ nullable: true }) description?: string;
}
