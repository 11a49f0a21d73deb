import { Args, Context, createUnionType, Mutation, Resolver } from '@nestjs/graphql';

import { badInput } from '../platform/graphql/bad-input.js';
import { outcome } from '../platform/graphql/refusal.js';
import { Alone } from './alone.js';
import { LockedOut } from './attempts.js';
import type { AuthorContext } from './author-context.js';
import { Author, type AuthorRequest } from './author-request.js';
import { Confirm, confirmedUntil, ItIsMe } from './confirm.js';
import { WhoAmI } from './me.js';
import { Me } from './me.type.js';
import { AccountRefused } from './new-account.js';
import { OwnAccount } from './own-account.js';
import { Confirmed, Permission } from './permission.js';
import { SignInRefused } from './sign-in.js';

const ConfirmResult = createUnionType({
  name: 'ConfirmResult',
  types: () => [ItIsMe, SignInRefused, LockedOut] as const,
});

const MeResult = createUnionType({ name: 'MeResult', types: () => [Me, AccountRefused] as const });

@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly own: OwnAccount,
    private readonly whoAmI: WhoAmI,
    private readonly confirming: Confirm,
  ) {}

  @Permission('account.own')
  @Alone()
  @Mutation(() => ConfirmResult, {
    description: 'Proves that it is the author who asks, when an act was refused with the code `CONFIRM`.',
  })
  confirm(
    @Args('password') password: string,
    @Author() author: AuthorContext,
    @Context() { carrier }: AuthorRequest,
  ): Promise<typeof ConfirmResult> {
    return outcome([SignInRefused, LockedOut], async () => {
      const { sessionId } = author;
      if (sessionId === null || !carrier.keepSession) throw badInput('Ask over HTTP, with a session.');
      carrier.keepSession(await this.confirming.withPassword(author, sessionId, password));
      return confirmedUntil();
    });
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => MeResult, { description: "Changes the author's own name and address; what is left out stays." })
  changeMe(
    @Args('name', { type: () => String, nullable: true }) name: string | null,
    @Args('email', { type: () => String, nullable: true }) email: string | null,
    @Author() author: AuthorContext,
  ): Promise<typeof MeResult> {
    return outcome([AccountRefused], async () => {
      await this.own.change(author, { name, email });
      return this.whoAmI.of(author);
    });
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => MeResult, { description: 'Sets another password and ends all other sessions.' })
  changePassword(
    @Args('password') password: string,
    @Author() author: AuthorContext,
    @Context() { carrier }: AuthorRequest,
  ): Promise<typeof MeResult> {
    return outcome([AccountRefused], async () => {
      const { sessionId } = author;
      if (sessionId === null || !carrier.keepSession) throw badInput('Ask over HTTP, with a session.');
      carrier.keepSession(await this.own.changePassword(author, sessionId, password));
      return this.whoAmI.of(author);
    });
  }
}
