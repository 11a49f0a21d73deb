import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AuthorRequest } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { readSlice } from '../platform/graphql/connection.js';
import { DeskComic, DeskComicConnection, DeskComicFilter, DeskComicOrder, StateCount } from './desk-comic.type.js';
import { DeskComics } from './desk-comics.js';

/** Comics as the desk lists them. */
@Resolver(() => DeskComicConnection)
export class DeskComicsResolver {
  constructor(private readonly comics: DeskComics) {}

  @Permission('desk.read')
  @Query(() => DeskComicConnection, { description: 'Comics of every state. `first` or `last`, 1 to 100, is required.' })
  deskComics(
    @Context() { now }: AuthorRequest,
    @Args('order', { type: () => DeskComicOrder, defaultValue: DeskComicOrder.EDITED }) order: DeskComicOrder,
    @Args('first', { type: () => Int, nullable: true }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('last', { type: () => Int, nullable: true }) last?: number | null,
    @Args('before', { type: () => String, nullable: true }) before?: string | null,
    @Args('filter', { type: () => DeskComicFilter, nullable: true }) filter?: DeskComicFilter | null,
  ): Promise<DeskComicConnection> {
    return this.comics.page(readSlice({ first, after, last, before }), order, filter ?? {}, now);
  }

  @Permission('desk.read')
  @Query(() => DeskComic, { nullable: true, description: 'One comic of any state; null when it is not there.' })
  async deskComic(
    @Context() { now }: AuthorRequest,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskComic | null> {
    const [comic] = await this.comics.byIds([id], now);
    return comic ?? null;
  }

  @Permission('desk.read')
  @Query(() => [StateCount], { description: 'How many comics are in each state, of one series or of all.' })
  deskComicCounts(
    @Context() { now }: AuthorRequest,
    @Args('seriesId', { type: () => ID, nullable: true }) seriesId?: string | null,
  ): Promise<StateCount[]> {
    return this.comics.countsByState(seriesId ?? null, now);
  }

  @ResolveField(() => Int, { description: 'Comics in the whole list. Counted when asked for.' })
  totalCount(@Parent() connection: DeskComicConnection): Promise<number> {
    return this.comics.count(connection);
  }
}
