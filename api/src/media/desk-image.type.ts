import { Field, ID, ObjectType } from '@nestjs/graphql';

import { Image } from './image.type.js';

@ObjectType({ description: 'An asset and the image that is shown of it.' })
export class DeskImage {
  @Field(() => ID) assetId: string;
  @Field(() => Image) image: Image;
}
