import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../../auth/author-context.js';
import { Author } from '../../auth/author-request.js';
import { Permission } from '../../auth/permission.js';
import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { ComicActResult } from '../act.type.js';
import { Acted } from '../acted.js';
import { SlotTakenThen } from './cadence.type.js';
import { QueueActs } from './queue-acts.js';

const id = { type: () => ID } as const;

/** What an author does with comics that wait. */
@Resolver()
export class QueueActsResolver {
  constructor(
    private readonly acts: QueueActs,
    private readonly acted: Acted,
  ) {}

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, {
    description:
      'Out at that moment as its draft is now. One that waits already goes out as it was when it was scheduled or last updated.',
  })
  scheduleComic(
    @Args('id', id) comicId: string,
    @Args('at', { type: () => DateTime }) at: Date,
    @Args('ifTaken', { type: () => SlotTakenThen, defaultValue: SlotTakenThen.REFUSE }) ifTaken: SlotTakenThen,
    @Author() by: AuthorContext,
  ): Promise<typeof ComicActResult> {
    return this.acted.one(async () => ({ actId: await this.acts.schedule(comicId, at, ifTaken, by), comicId }));
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, { description: 'Two comics that wait change places. Answers with the first.' })
  swapComics(
    @Args('id', id) comicId: string,
    @Args('with', id) other: string,
    @Author() by: AuthorContext,
  ): Promise<typeof ComicActResult> {
    return this.acted.one(async () => ({ actId: await this.acts.swap(comicId, other, by), comicId }));
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, {
    description: 'A comic in a slot, and those right behind it, each move on by a slot; its own is free then.',
  })
  pushBackComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.acted.one(async () => ({ actId: await this.acts.pushBack(comicId, by), comicId }));
  }
}
