import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Comic } from '../comics/comic.type.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { Character, Tag } from './cast.type.js';
import { CharactersByComic } from './character.batches.js';
import { TagsByComic } from './tag.batches.js';

/** Who appears in a comic and what it is about. */
@Resolver(() => Comic)
export class ComicCastResolver {
  constructor(
    private readonly charactersByComic: CharactersByComic,
    private readonly tagsByComic: TagsByComic,
  ) {}

  @ResolveField(() => [Character], { description: "Who appears, in the author's order." })
  characters(@Parent() { id }: Comic, @Context() context: ReadContext): Promise<Character[]> {
    return context.load(this.charactersByComic, id);
  }

  @ResolveField(() => [Tag], { description: "What it is about, in the author's order." })
  tags(@Parent() { id }: Comic, @Context() context: ReadContext): Promise<Tag[]> {
    return context.load(this.tagsByComic, id);
  }
}
