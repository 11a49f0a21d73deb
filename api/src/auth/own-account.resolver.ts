import { Args, Context, createUnionType, Mutation, Resolver } from '@nestjs/graphql';

import { badInput } from '../platform/graphql/bad-input.js';
import { outcome } from '../platform/graphql/refusal.js';
import type { AuthorContext } from './author-context.js';
import { Author, type AuthorRequest } from './author-request.js';
import { WhoAmI } from './me.js';
import { Me } from './me.type.js';
import { AccountRefused } from './new-account.js';
import { OwnAccount } from './own-account.js';
import { Confirmed, Permission } from './permission.js';

const MeResult = createUnionType({ name: 'MeResult', types: () => [Me, AccountRefused] as const });

@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly own: OwnAccount,
    private readonly whoAmI: WhoAmI,
  ) {}

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
