import { Args, Context, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { outcome } from '../../platform/graphql/refusal.js';
import { Alone } from '../alone.js';
import { LockedOut } from '../attempts.js';
import type { AuthorRequest } from '../author-request.js';
import { LinkRefused } from '../link-refused.js';
import { AccountRefused } from '../new-account.js';
import { OpenToAnyone } from '../permission.js';
import { HandOver } from '../signed-in.js';
import { Invitations } from './invitations.js';
import { PasswordReset } from './password-reset.js';
import { AcceptInvitationInput, AcceptInvitationResult, Offer, ResetPasswordResult } from './people.type.js';

@ObjectType({ description: 'If the address is of an account and the site can send mail, a link is on its way.' })
export class PasswordResetAsked {
  @Field() email: string;

  constructor(email: string) {
    this.email = email;
  }
}

const AskPasswordResetResult = createUnionType({
  name: 'AskPasswordResetResult',
  types: () => [PasswordResetAsked, LockedOut] as const,
});

/** What people do with a one-time link before they are signed in. */
@Resolver()
export class JoinResolver {
  constructor(
    private readonly invitations: Invitations,
    private readonly passwords: PasswordReset,
    private readonly handOver: HandOver,
  ) {}

  @OpenToAnyone()
  @Alone()
  @Query(() => Offer, { nullable: true, description: 'What an invitation offers; null when its link does not work.' })
  invitationOffer(
    @Args('link', { description: 'What stands after `#` in the link.' }) link: string,
  ): Promise<Offer | null> {
    return this.invitations.offerOf(link);
  }

  @OpenToAnyone()
  @Alone()
  @Mutation(() => AcceptInvitationResult, { description: 'Makes the account that an invitation offers, and signs in.' })
  acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() request: AuthorRequest,
  ): Promise<typeof AcceptInvitationResult> {
    return outcome([LinkRefused, AccountRefused], async () =>
      this.handOver.session(request, await this.invitations.accept(input, request.carrier.from)),
    );
  }

  @OpenToAnyone()
  @Alone()
  @Mutation(() => AskPasswordResetResult, {
    description: 'Mails a link by which the password can be set anew. It answers the same for an unknown address.',
  })
  askPasswordReset(
    @Args('email') email: string,
    @Context() { carrier }: AuthorRequest,
  ): Promise<typeof AskPasswordResetResult> {
    return outcome([LockedOut], async () => {
      await this.passwords.ask(email, carrier.from);
      return new PasswordResetAsked(email);
    });
  }

  @OpenToAnyone()
  @Alone()
  @Mutation(() => ResetPasswordResult, {
    description: 'Sets the password anew and ends every session of the account. Sign in with it afterwards.',
  })
  resetPassword(
    @Args('link', { description: 'What stands after `#` in the link.' }) link: string,
    @Args('password') password: string,
    @Context() { carrier }: AuthorRequest,
  ): Promise<typeof ResetPasswordResult> {
    return outcome([LinkRefused, AccountRefused], () => this.passwords.set(link, password, carrier.from));
  }
}
