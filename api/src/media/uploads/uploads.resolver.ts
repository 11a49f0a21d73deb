import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../../auth/author-context.js';
import { Author, AuthorRequest } from '../../auth/author-request.js';
import { Permission } from '../../auth/permission.js';
import { badInput } from '../../platform/graphql/bad-input.js';
import { DeskImage } from '../desk-image.type.js';
import { ImageByAsset } from '../image-by-asset.batch.js';
import { uploadLimits } from './upload-limits.js';
import { DeskUpload, UploadState } from './upload.type.js';
import type { Upload } from './upload.entity.js';
import { Uploads } from './uploads.js';

const mostUploads = 200;
const days = uploadLimits.outcomeFor / 86_400_000;

@Resolver(() => DeskUpload)
export class UploadsResolver {
  constructor(
    private readonly rows: Uploads,
    private readonly imageByAsset: ImageByAsset,
  ) {}

  @Permission('media.write')
  @Query(() => [DeskUpload], {
    description: `One's own uploads, up to ${mostUploads}, for ${days} days. Those that are not there are left out.`,
  })
  async uploads(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Author() author: AuthorContext,
  ): Promise<(Omit<DeskUpload, 'taken'> & Pick<Upload, 'assetId'>)[]> {
    if (ids.length > mostUploads) throw badInput(`Up to ${mostUploads} uploads can be asked for at once.`);
    const rows = await this.rows.ofAccount(author.accountId, ids);
    return rows.map((row) => ({ ...row, state: states[row.state] }));
  }

  @ResolveField(() => DeskImage, { nullable: true })
  async taken(@Parent() { assetId }: Pick<Upload, 'assetId'>, @Context() context: AuthorRequest) {
    const image = assetId === null ? null : await context.load(this.imageByAsset, assetId);
    return assetId !== null && image ? { assetId, image } : null;
  }
}

const states = { receiving: UploadState.RECEIVING, taken: UploadState.TAKEN, refused: UploadState.REFUSED };
