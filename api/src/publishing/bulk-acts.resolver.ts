import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../auth/author-context.js';
import { Author } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { DateTime } from '../platform/graphql/moment.scalar.js';
import { ComicsActResult } from './act.type.js';
import type { ActKind } from './act.entity.js';
import { Acted } from './acted.js';
import { Acts, type Step } from './acts.js';
import { scheduleInSlot } from './cadence/place-in-slot.js';
import { intoChapter, publish, remove, update, withdraw } from './rules.js';
import { NewComics } from './new-comics.js';
import { Undo } from './undo.js';

@InputType({ description: 'A comic and the moment it is to go out.' })
export class ComicAtInput {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
}

@InputType({ description: 'A comic to be made of images.' })
export class ComicOfPagesInput {
  @Field({ defaultValue: '' }) title: string;
  @Field(() => [ID], { description: 'One for each page, in order; 1 to 200.' }) assetIds: string[];
  @Field(() => DateTime, { nullable: true, description: 'When it goes out; null: not yet.' }) at?: Date | null;
}

@InputType({
  description: 'Comics to be made of images, and where they go: last in the chapter, or else in the series.',
})
export class NewComicsInput {
  @Field(() => ID) seriesId: string;
  @Field(() => ID, { nullable: true }) chapterId?: string | null;
  @Field(() => [ComicOfPagesInput]) comics: ComicOfPagesInput[];
}

/** Most comics that one act changes. */
const most = 200;

const ids = { type: () => [ID] } as const;

/** What an author does to several comics at once. Each is one act with one undo. */
@Resolver()
export class BulkActsResolver {
  constructor(
    private readonly acts: Acts,
    private readonly undo: Undo,
    private readonly newComics: NewComics,
    private readonly acted: Acted,
  ) {}

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult, {
    description: 'Makes comics of images, in this order, and schedules those with a moment: all or none. One undo.',
  })
  createComics(@Args('input') input: NewComicsInput, @Author() by: AuthorContext): Promise<typeof ComicsActResult> {
    const { seriesId, chapterId = null, comics } = input;
    if (comics.length > most) throw badInput(`One act makes at most ${most} comics.`);
    if (comics.some(({ assetIds }) => assetIds.length === 0 || assetIds.length > most)) {
      throw badInput(`A comic has 1 to ${most} pages here.`);
    }
    if (comics.some(({ title }) => title.length > 200)) throw badInput('A title has up to 200 characters.');
    const wanted = comics.map(({ title, assetIds, at = null }) => ({ title, assetIds, at }));
    return this.acted.many(() => this.newComics.create({ seriesId, chapterId }, wanted, by));
  }

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult)
  publishComics(@Args('ids', ids) comicIds: string[], @Author() by: AuthorContext): Promise<typeof ComicsActResult> {
    return this.#act('publish', each(comicIds, publish), by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult, { description: 'Each at its moment, such as `slotProposal` proposes them.' })
  scheduleComics(
    @Args('comics', { type: () => [ComicAtInput] }) comics: ComicAtInput[],
    @Author() by: AuthorContext,
  ): Promise<typeof ComicsActResult> {
    return this.#act(
      'schedule',
      comics.map((comic) => ({ comicId: comic.id, rule: scheduleInSlot(comic.at) })),
      by,
    );
  }

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult)
  updateComics(@Args('ids', ids) comicIds: string[], @Author() by: AuthorContext): Promise<typeof ComicsActResult> {
    return this.#act('update', each(comicIds, update), by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult)
  withdrawComics(@Args('ids', ids) comicIds: string[], @Author() by: AuthorContext): Promise<typeof ComicsActResult> {
    return this.#act('withdraw', each(comicIds, withdraw), by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult)
  deleteComics(@Args('ids', ids) comicIds: string[], @Author() by: AuthorContext): Promise<typeof ComicsActResult> {
    return this.#act('delete', each(comicIds, remove), by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult, { description: 'One after the other, last in the chapter.' })
  moveComics(
    @Args('ids', ids) comicIds: string[],
    @Args('chapterId', { type: () => ID, nullable: true }) chapterId: string | null,
    @Author() by: AuthorContext,
  ): Promise<typeof ComicsActResult> {
    return this.#act('move', each(comicIds, intoChapter(chapterId ?? null)), by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicsActResult, {
    description: 'Undoes an act as a whole, for 30 days and while its comics have not been moved on since.',
  })
  undoAct(
    @Args('actId', { type: () => ID }) actId: string,
    @Author() by: AuthorContext,
  ): Promise<typeof ComicsActResult> {
    return this.acted.many(async () => ({ ...(await this.undo.act(actId, by)), refused: [] }));
  }

  #act(kind: ActKind, steps: Step[], by: AuthorContext): Promise<typeof ComicsActResult> {
    if (steps.length > most) throw badInput(`One act changes at most ${most} comics.`);
    if (new Set(steps.map(({ comicId }) => comicId)).size < steps.length) throw badInput('Name each comic once.');
    return this.acted.many(() => this.acts.many(kind, steps, by));
  }
}

const each = (comicIds: string[], rule: Step['rule']): Step[] => comicIds.map((comicId) => ({ comicId, rule }));
