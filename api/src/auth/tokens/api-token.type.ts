import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { Refusal } from '../../platform/graphql/refusal.js';

@ObjectType('ApiToken', { description: 'What a program shows to act for the person who made it.' })
export class ApiTokenView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'How it begins, to know it by.' }) prefix: string;
  @Field(() => [String], { description: 'What it may do, as far as its maker still may.' }) scopes: string[];
  @Field({ description: 'Who made it.' }) madeBy: string;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'To the minute; null while it was never used.' })
  lastUsedAt: Date | null;
}

@ObjectType({ description: 'Something that a token can be allowed.' })
export class TokenScope {
  @Field({ description: 'Such as `comic.write`.' }) name: string;
  @Field({ description: 'What it allows, in a few words.' }) meaning: string;
}

@InputType()
export class CreateApiTokenInput {
  @Field({ description: 'To know it by, up to 120 characters.' }) name: string;
  @Field(() => [String], { description: 'Names of `tokenScopes`.' }) scopes: string[];
  @Field(() => Int, { description: 'Days until it ends, 1 to 365.' }) days: number;
}

@ObjectType({ description: 'A token was made.' })
export class ApiTokenMade {
  @Field({ description: 'The token itself. It is shown this once and stored nowhere.' }) secret: string;
  @Field() apiToken: ApiTokenView;
}

@ObjectType({ implements: () => Refusal, description: 'Something entered about a token cannot be used.' })
export class ApiTokenRefused extends Refusal {
  @Field({ description: 'Which field: `name`, `scopes` or `days`.' }) readonly field: string;

  constructor(
    field: string,
    override readonly message: string,
  ) {
    super();
    this.field = field;
  }
}

export const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  types: () => [ApiTokenMade, ApiTokenRefused] as const,
});
