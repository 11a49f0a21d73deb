import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ReadingDirection {
  LTR = 'ltr',
  RTL = 'rtl',
  VERTICAL = 'vertical',
}
registerEnumType(ReadingDirection, {
  name: 'ReadingDirection',
  description: 'How a series is read.',
  valuesMap: {
    LTR: { description: 'Left to right.' },
    RTL: { description: 'Right to left.' },
    VERTICAL: { description: 'Scrolled down.' },
  },
});

@ObjectType({ description: 'One title: an ordered body of comics.' })
export class Series {
  @Field(() => ID) id: string;
  @Field({ description: 'Last part of its address, unique among series.' }) slug: string;
  @Field() title: string;
  @Field({ description: 'A few sentences; may be empty.' }) description: string;
  @Field({ description: 'BCP 47 tag of the language its comics are in.' }) language: string;
  @Field(() => ReadingDirection) direction: ReadingDirection;
  coverAssetId: string | null;
}

@ObjectType({ description: 'An ordered part of a series (a storyline, an arc, a volume). It may lie in another one.' })
export class Chapter {
  @Field(() => ID) id: string;
  @Field({ description: 'Last part of its address, unique among chapters.' }) slug: string;
  @Field() title: string;
  @Field({ description: 'A few sentences; may be empty.' }) description: string;
  @Field(() => Int, { description: 'Place among its siblings, 1 for the first.' }) number: number;
  seriesId: string;
  parentId: string | null;
  coverAssetId: string | null;
}
