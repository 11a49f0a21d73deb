import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../author-context.js';
import { Author } from '../author-request.js';
import { Permission } from '../permission.js';
import { OwnSessions } from './own-sessions.js';
import { SessionView } from './session.type.js';

@Resolver()
export class SessionsResolver {
  constructor(private readonly own: OwnSessions) {}

  @Permission('account.own')
  @Query(() => [SessionView], { description: "The author's sessions, the last used first." })
  sessions(@Author() author: AuthorContext): Promise<SessionView[]> {
    return this.own.list(author);
  }

  @Permission('account.own')
  @Mutation(() => Boolean, { description: "Ends one of the author's sessions. False when there is none of this id." })
  endSession(@Args('id', { type: () => ID }) id: string, @Author() author: AuthorContext): Promise<boolean> {
    return this.own.end(author, id);
  }

  @Permission('account.own')
  @Mutation(() => Int, { description: 'Ends every session of the author but this one, and tells how many.' })
  endOtherSessions(@Author() author: AuthorContext): Promise<number> {
    return this.own.endOthers(author);
  }
}
