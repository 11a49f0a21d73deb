import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { bySlugOrId } from '../platform/graphql/by-slug-or-id.js';
import { readSlice } from '../platform/graphql/connection.js';
import { Public } from '../platform/graphql/public.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { ComicFilter } from './comic-filter.js';
import { ComicList } from './comic-list.js';
import { ComicOrder } from './comic-order.js';
import { Comic, ComicConnection } from './comic.type.js';
import { ComicById, ComicBySlug } from './one-comic.batches.js';

/** What the outside may ask about comics. */
@Resolver(() => ComicConnection)
export class ComicsResolver {
  constructor(
    private readonly list: ComicList,
    private readonly byId: ComicById,
    private readonly bySlug: ComicBySlug,
  ) {}

  @Public()
  @Query(() => Comic, {
    nullable: true,
    description: 'One comic by its slug or id; give exactly one. Null when there is no such comic to read.',
  })
  async comic(
    @Context() context: ReadContext,
    @Args('slug', { type: () => String, nullable: true }) slug?: string | null,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<Comic | null> {
    return bySlugOrId(context, { slug, id }, this.bySlug, this.byId);
  }

  @Public()
  @Query(() => ComicConnection, {
    description: 'Comics that can be read now. `first` or `last`, 1 to 100, is required.',
  })
  comics(
    @Context() context: ReadContext,
    @Args('order', { type: () => ComicOrder, defaultValue: ComicOrder.READING }) order: ComicOrder,
    @Args('first', { type: () => Int, nullable: true }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('last', { type: () => Int, nullable: true }) last?: number | null,
    @Args('before', { type: () => String, nullable: true }) before?: string | null,
    @Args('filter', { type: () => ComicFilter, nullable: true }) filter?: ComicFilter | null,
  ): Promise<ComicConnection> {
    return this.list.page(readSlice({ first, after, last, before }), order, filter ?? {}, context.now);
  }

  @ResolveField(() => Int, { description: 'Comics in the whole list. Counted when asked for.' })
  totalCount(@Parent() connection: ComicConnection): Promise<number> {
    return this.list.count(connection);
  }
}
