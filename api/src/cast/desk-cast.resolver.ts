import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../auth/author-context.js';
import { Author } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { outcome } from '../platform/graphql/refusal.js';
import { CastChanges } from './cast-changes.js';
import { AllCast } from './desk-cast.js';
import { CastRefused, CastResult, CharacterInput, DeskCast } from './desk-cast.type.js';

const id = { type: () => ID } as const;

/** Characters and tags for those who make comics. Every change answers with all of them as they are then. */
@Resolver()
export class DeskCastResolver {
  constructor(
    private readonly all: AllCast,
    private readonly changes: CastChanges,
  ) {}

  @Permission('desk.read')
  @Query(() => DeskCast, { description: 'All characters and tags.' })
  deskCast(): Promise<DeskCast> {
    return this.all.read();
  }

  @Permission('cast.write')
  @Mutation(() => CastResult, { description: 'Makes a character, last in the cast; `name` has to be given.' })
  createCharacter(@Author() author: AuthorContext, @Args('input') input: CharacterInput): Promise<typeof CastResult> {
    return this.#after(() => this.changes.createCharacter(author, input));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult)
  changeCharacter(
    @Author() author: AuthorContext,
    @Args('id', id) characterId: string,
    @Args('input') input: CharacterInput,
  ): Promise<typeof CastResult> {
    return this.#after(() => this.changes.changeCharacter(author, characterId, input));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult, { description: 'Puts a character right after another one; first without `after`.' })
  moveCharacter(
    @Author() author: AuthorContext,
    @Args('id', id) characterId: string,
    @Args('after', { type: () => ID, nullable: true }) after?: string | null,
  ): Promise<typeof CastResult> {
    return this.#after(() => this.changes.moveCharacter(author, characterId, after ?? null));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult, {
    description: 'Makes a character part of another one: all that names it means that one.',
  })
  mergeCharacter(
    @Author() author: AuthorContext,
    @Args('id', id) characterId: string,
    @Args('into', id) into: string,
  ): Promise<typeof CastResult> {
    return this.#after(() => this.changes.merge(author, 'character', characterId, into));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult, { description: 'Removes a character that appears in no comic.' })
  removeCharacter(@Author() author: AuthorContext, @Args('id', id) characterId: string): Promise<typeof CastResult> {
    return this.#after(() => this.changes.remove(author, 'character', characterId));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult)
  createTag(@Author() author: AuthorContext, @Args('name') name: string): Promise<typeof CastResult> {
    return this.#after(() => this.changes.createTag(author, name));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult)
  renameTag(
    @Author() author: AuthorContext,
    @Args('id', id) tagId: string,
    @Args('name') name: string,
  ): Promise<typeof CastResult> {
    return this.#after(() => this.changes.renameTag(author, tagId, name));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult, { description: 'Makes a tag part of another one: all that names it means that one.' })
  mergeTag(
    @Author() author: AuthorContext,
    @Args('id', id) tagId: string,
    @Args('into', id) into: string,
  ): Promise<typeof CastResult> {
    return this.#after(() => this.changes.merge(author, 'tag', tagId, into));
  }

  @Permission('cast.write')
  @Mutation(() => CastResult, { description: 'Removes a tag that no comic has.' })
  removeTag(@Author() author: AuthorContext, @Args('id', id) tagId: string): Promise<typeof CastResult> {
    return this.#after(() => this.changes.remove(author, 'tag', tagId));
  }

  #after(change: () => Promise<void>): Promise<typeof CastResult> {
    return outcome([CastRefused], async () => {
      await change();
      return Object.assign(new DeskCast(), await this.all.read());
    });
  }
}
