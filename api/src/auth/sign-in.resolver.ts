import { Args, Context, createUnionType, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';

import { outcome } from '../platform/graphql/refusal.js';
import { Alone } from './alone.js';
import { LockedOut } from './attempts.js';
import type { AuthorRequest } from './author-request.js';
import { AccountRefused } from './new-account.js';
import { CodeRefused, PasskeyCeremony, PasskeyRefused, SecondFactorNeeded } from './factors/factors.type.js';
import { Passkeys } from './factors/passkeys.js';
import { LinkRefused } from './link-refused.js';
import { FirstOwner } from './owner.js';
import { OpenToAnyone } from './permission.js';
import { OwnSessions } from './sessions/own-sessions.js';
import { SignIn, SignInRefused } from './sign-in.js';
import { HandOver, SignedIn } from './signed-in.js';

const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SecondFactorNeeded, SignInRefused, LockedOut] as const,
});

const FinishSignInResult = createUnionType({
  name: 'FinishSignInResult',
  types: () => [SignedIn, CodeRefused, SignInRefused, LockedOut] as const,
});

const PasskeySignInResult = createUnionType({
  name: 'PasskeySignInResult',
  types: () => [SignedIn, PasskeyRefused] as const,
});

const CreateOwnerResult = createUnionType({
  name: 'CreateOwnerResult',
  types: () => [SignedIn, LinkRefused, AccountRefused] as const,
});

@InputType({ description: 'The first account of a site.' })
export class CreateOwnerInput {
  @Field({ description: 'What stands after `#` in the one-time link.' }) link: string;
  @Field() name: string;
  @Field() email: string;
  @Field() password: string;
}

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signInWith: SignIn,
    private readonly passkeys: Passkeys,
    private readonly firstOwner: FirstOwner,
    private readonly own: OwnSessions,
    private readonly handOver: HandOver,
  ) {}

  @OpenToAnyone()
  @Alone()
  @Mutation(() => SignInResult)
  signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() request: AuthorRequest,
  ): Promise<typeof SignInResult> {
    return outcome([SignInRefused, LockedOut], async () => {
      const opened = await this.signInWith.withPassword(email, password, request.carrier.from);
      return opened instanceof SecondFactorNeeded ? opened : this.handOver.session(request, opened);
    });
  }

  @OpenToAnyone()
  @Alone()
  @Mutation(() => FinishSignInResult, { description: 'The second step for whoever has a second factor.' })
  finishSignIn(
    @Args('ticket', { description: 'Of `SecondFactorNeeded`.' }) ticket: string,
    @Args('code', { description: 'Six digits of the authenticator app, or a recovery code, which works once.' })
    code: string,
    @Context() request: AuthorRequest,
  ): Promise<typeof FinishSignInResult> {
    return outcome([CodeRefused, SignInRefused, LockedOut], async () =>
      this.handOver.session(request, await this.signInWith.withCode(ticket, code, request.carrier.from)),
    );
  }

  @OpenToAnyone()
  @Alone()
  @Mutation(() => PasskeyCeremony, { description: 'Begins to sign in with a passkey instead of a password.' })
  beginPasskeySignIn(): Promise<PasskeyCeremony> {
    return this.passkeys.beginUse();
  }

  @OpenToAnyone()
  @Alone()
  @Mutation(() => PasskeySignInResult)
  finishPasskeySignIn(
    @Args('ticket', { description: 'Of `beginPasskeySignIn`.' }) ticket: string,
    @Args('response', { description: "The browser's `PublicKeyCredential.toJSON()`, as JSON text." }) response: string,
    @Context() request: AuthorRequest,
  ): Promise<typeof PasskeySignInResult> {
    return outcome([PasskeyRefused], async () =>
      this.handOver.session(request, await this.signInWith.withPasskey(ticket, response, request.carrier.from)),
    );
  }

  @OpenToAnyone()
  @Alone()
  @Mutation(() => CreateOwnerResult, { description: "Makes the owner's account, by the one-time link, and signs in." })
  createOwner(
    @Args('input') input: CreateOwnerInput,
    @Context() request: AuthorRequest,
  ): Promise<typeof CreateOwnerResult> {
    return outcome([LinkRefused, AccountRefused], async () =>
      this.handOver.session(request, await this.firstOwner.create(input, request.carrier.from)),
    );
  }

  @OpenToAnyone()
  @Mutation(() => Boolean, { description: 'Ends this session. True, whether there was one or not.' })
  async signOut(@Context() { author, carrier }: AuthorRequest): Promise<boolean> {
    if (author?.sessionId) await this.own.end(author, author.sessionId);
    carrier.keepSession?.(null);
    return true;
  }
}
