import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { Comic } from '../comics/comic.type.js';
import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Image } from '../media/image.type.js';
import { readRows, sql } from '../platform/database/sql.js';
import { bySlugOrId } from '../platform/graphql/by-slug-or-id.js';
import { Public } from '../platform/graphql/public.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { CountByCharacter, EndOfAppearances } from './appearances.batches.js';
import { Character } from './cast.type.js';
import { CharacterById, CharacterBySlug, selectCharacters } from './character.batches.js';

@Resolver(() => Character)
export class CharacterResolver {
  constructor(
    private readonly database: DataSource,
    private readonly byId: CharacterById,
    private readonly bySlug: CharacterBySlug,
    private readonly countByCharacter: CountByCharacter,
    private readonly endOfAppearances: EndOfAppearances,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @Public()
  @Query(() => [Character], { description: "Everyone who appears in something to read, in the author's order." })
  characters(@Context() { now }: ReadContext): Promise<Character[]> {
    return readRows<Character>(this.database, selectCharacters(sql`TRUE`, now));
  }

  @Public()
  @Query(() => Character, { nullable: true, description: 'One character by slug or id; give exactly one.' })
  character(
    @Context() context: ReadContext,
    @Args('slug', { type: () => String, nullable: true }) slug?: string | null,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<Character | null> {
    return bySlugOrId(context, { slug, id }, this.bySlug, this.byId);
  }

  @ResolveField(() => Image, { nullable: true, description: 'Null when the author chose none.' })
  async portrait(@Parent() character: Character, @Context() context: ReadContext): Promise<Image | null> {
    return character.portraitAssetId === null ? null : context.load(this.imageByAsset, character.portraitAssetId);
  }

  @ResolveField(() => Int, { description: 'Comics to read in which the character appears.' })
  comicCount(@Parent() { id }: Character, @Context() context: ReadContext): Promise<number> {
    return context.load(this.countByCharacter, id);
  }

  @ResolveField(() => Comic, { nullable: true, description: 'The first appearance in reading order.' })
  first(@Parent() { id }: Character, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.endOfAppearances, { characterId: id, end: 'first' });
  }

  @ResolveField(() => Comic, { nullable: true, description: 'The latest appearance by publication.' })
  latest(@Parent() { id }: Character, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.endOfAppearances, { characterId: id, end: 'latest' });
  }
}
