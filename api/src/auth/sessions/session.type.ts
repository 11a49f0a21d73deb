import { Field, ID, ObjectType } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';

@ObjectType('Session', { description: 'A browser in which the author is signed in.' })
export class SessionView {
  @Field(() => ID) id: string;
  @Field({ description: 'Browser and system in words, such as `Firefox on Linux`.' }) device: string;
  @Field({ description: 'IP address it was last used from.' }) address: string;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { description: 'To the minute.' }) lastSeenAt: Date;
  @Field({ description: 'Whether it is the one that asks.' }) isThis: boolean;
}
