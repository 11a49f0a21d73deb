import { Args, createUnionType, ID, Int, Query, ResolveField, Parent, Context, Resolver } from '@nestjs/graphql';

import { AuthorRequest } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Image } from '../media/image.type.js';
import { outcome } from '../platform/graphql/refusal.js';
import { RevisionNotFound } from './refusals.js';
import { ComicCopy, Comparison, KeptPage } from './revision.type.js';
import { Revisions } from './revisions.js';

export const ComicCopyResult = createUnionType({
  name: 'ComicCopyResult',
  types: () => [ComicCopy, RevisionNotFound] as const,
});
export const ComparisonResult = createUnionType({
  name: 'ComparisonResult',
  types: () => [Comparison, RevisionNotFound] as const,
});

/** What a comic said. */
@Resolver(() => KeptPage)
export class RevisionsResolver {
  constructor(
    private readonly revisions: Revisions,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @Permission('desk.read')
  @Query(() => ComicCopyResult, { description: 'What a revision says.' })
  comicRevision(
    @Args('comicId', { type: () => ID }) comicId: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<typeof ComicCopyResult> {
    return outcome([RevisionNotFound], async () =>
      Object.assign(new ComicCopy(), await this.revisions.read(comicId, number)),
    );
  }

  @Permission('desk.read')
  @Query(() => ComparisonResult, {
    description: 'Two revisions side by side; without `to`, one and the draft as it is now.',
  })
  compareRevisions(
    @Args('comicId', { type: () => ID }) comicId: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int, nullable: true }) to?: number | null,
  ): Promise<typeof ComparisonResult> {
    return outcome([RevisionNotFound], async () =>
      Object.assign(new Comparison(), await this.revisions.compare(comicId, from, to ?? null)),
    );
  }

  @ResolveField(() => Image, { nullable: true, description: 'Null when the image is gone.' })
  image(@Parent() { assetId }: KeptPage, @Context() context: AuthorRequest): Promise<Image | null> {
    return context.load(this.imageByAsset, assetId);
  }
}
