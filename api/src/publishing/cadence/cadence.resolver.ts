import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../../auth/author-context.js';
import { Author, AuthorRequest } from '../../auth/author-request.js';
import { Permission } from '../../auth/permission.js';
import { outcome, Refused } from '../../platform/graphql/refusal.js';
import { SeriesNotFound } from '../refusals.js';
import { CadenceChanges } from './cadence-changes.js';
import { BreakInput, CadenceInput, CadenceRefused, CadenceResult, DeskCadence } from './cadence.type.js';
import { Queues } from './queue.js';

const id = { type: () => ID } as const;

/** When a series promises comics. Every change answers with the cadence as it is then. */
@Resolver()
export class CadenceResolver {
  constructor(
    private readonly changes: CadenceChanges,
    private readonly queues: Queues,
  ) {}

  @Permission('site.write')
  @Mutation(() => CadenceResult, { description: 'What is scheduled already stays where it is.' })
  setCadence(
    @Context() { now }: AuthorRequest,
    @Args('seriesId', id) seriesId: string,
    @Args('input') input: CadenceInput,
    @Author() by: AuthorContext,
  ): Promise<typeof CadenceResult> {
    return this.#after(now, () => this.changes.set(seriesId, input, by).then(() => seriesId));
  }

  @Permission('site.write')
  @Mutation(() => Boolean, {
    description: 'From now on the series promises nothing. True, also when it did not before.',
  })
  async removeCadence(@Args('seriesId', id) seriesId: string, @Author() by: AuthorContext): Promise<boolean> {
    await this.changes.remove(seriesId, by);
    return true;
  }

  @Permission('comic.publish')
  @Mutation(() => CadenceResult, { description: 'The series needs a cadence. What is scheduled already stays.' })
  addBreak(
    @Context() { now }: AuthorRequest,
    @Args('seriesId', id) seriesId: string,
    @Args('input') input: BreakInput,
    @Author() by: AuthorContext,
  ): Promise<typeof CadenceResult> {
    return this.#after(now, () => this.changes.addBreak(seriesId, input, by).then(() => seriesId));
  }

  @Permission('comic.publish')
  @Mutation(() => CadenceResult)
  removeBreak(
    @Context() { now }: AuthorRequest,
    @Args('id', id) breakId: string,
    @Author() by: AuthorContext,
  ): Promise<typeof CadenceResult> {
    return this.#after(now, () => this.changes.removeBreak(breakId, by));
  }

  #after(now: Date, change: () => Promise<string | null>): Promise<typeof CadenceResult> {
    return outcome([CadenceRefused, SeriesNotFound], async () => {
      const seriesId = await change();
      const cadence = seriesId === null ? null : await this.queues.cadenceOf(seriesId, now);
      if (!cadence) throw new Refused(new CadenceRefused('This break is not there any more.'));
      return Object.assign(new DeskCadence(), cadence);
    });
  }
}
