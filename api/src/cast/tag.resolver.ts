import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import { bySlugOrId } from '../platform/graphql/by-slug-or-id.js';
import { Public } from '../platform/graphql/public.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { CountByTag } from './appearances.batches.js';
import { Tag } from './cast.type.js';
import { selectTags, TagById, TagBySlug } from './tag.batches.js';

@Resolver(() => Tag)
export class TagResolver {
  constructor(
    private readonly database: DataSource,
    private readonly byId: TagById,
    private readonly bySlug: TagBySlug,
    private readonly countByTag: CountByTag,
  ) {}

  @Public()
  @Query(() => [Tag], { description: 'Every tag of something to read, by name.' })
  tags(@Context() { now }: ReadContext): Promise<Tag[]> {
    return readRows<Tag>(this.database, selectTags(sql`TRUE`, now));
  }

  @Public()
  @Query(() => Tag, { nullable: true, description: 'One tag by slug or id; give exactly one.' })
  tag(
    @Context() context: ReadContext,
    @Args('slug', { type: () => String, nullable: true }) slug?: string | null,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<Tag | null> {
    return bySlugOrId(context, { slug, id }, this.bySlug, this.byId);
  }

  @ResolveField(() => Int, { description: 'Comics to read that have it.' })
  comicCount(@Parent() { id }: Tag, @Context() context: ReadContext): Promise<number> {
    return context.load(this.countByTag, id);
  }
}
