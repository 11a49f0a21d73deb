import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Image } from '../media/image.type.js';
import { readRows, sql } from '../platform/database/sql.js';
import { bySlugOrId } from '../platform/graphql/by-slug-or-id.js';
import { Public } from '../platform/graphql/public.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { ChaptersBySeries } from './chapters-by-series.batch.js';
import { selectSeries, SeriesById, SeriesBySlug } from './series.batches.js';
import { Chapter, Series } from './series.type.js';

@Resolver(() => Series)
export class SeriesResolver {
  constructor(
    private readonly database: DataSource,
    private readonly byId: SeriesById,
    private readonly bySlug: SeriesBySlug,
    private readonly chaptersBySeries: ChaptersBySeries,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @Public()
  @Query(() => [Series], { description: "Every series that has something to read, in the author's order." })
  allSeries(@Context() { now }: ReadContext): Promise<Series[]> {
    return readRows<Series>(this.database, selectSeries(sql`TRUE`, now));
  }

  @Public()
  @Query(() => Series, { nullable: true, description: 'One series by its slug or id; give exactly one.' })
  series(
    @Context() context: ReadContext,
    @Args('slug', { type: () => String, nullable: true }) slug?: string | null,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<Series | null> {
    return bySlugOrId(context, { slug, id }, this.bySlug, this.byId);
  }

  @ResolveField(() => Image, { nullable: true, description: 'Null when the author chose none.' })
  async cover(@Parent() series: Series, @Context() context: ReadContext): Promise<Image | null> {
    return series.coverAssetId === null ? null : context.load(this.imageByAsset, series.coverAssetId);
  }

  @ResolveField(() => [Chapter], {
    description: 'All chapters that have something to read, parents before their children, in reading order.',
  })
  chapters(@Parent() series: Series, @Context() context: ReadContext): Promise<Chapter[]> {
    return context.load(this.chaptersBySeries, series.id);
  }
}
