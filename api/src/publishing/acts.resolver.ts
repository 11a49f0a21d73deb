import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../auth/author-context.js';
import { Author } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { ComicActResult } from './act.type.js';
import type { ActKind } from './act.entity.js';
import { Acted } from './acted.js';
import { Acts } from './acts.js';
import { NewComic } from './new-comic.js';
import { intoChapter, moveTo, publish, remove, republish, type Rule, update, withdraw } from './rules.js';
import { Undo } from './undo.js';

@InputType({ description: 'Where a new comic goes: last in its chapter, or else in its series.' })
export class NewComicInput {
  @Field(() => ID) seriesId: string;
  @Field(() => ID, { nullable: true }) chapterId?: string | null;
  @Field({ defaultValue: '' }) title: string;
}

const id = { type: () => ID } as const;

/** What an author does to one comic. */
@Resolver()
export class ActsResolver {
  constructor(
    private readonly acts: Acts,
    private readonly undo: Undo,
    private readonly newComic: NewComic,
    private readonly acted: Acted,
  ) {}

  @Permission('comic.write')
  @Mutation(() => ComicActResult, { description: 'Makes a comic with an empty draft.' })
  createComic(@Args('input') input: NewComicInput, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.acted.one(async () => ({ actId: null, comicId: await this.newComic.create(input, by) }));
  }

  @Permission('comic.write')
  @Mutation(() => ComicActResult, { description: 'Makes a comic right after this one, whose draft says the same.' })
  duplicateComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.acted.one(async () => ({ actId: null, comicId: await this.newComic.duplicate(comicId, by) }));
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, {
    description: 'Out now as its draft is now. One that is out already shows its draft, at its old moment.',
  })
  publishComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.#act('publish', comicId, publish, by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, { description: 'What is out or waiting becomes what its draft says now.' })
  updateComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.#act('update', comicId, update, by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, { description: 'Takes it down, or has it wait no longer.' })
  withdrawComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.#act('withdraw', comicId, withdraw, by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, {
    description: 'Out again as its draft is now, at its old moment, so that it takes its old place.',
  })
  republishComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.#act('republish', comicId, republish, by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, { description: 'Throws it away. It can be brought back for 30 days.' })
  deleteComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.#act('delete', comicId, remove, by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, { description: 'Brings back a comic that was thrown away, to where it stood.' })
  restoreDeletedComic(@Args('id', id) comicId: string, @Author() by: AuthorContext): Promise<typeof ComicActResult> {
    return this.acted.one(async () => ({ actId: await this.undo.deletion(comicId, by), comicId }));
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, {
    description: 'Gives it another address. The old one leads there for ever, if readers may know it.',
  })
  changeComicAddress(
    @Args('id', id) comicId: string,
    @Args('slug') slug: string,
    @Author() by: AuthorContext,
  ): Promise<typeof ComicActResult> {
    return this.#act('address', comicId, moveTo(slug), by);
  }

  @Permission('comic.publish')
  @Mutation(() => ComicActResult, {
    description: 'Puts it last in another chapter of its series, or with no chapter at the end of the series.',
  })
  moveComic(
    @Args('id', id) comicId: string,
    @Args('chapterId', { type: () => ID, nullable: true }) chapterId: string | null,
    @Author() by: AuthorContext,
  ): Promise<typeof ComicActResult> {
    return this.#act('move', comicId, intoChapter(chapterId ?? null), by);
  }

  #act(kind: ActKind, comicId: string, rule: Rule, by: AuthorContext): Promise<typeof ComicActResult> {
    return this.acted.one(async () => ({ actId: await this.acts.one(kind, comicId, rule, by), comicId }));
  }
}
