import { Args, Field, ID, InputType, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import { validate as isUuid } from 'uuid';

import type { AuthorContext } from '../auth/author-context.js';
import { Author } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { DraftPresence } from './draft.type.js';
import { Presence, type Present } from './presence.js';

@InputType()
export class AnnouncePresenceInput {
  @Field(() => ID) comicId: string;
  @Field(() => ID) sessionId: string;
  @Field(() => String, { nullable: true, description: "The field one is in, in the editor's words." }) field:
    string | null;
  @Field({ description: 'False when leaving.' }) here: boolean;
}

@Resolver()
export class PresenceResolver {
  constructor(private readonly presence: Presence) {}

  @Permission('comic.write')
  @Mutation(() => Boolean, { description: 'Tells others on the draft where one is. Said again every 10 seconds.' })
  announcePresence(@Args('input') input: AnnouncePresenceInput, @Author() author: AuthorContext): boolean {
    const { comicId, sessionId, field, here } = input;
    if (!isUuid(comicId) || !isUuid(sessionId) || (field?.length ?? 0) > 200) throw badInput('This is no place.');
    this.presence.announce(comicId, { sessionId, accountId: author.accountId, name: author.name, field }, here);
    return true;
  }

  @Permission('comic.write')
  @Subscription(() => [DraftPresence], {
    description: 'Who has the draft open, at first and whenever that changes.',
    resolve: (present: Present[]) => present,
  })
  draftPresence(@Args('comicId', { type: () => ID }) comicId: string): AsyncGenerator<Present[]> {
    return this.presence.follow(comicId);
  }
}
