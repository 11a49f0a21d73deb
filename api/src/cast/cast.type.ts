import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Someone who appears in comics.' })
export class Character {
  @Field(() => ID) id: string;
  @Field({ description: 'Last part of its address, unique among characters.' }) slug: string;
  @Field() name: string;
  @Field({ description: 'Who this is, in a line or a few; may be empty.' }) description: string;
  portraitAssetId: string | null;
}

@ObjectType({ description: 'What comics are about.' })
export class Tag {
  @Field(() => ID) id: string;
  @Field({ description: 'Last part of its address, unique among tags.' }) slug: string;
  @Field() name: string;
}
