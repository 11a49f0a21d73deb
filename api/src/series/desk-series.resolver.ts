import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

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
  createSeries(@Args('input') input: SeriesInput): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.create(input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult)
  changeSeries(
    @Args('id', { type: id }) seriesId: string,
    @Args('input') input: SeriesInput,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.change(seriesId, input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Puts a series right after another one; first without `after`.' })
  moveSeries(
    @Args('id', { type: id }) seriesId: string,
    @Args('after', idOrNull) after?: string | null,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.move(seriesId, after ?? null));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Removes a series that has no comics, with its chapters.' })
  removeSeries(@Args('id', { type: id }) seriesId: string): Promise<typeof OutlineResult> {
    return this.#after(() => this.seriesChanges.remove(seriesId));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Makes a chapter, last among its siblings; `title` has to be given.' })
  createChapter(
    @Args('seriesId', { type: id }) seriesId: string,
    @Args('input') input: ChapterInput,
    @Args('parentId', idOrNull) parentId?: string | null,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.create(seriesId, parentId ?? null, input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult)
  changeChapter(
    @Args('id', { type: id }) chapterId: string,
    @Args('input') input: ChapterInput,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.change(chapterId, input));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, {
    description:
      'Puts a chapter into another one, or with no `parentId` at the top of its series, right after a sibling or first. Its comics follow in the reading order.',
  })
  moveChapter(
    @Args('id', { type: id }) chapterId: string,
    @Args('parentId', idOrNull) parentId?: string | null,
    @Args('after', idOrNull) after?: string | null,
  ): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.move(chapterId, parentId ?? null, after ?? null));
  }

  @Permission('series.write')
  @Mutation(() => OutlineResult, { description: 'Removes a chapter, and those inside it, that have no comics.' })
  removeChapter(@Args('id', { type: id }) chapterId: string): Promise<typeof OutlineResult> {
    return this.#after(() => this.chapterChanges.remove(chapterId));
  }

  #after(change: () => Promise<void>): Promise<typeof OutlineResult> {
    return outcome([OutlineRefused], async () => {
      await change();
      return Object.assign(new Outline(), { series: await this.outline.read() });
    });
  }
}
