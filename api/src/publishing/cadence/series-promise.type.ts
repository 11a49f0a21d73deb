import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Days on which a series rests, in the words of its author.' })
export class SeriesBreak {
  @Field({ description: "First day, `YYYY-MM-DD` in the site's time zone." }) from: string;
  @Field({ description: 'Last day, `YYYY-MM-DD`.' }) until: string;
  @Field({ description: 'What readers are told; may be empty.' }) note: string;
}
