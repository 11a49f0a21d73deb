import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { PageInfo } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/moment.scalar.js';

@ObjectType({ description: 'A comic that shows a picture, out, waiting or as a draft.' })
export class PictureUse {
  @Field(() => ID) comicId: string;
  @Field({ description: 'May be empty.' }) title: string;
}

@ObjectType({ description: 'An uploaded original in the media library.' })
export class Picture {
  @Field(() => ID) id: string;
  @Field({ description: 'As the file was called.' }) name: string;
  @Field(() => Int, { description: 'Pixels.' }) width: number;
  @Field(() => Int, { description: 'Pixels.' }) height: number;
  @Field(() => Int, { description: 'Of the original.' }) bytes: number;
  @Field(() => DateTime) createdAt: Date;
  @Field({ description: 'Whether a page that shows it, out or waiting, lacks alt text.' }) lacksAlt: boolean;
  @Field({ description: 'Whether no page, draft, version, cover or portrait has it.' }) isUnused: boolean;
  @Field(() => [PictureUse], { description: 'Comics that have it now, as they are out, wait or are drafted.' })
  uses: PictureUse[];
}

@ObjectType()
export class PictureConnection {
  @Field(() => [Picture], { description: 'Newest first.' }) nodes: Picture[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@InputType({ description: 'Which pictures; all that are given must hold.' })
export class PictureFilter {
  @Field(() => Boolean, { nullable: true }) isUnused?: boolean | null;
  @Field(() => Boolean, { nullable: true }) lacksAlt?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the name of the file.' }) text?: string | null;
}
