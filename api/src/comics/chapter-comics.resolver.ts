import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { DateTime } from '../platform/graphql/moment.scalar.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { Chapter } from '../series/series.type.js';
import { ExtentOfChapter, FirstOfChapter } from './chapter-comics.batches.js';
import { Comic } from './comic.type.js';

/** What a chapter says of its comics and of those in the chapters inside it. */
@Resolver(() => Chapter)
export class ChapterComicsResolver {
  constructor(
    private readonly extent: ExtentOfChapter,
    private readonly firstOfChapter: FirstOfChapter,
  ) {}

  @ResolveField(() => Int, { description: 'Comics to read in it and in the chapters inside it.' })
  async comicCount(@Parent() chapter: Chapter, @Context() context: ReadContext): Promise<number> {
    return (await context.load(this.extent, chapter.id)).count;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When its earliest comic was published.' })
  async firstPublishedAt(@Parent() chapter: Chapter, @Context() context: ReadContext): Promise<Date | null> {
    return (await context.load(this.extent, chapter.id)).first;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When its newest comic was published.' })
  async latestPublishedAt(@Parent() chapter: Chapter, @Context() context: ReadContext): Promise<Date | null> {
    return (await context.load(this.extent, chapter.id)).latest;
  }

  @ResolveField(() => Comic, { nullable: true, description: 'Where to start reading it.' })
  first(@Parent() chapter: Chapter, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.firstOfChapter, chapter.id);
  }
}
