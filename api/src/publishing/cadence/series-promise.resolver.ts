import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { ReadContext } from '../../platform/graphql/read-context.js';
import { Series } from '../../series/series.type.js';
import { PromiseBySeries } from './promise-by-series.batch.js';
import { SeriesBreak } from './series-promise.type.js';

/** What a series promises its readers. */
@Resolver(() => Series)
export class SeriesPromiseResolver {
  constructor(private readonly promiseBySeries: PromiseBySeries) {}

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'When the next comic is promised. Null when nothing is promised, or readers are not to be told.',
  })
  async nextComicAt(@Parent() { id }: Series, @Context() context: ReadContext): Promise<Date | null> {
    return (await context.load(this.promiseBySeries, id))?.nextComicAt ?? null;
  }

  @ResolveField(() => SeriesBreak, {
    name: 'break',
    nullable: true,
    description: 'A break that is on or begins within seven days.',
  })
  async breakOf(@Parent() { id }: Series, @Context() context: ReadContext): Promise<SeriesBreak | null> {
    return (await context.load(this.promiseBySeries, id))?.break ?? null;
  }
}
