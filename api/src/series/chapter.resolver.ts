import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Image } from '../media/image.type.js';
import { bySlugOrId } from '../platform/graphql/by-slug-or-id.js';
import { Public } from '../platform/graphql/public.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { required } from '../platform/graphql/required.js';
import { ChapterAround, ChapterById, ChapterBySlug } from './chapter.batches.js';
import { SeriesById } from './series.batches.js';
import { Chapter, Series } from './series.type.js';

@Resolver(() => Chapter)
export class ChapterResolver {
  constructor(
    private readonly byId: ChapterById,
    private readonly bySlug: ChapterBySlug,
    private readonly chapterAround: ChapterAround,
    private readonly seriesById: SeriesById,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @Public()
  @Query(() => Chapter, { nullable: true, description: 'One chapter by its slug or id; give exactly one.' })
  chapter(
    @Context() context: ReadContext,
    @Args('slug', { type: () => String, nullable: true }) slug?: string | null,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<Chapter | null> {
    return bySlugOrId(context, { slug, id }, this.bySlug, this.byId);
  }

  @ResolveField(() => Series)
  async series(@Parent() chapter: Chapter, @Context() context: ReadContext): Promise<Series> {
    return required(await context.load(this.seriesById, chapter.seriesId), 'the series of a chapter');
  }

  @ResolveField(() => Chapter, { nullable: true, description: 'The chapter it lies in; null at the top.' })
  async parent(@Parent() chapter: Chapter, @Context() context: ReadContext): Promise<Chapter | null> {
    return chapter.parentId === null ? null : context.load(this.chapterAround, chapter.parentId);
  }

  @ResolveField(() => Image, { nullable: true, description: 'Null when the author chose none.' })
  async cover(@Parent() chapter: Chapter, @Context() context: ReadContext): Promise<Image | null> {
    return chapter.coverAssetId === null ? null : context.load(this.imageByAsset, chapter.coverAssetId);
  }
}
