import { Args, Context, createUnionType, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';

import { badInput } from '../platform/graphql/bad-input.js';
import { outcome } from '../platform/graphql/refusal.js';
import { Alone } from './alone.js';
import { LockedOut } from './attempts.js';
import type { AuthorRequest } from './author-request.js';
import { WhoAmI } from './me.js';
import { Me } from './me.type.js';
import { AccountRefused } from './new-account.js';
import { FirstOwner, LinkRefused } from './owner.js';
import { OpenToAnyone } from './permission.js';
import { type Opened, Sessions } from './sessions/sessions.js';
import { SignIn, SignInRefused } from './sign-in.js';

@ObjectType({ description: 'Somebody is signed in now; the answer carries the cookie.' })
export class SignedIn {
  @Field() me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInRefused, LockedOut] as const,
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
    private readonly firstOwner: FirstOwner,
    private readonly sessions: Sessions,
    private readonly whoAmI: WhoAmI,
  ) {}

  @OpenToAnyone()
  @Alone()
  @Mutation(() => SignInResult)
  signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() request: AuthorRequest,
  ): Promise<typeof SignInResult> {
    return outcome([SignInRefused, LockedOut], async () =>
      this.#keep(request, await this.signInWith.withPassword(email, password, request.carrier.from)),
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
      this.#keep(request, await this.firstOwner.create(input, request.carrier.from)),
    );
  }

  @OpenToAnyone()
  @Mutation(() => Boolean, { description: 'Ends this session. True, whether there was one or not.' })
  async signOut(@Context() { author, carrier }: AuthorRequest): Promise<boolean> {
    if (author?.sessionId) await this.sessions.end(author.sessionId);
    carrier.keepSession?.(null);
    return true;
  }

  /** Gives the browser a new session; one it had before ends, so that nobody else can have fixed it (session fixation). */
  async #keep({ author: before, carrier }: AuthorRequest, { token, author }: Opened): Promise<SignedIn> {
    if (!carrier.keepSession) throw badInput('Sign in over HTTP: a socket cannot keep a session.');
    if (before?.sessionId) await this.sessions.end(before.sessionId);
    carrier.keepSession(token);
    return new SignedIn(await this.whoAmI.of(author));
  }
}
