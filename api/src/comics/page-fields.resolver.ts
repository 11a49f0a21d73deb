import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Image } from '../media/image.type.js';
import { required } from '../platform/graphql/required.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { Page, TranscriptLine } from './page.type.js';

/** What a page leads to. */
@Resolver(() => Page)
export class PageFieldsResolver {
  constructor(private readonly imageByAsset: ImageByAsset) {}

  @ResolveField(() => Image)
  async image(@Parent() page: Page, @Context() context: ReadContext): Promise<Image> {
    return required(await context.load(this.imageByAsset, page.assetId), 'the image of a page');
  }

  @ResolveField(() => [TranscriptLine], { description: 'Its words and scenes, in reading order; may be empty.' })
  transcript(@Parent() page: Page): TranscriptLine[] {
    return page.lines;
  }
}
