import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AuthorRequest } from '../../auth/author-request.js';
import { Permission } from '../../auth/permission.js';
import { ImageByAsset } from '../../media/image-by-asset.batch.js';
import { Image } from '../../media/image.type.js';
import { readSlice } from '../../platform/graphql/connection.js';
import { Library } from './library.js';
import { Picture, PictureConnection, PictureFilter } from './library.type.js';

/** The media library. */
@Resolver(() => Picture)
export class LibraryResolver {
  constructor(
    private readonly library: Library,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @Permission('desk.read')
  @Query(() => PictureConnection, { description: 'Uploaded pictures, newest first. `first` or `last`, 1 to 100.' })
  pictures(
    @Args('filter', { type: () => PictureFilter, nullable: true }) filter?: PictureFilter | null,
    @Args('first', { type: () => Int, nullable: true }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('last', { type: () => Int, nullable: true }) last?: number | null,
    @Args('before', { type: () => String, nullable: true }) before?: string | null,
  ): Promise<PictureConnection> {
    return this.library.page(readSlice({ first, after, last, before }), filter ?? {});
  }

  @ResolveField(() => Image, { nullable: true, description: 'Null until the first rendition is made.' })
  async image(@Parent() { id }: Picture, @Context() context: AuthorRequest): Promise<Image | null> {
    const image = await context.load(this.imageByAsset, id);
    return image && image.renditions.length > 0 ? image : null;
  }
}
