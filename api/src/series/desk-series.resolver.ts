import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../auth/author-context.js';
import { Author } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { outcome } from '../platform/graphql/refusal.js';
import { ChapterChanges } from './chapter-changes.js';
import { ChapterInput, DeskSeries, Outline, OutlineRefused, OutlineResult, SeriesInput } from './desk-series.type.js';
import { OutlineOfAll } from './outline.js';
import { SeriesChanges } from './series-changes.js';

const id = () => ID;
const idOrNull = { type: () => ID, nullable: true } as const;

/** Series and chapters for those who make them. Every change answers with the whole outline as it is then. */
@Resolver()
export class DeskSeriesResolver {
  constructor(
    private readonly outline: OutlineOfAll,
    private readonly seriesChanges: SeriesChanges,
    private readonly chapterChanges: ChapterChanges,
  ) {}

  @Permission('desk.read')
  @Query(() => [DeskSeries], { description: "Every series with its chapters, in the author's order." })
  deskSeries(): Promise<DeskSeries[]> {
    return this.outline.read();
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Makes a series; `title` has to be given. It comes last.' })
  createSeries(@Author() author: AuthorContext, @Args('input') input: SeriesInput): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.create(author, input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult)
  changeSeries(
    @Author() author: AuthorContext,
    @Args('id', { type: id }) seriesId: string,
    @Args('input') input: SeriesInput,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.change(author, seriesId, input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Puts a series right after another one; first without `after`.' })
  moveSeries(
    @Author() author: AuthorContext,
    @Args('id', { type: id }) seriesId: string,
    @Args('after', idOrNull) after?: string | null,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.move(author, seriesId, after ?? null));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Removes a series that has no comics, with its chapters.' })
  removeSeries(
    @Author() author: AuthorContext,
    @Args('id', { type: id }) seriesId: string,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.remove(author, seriesId));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Makes a chapter, last among its siblings; `title` has to be given.' })
  createChapter(
    @Author() author: AuthorContext,
    @Args('seriesId', { type: id }) seriesId: string,
    @Args('input') input: ChapterInput,
    @Args('parentId', idOrNull) parentId?: string | null,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.create(author, seriesId, parentId ?? null, input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult)
  changeChapter(
    @Author() author: AuthorContext,
    @Args('id', { type: id }) chapterId: string,
    @Args('input') input: ChapterInput,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.change(author, chapterId, input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, {
    description:
      'Puts a chapter into another one, or with no `parentId` at the top of its series, right after a sibling or first. Its comics follow in the reading order.',
  })
  moveChapter(
    @Author() author: AuthorContext,
    @Args('id', { type: id }) chapterId: string,
    @Args('parentId', idOrNull) parentId?: string | null,
    @Args('after', idOrNull) after?: string | null,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.move(author, chapterId, parentId ?? null, after ?? null));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Removes a chapter, and those inside it, that have no comics.' })
  removeChapter(
    @Author() author: AuthorContext,
    @Args('id', { type: id }) chapterId: string,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.remove(author, chapterId));
  }

  #after(change: () => Promise<void>): Promise<typeof OutlineResult> {
    return outcome([OutlineRefused], async () => {
      await change();
      return Object.assign(new Outline(), { series: await this.outline.read() });
    });
  }
}
