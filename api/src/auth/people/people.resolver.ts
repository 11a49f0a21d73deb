import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { outcome } from '../../platform/graphql/refusal.js';
import type { AuthorContext } from '../author-context.js';
import { Author } from '../author-request.js';
import { RoleName } from '../me.type.js';
import { AccountRefused } from '../new-account.js';
import { Confirmed, Permission } from '../permission.js';
import type { Role } from '../permissions.js';
import { Invitations } from './invitations.js';
import { People } from './people.js';
import { Invitation, InviteResult, Person, PersonRefused, PersonResult } from './people.type.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly who: People,
    private readonly asked: Invitations,
  ) {}

  @Permission('people.manage')
  @Query(() => [Person], { description: 'Everyone who makes this site, the longest here first.' })
  people(@Author() author: AuthorContext): Promise<Person[]> {
    return this.who.list(author);
  }

  @Permission('people.manage')
  @Query(() => [Invitation], { description: 'Invitations that can still be accepted, the newest first.' })
  invitations(): Promise<Invitation[]> {
    return this.asked.list();
  }

  @Permission('people.manage')
  @Confirmed()
  @Mutation(() => InviteResult, {
    description: 'Asks somebody to join, by a link that works once within a week; by mail where a mail server is set.',
  })
  invite(
    @Args('email') email: string,
    @Args('role', { type: () => RoleName }) role: Role,
    @Author() author: AuthorContext,
  ): Promise<typeof InviteResult> {
    return outcome([AccountRefused], () => this.asked.invite(author, email, role));
  }

  @Permission('people.manage')
  @Mutation(() => Boolean, { description: 'Its link no longer works. False when there is none of this id.' })
  withdrawInvitation(@Args('id', { type: () => ID }) id: string, @Author() author: AuthorContext): Promise<boolean> {
    return this.asked.withdraw(author, id);
  }

  @Permission('people.manage')
  @Confirmed()
  @Mutation(() => PersonResult, { description: "Counts from the person's next request on." })
  changeRole(
    @Args('id', { type: () => ID }) id: string,
    @Args('role', { type: () => RoleName }) role: Role,
    @Author() author: AuthorContext,
  ): Promise<typeof PersonResult> {
    return outcome([PersonRefused], () => this.who.changeRole(author, id, role));
  }

  @Permission('people.manage')
  @Confirmed()
  @Mutation(() => PersonResult, {
    description: 'Ends an account with its sessions, tokens and factors. Answers with who it was.',
  })
  removePerson(
    @Args('id', { type: () => ID }) id: string,
    @Author() author: AuthorContext,
  ): Promise<typeof PersonResult> {
    return outcome([PersonRefused], () => this.who.remove(author, id));
  }
}
