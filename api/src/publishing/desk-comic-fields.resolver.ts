import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AuthorRequest } from '../auth/author-request.js';
import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Image } from '../media/image.type.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { longestPage } from '../platform/graphql/connection.js';
import { DeskComic } from './desk-comic.type.js';
import { ComicRevision, ContentChange } from './revision.type.js';
import { Revisions } from './revisions.js';

/** What a comic on the desk leads to. */
@Resolver(() => DeskComic)
export class DeskComicFieldsResolver {
  constructor(
    private readonly revisions: Revisions,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @ResolveField(() => Image, {
    nullable: true,
    description: "Its draft's first page. Null when there is none yet.",
  })
  thumbnail(@Parent() { firstAssetId }: DeskComic, @Context() context: AuthorRequest): Promise<Image | null> | null {
    return firstAssetId === null ? null : context.load(this.imageByAsset, firstAssetId);
  }

  @ResolveField(() => [ContentChange], {
    description:
      'Fields that say something else in its draft than in what is out or waiting: what an update would change. Reads the draft; ask it of one comic, not of a list.',
  })
  changes(@Parent() { id, publishedRevisionId }: DeskComic): Promise<ContentChange[]> | ContentChange[] {
    return publishedRevisionId === null ? [] : this.revisions.changesSince(id, publishedRevisionId);
  }

  @ResolveField('revisions', () => [ComicRevision], {
    description: 'Newest first, 1 to 100; `before` is the number of a revision.',
  })
  revisionsOf(
    @Parent() { id }: DeskComic,
    @Args('first', { type: () => Int }) first: number,
    @Args('before', { type: () => Int, nullable: true }) before?: number | null,
  ): Promise<ComicRevision[]> {
    if (first < 1 || first > longestPage) throw badInput(`\`first\` goes from 1 to ${longestPage}.`);
    return this.revisions.list(id, first, before ?? null);
  }
}
