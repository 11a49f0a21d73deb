import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AuthorRequest } from '../../auth/author-request.js';
import { Permission } from '../../auth/permission.js';
import { badInput } from '../../platform/graphql/bad-input.js';
import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { DeskComicById } from '../desk-comic-by-id.batch.js';
import { DeskComic } from '../desk-comic.type.js';
import { DeskCadence, DeskRunway, DeskSlot, Queue, SlotProposal } from './cadence.type.js';
import { Queues } from './queue.js';

/** The longest stretch of a queue that is shown at once. */
const longestMs = 400 * 86_400_000;

const seriesId = { type: () => ID } as const;

/** What is promised, what keeps it, and how far ahead that is. */
@Resolver(() => DeskSlot)
export class QueueResolver {
  constructor(
    private readonly queues: Queues,
    private readonly comicById: DeskComicById,
  ) {}

  @Permission('desk.read')
  @Query(() => DeskCadence, { nullable: true, description: 'Null when the series promises nothing.' })
  cadence(@Context() { now }: AuthorRequest, @Args('seriesId', seriesId) id: string): Promise<DeskCadence | null> {
    return this.queues.cadenceOf(id, now);
  }

  @Permission('desk.read')
  @Query(() => Queue, { description: 'From `from` up to `until`, at most 400 days.' })
  queue(
    @Context() { now }: AuthorRequest,
    @Args('seriesId', seriesId) id: string,
    @Args('from', { type: () => DateTime }) from: Date,
    @Args('until', { type: () => DateTime }) until: Date,
  ): Promise<Queue> {
    const span = until.getTime() - from.getTime();
    if (span < 0 || span > longestMs) throw badInput('`until` lies up to 400 days after `from`.');
    return this.queues.between(id, from, until, now);
  }

  @Permission('desk.read')
  @Query(() => [DeskRunway], { description: 'Of every series that promises something.' })
  runways(@Context() { now }: AuthorRequest): Promise<DeskRunway[]> {
    return this.queues.runways(now);
  }

  @Permission('desk.read')
  @Query(() => [SlotProposal], {
    description: 'Drafts that are ready, in reading order, for the next free slots. Confirm with `scheduleComics`.',
  })
  slotProposal(
    @Context() { now }: AuthorRequest,
    @Args('seriesId', seriesId) id: string,
    @Args('most', { type: () => Int, defaultValue: 20 }) most: number,
  ): Promise<SlotProposal[]> {
    if (most < 1 || most > 100) throw badInput('`most` goes from 1 to 100.');
    return this.queues.proposal(id, most, now);
  }

  @ResolveField(() => DeskComic, { nullable: true, description: 'Null when nothing fills it.' })
  comic(@Parent() { comicId }: DeskSlot, @Context() context: AuthorRequest): Promise<DeskComic | null> | null {
    return comicId === null ? null : context.load(this.comicById, comicId);
  }
}
