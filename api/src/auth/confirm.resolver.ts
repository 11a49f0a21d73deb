import { Args, Context, createUnionType, Mutation, Resolver } from '@nestjs/graphql';

import { badInput } from '../platform/graphql/bad-input.js';
import { outcome } from '../platform/graphql/refusal.js';
import { Alone } from './alone.js';
import { LockedOut } from './attempts.js';
import type { AuthorRequest } from './author-request.js';
import { Confirm, confirmedUntil, ItIsMe } from './confirm.js';
import { CodeRefused, PasskeyRefused } from './factors/factors.type.js';
import { Permission } from './permission.js';
import { SignInRefused } from './sign-in.js';

const ConfirmResult = createUnionType({
  name: 'ConfirmResult',
  types: () => [ItIsMe, SignInRefused, CodeRefused, LockedOut] as const,
});

const ConfirmWithPasskeyResult = createUnionType({
  name: 'ConfirmWithPasskeyResult',
  types: () => [ItIsMe, PasskeyRefused] as const,
});

/** Asked for when an act was refused with the code `CONFIRM`. */
@Resolver()
export class ConfirmResolver {
  constructor(private readonly confirming: Confirm) {}

  @Permission('account.own')
  @Alone()
  @Mutation(() => ConfirmResult, {
    description: 'Proves that it is the author who asks, when an act was refused with the code `CONFIRM`.',
  })
  confirm(
    @Args('password') password: string,
    @Args('code', {
      defaultValue: '',
      description: 'Needed too by whoever has a second factor: of the authenticator app, or a recovery code.',
    })
    code: string,
    @Context() request: AuthorRequest,
  ): Promise<typeof ConfirmResult> {
    const { author, sessionId, keep } = inBrowser(request);
    return outcome([SignInRefused, CodeRefused, LockedOut], async () => {
      keep(await this.confirming.withPassword(author, sessionId, password, code));
      return confirmedUntil();
    });
  }

  @Permission('account.own')
  @Alone()
  @Mutation(() => ConfirmWithPasskeyResult, { description: 'The same with a passkey, begun by `beginPasskeySignIn`.' })
  confirmWithPasskey(
    @Args('ticket') ticket: string,
    @Args('response', { description: "The browser's `PublicKeyCredential.toJSON()`, as JSON text." }) response: string,
    @Context() request: AuthorRequest,
  ): Promise<typeof ConfirmWithPasskeyResult> {
    const { author, sessionId, keep } = inBrowser(request);
    return outcome([PasskeyRefused], async () => {
      keep(await this.confirming.withPasskey(author, sessionId, ticket, response));
      return confirmedUntil();
    });
  }
}

/** What confirming needs: a session, and an answer that can carry its new secret. */
function inBrowser(request: AuthorRequest) {
  const author = request.signedIn();
  const { sessionId } = author;
  const keep = request.carrier.keepSession;
  if (sessionId === null || !keep) throw badInput('Ask over HTTP, with a session.');
  return { author, sessionId, keep };
}
