import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { ReadContext } from '../platform/graphql/read-context.js';
import { Series } from '../series/series.type.js';
import { Comic } from './comic.type.js';
import { CountBySeries, EndOfSeries } from './series-comics.batches.js';

/** What a series says of its comics. */
@Resolver(() => Series)
export class SeriesComicsResolver {
  constructor(
    private readonly countBySeries: CountBySeries,
    private readonly endOfSeries: EndOfSeries,
  ) {}

  @ResolveField(() => Int, { description: 'Comics to read.' })
  comicCount(@Parent() series: Series, @Context() context: ReadContext): Promise<number> {
    return context.load(this.countBySeries, series.id);
  }

  @ResolveField(() => Comic, { nullable: true, description: 'Where to start reading.' })
  first(@Parent() { id }: Series, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.endOfSeries, { seriesId: id, end: 'first' });
  }

  @ResolveField(() => Comic, { nullable: true, description: 'The newest by publication.' })
  latest(@Parent() { id }: Series, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.endOfSeries, { seriesId: id, end: 'latest' });
  }
}
