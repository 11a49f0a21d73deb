import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Image } from '../media/image.type.js';
import { required } from '../platform/graphql/required.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { ChapterAround } from '../series/chapter.batches.js';
import { SeriesById } from '../series/series.batches.js';
import { Chapter, Series } from '../series/series.type.js';
import { Comic, Neighbours } from './comic.type.js';
import { checkPath, NeighbourPath } from './neighbour-path.js';
import { NumberByComic } from './number-by-comic.batch.js';
import { Page } from './page.type.js';
import { FirstAssetByComic, PagesByComic } from './pages.batches.js';
import { CountByChapter } from './chapter-comics.batches.js';
import { CountBySeries } from './series-comics.batches.js';

/** What a comic leads to. */
@Resolver(() => Comic)
export class ComicFieldsResolver {
  constructor(
    private readonly seriesById: SeriesById,
    private readonly chapterAround: ChapterAround,
    private readonly numberByComic: NumberByComic,
    private readonly countByChapter: CountByChapter,
    private readonly countBySeries: CountBySeries,
    private readonly pagesByComic: PagesByComic,
    private readonly firstAssetByComic: FirstAssetByComic,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @ResolveField(() => Series)
  async series(@Parent() comic: Comic, @Context() context: ReadContext): Promise<Series> {
    return required(await context.load(this.seriesById, comic.seriesId), 'the series of a comic');
  }

  @ResolveField(() => Chapter, { nullable: true, description: 'Null when it lies in its series directly.' })
  async chapter(@Parent() comic: Comic, @Context() context: ReadContext): Promise<Chapter | null> {
    return comic.chapterId === null ? null : context.load(this.chapterAround, comic.chapterId);
  }

  @ResolveField(() => Int, {
    description: 'Place in its chapter, or in its series when it has no chapter; 1 for the first.',
  })
  number(@Parent() comic: Comic, @Context() context: ReadContext): Promise<number> {
    return context.load(this.numberByComic, comic.id);
  }

  @ResolveField(() => Int, {
    description: 'How many comics there are to read in its chapter, or in its series when it has no chapter.',
  })
  siblingCount(@Parent() comic: Comic, @Context() context: ReadContext): Promise<number> {
    return comic.chapterId === null
      ? context.load(this.countBySeries, comic.seriesId)
      : context.load(this.countByChapter, comic.chapterId);
  }

  @ResolveField(() => [Page], { description: 'Its images, in order; at least one.' })
  pages(@Parent() comic: Comic, @Context() context: ReadContext): Promise<Page[]> {
    return context.load(this.pagesByComic, comic.id);
  }

  @ResolveField(() => Image, { description: "The first page's image." })
  async thumbnail(@Parent() comic: Comic, @Context() context: ReadContext): Promise<Image> {
    const asset = required(await context.load(this.firstAssetByComic, comic.id), 'the first page of a comic');
    return required(await context.load(this.imageByAsset, asset), 'the image of a page');
  }

  @ResolveField(() => Neighbours, {
    description: 'Its neighbours in reading order, in its series or only along a chapter, a character or a tag.',
  })
  neighbours(
    @Parent() comic: Comic,
    @Args('along', { type: () => NeighbourPath, nullable: true }) along?: NeighbourPath | null,
  ): Neighbours {
    return Object.assign(new Neighbours(), { comic, along: along ? checkPath(along) : null });
  }
}
