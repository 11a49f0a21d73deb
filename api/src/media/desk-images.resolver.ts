import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';

import { AuthorRequest } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { DeskImage } from './desk-image.type.js';
import { ImageByAsset } from './image-by-asset.batch.js';

/** More pages than any comic has; a draft with more asks twice. */
const mostImages = 500;

/** Images of a draft's pages, which may be in no revision yet. */
@Resolver()
export class DeskImagesResolver {
  constructor(private readonly imageByAsset: ImageByAsset) {}

  @Permission('desk.read')
  @Query(() => [DeskImage], {
    description: `The images of assets, up to ${mostImages}; those that are not there, or have no rendition yet, are left out.`,
  })
  async deskImages(
    @Args('assetIds', { type: () => [ID] }) assetIds: string[],
    @Context() context: AuthorRequest,
  ): Promise<DeskImage[]> {
    if (assetIds.length > mostImages) throw badInput(`Up to ${mostImages} images can be asked for at once.`);
    const images = await Promise.all(assetIds.map((id) => context.load(this.imageByAsset, id)));
    return assetIds.flatMap((assetId, index) => {
      const image = images[index];
      return image && image.renditions.length > 0 ? [{ assetId, image }] : [];
    });
  }
}
