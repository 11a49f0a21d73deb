import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { Refusal } from '../../platform/graphql/refusal.js';
import { LinkRefused } from '../link-refused.js';
import { RoleName } from '../me.type.js';
import { AccountRefused } from '../new-account.js';
import type { Role } from '../permissions.js';
import { SignedIn } from '../signed-in.js';

@ObjectType({ description: 'Somebody who makes this site.' })
export class Person {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => RoleName) role: Role;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null while they are signed in nowhere.' })
  lastSeenAt: Date | null;
  @Field({ description: 'Whether signing in takes more than a password.' }) hasSecondFactor: boolean;
  @Field({ description: 'Whether it is the one who asks.' }) isMe: boolean;
}

@ObjectType({ description: 'Somebody who was asked to join and has not yet.' })
export class Invitation {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field(() => RoleName) role: Role;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime) expiresAt: Date;
}

@ObjectType({ description: 'An invitation was made.' })
export class Invited {
  @Field() invitation: Invitation;
  @Field(() => String, {
    nullable: true,
    description: 'The link to pass on, shown this once. Null when it was mailed to them.',
  })
  link: string | null;
}

@ObjectType({ description: 'What an invitation offers, for whoever opened its link.' })
export class Offer {
  @Field() email: string;
  @Field(() => RoleName) role: Role;
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'What stands after `#` in the link.' }) link: string;
  @Field() name: string;
  @Field() password: string;
}

@ObjectType({ implements: () => Refusal, description: 'A change to who may do what was not made.' })
export class PersonRefused extends Refusal {
  constructor(override readonly message: string) {
    super();
  }
}

@ObjectType({ description: 'The new password counts, and every session of the account has ended.' })
export class PasswordSet {
  @Field() email: string;
}

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  types: () => [SignedIn, LinkRefused, AccountRefused] as const,
});

export const InviteResult = createUnionType({
  name: 'InviteResult',
  types: () => [Invited, AccountRefused] as const,
});

export const PersonResult = createUnionType({
  name: 'PersonResult',
  types: () => [Person, PersonRefused] as const,
});

export const ResetPasswordResult = createUnionType({
  name: 'ResetPasswordResult',
  types: () => [PasswordSet, LinkRefused, AccountRefused] as const,
});
