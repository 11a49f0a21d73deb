import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { AuthorContext } from '../../auth/author-context.js';
import { Author } from '../../auth/author-request.js';
import { OpenToAnyone, Permission } from '../../auth/permission.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { outcome } from '../../platform/graphql/refusal.js';
import { ComicNotFound } from '../refusals.js';
import { ComicPreview, MakePreviewResult, PreviewLinkMade, PreviewRefused, PreviewResult } from './preview.type.js';
import { Previews } from './previews.js';

@Resolver()
export class PreviewsResolver {
  constructor(
    private readonly previews: Previews,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL'>,
  ) {}

  @Permission('comic.write')
  @Mutation(() => MakePreviewResult, {
    description: 'Makes a link by which whoever has it sees the comic as its draft is then, for 7 days.',
  })
  makePreviewLink(
    @Args('comicId', { type: () => ID }) comicId: string,
    @Author() by: AuthorContext,
  ): Promise<typeof MakePreviewResult> {
    return outcome([ComicNotFound], async () => {
      const { secret, expiresAt } = await this.previews.makeLink(comicId, by);
      return Object.assign(new PreviewLinkMade(), {
        url: `${this.config.LONGBOX_URL}/admin/preview#${secret}`,
        expiresAt,
      });
    });
  }

  @OpenToAnyone()
  @Query(() => PreviewResult, { description: 'What is behind a link of `makePreviewLink`.' })
  preview(@Args('link', { description: 'What stands after `#` in it.' }) link: string): Promise<typeof PreviewResult> {
    return outcome([PreviewRefused], async () => Object.assign(new ComicPreview(), await this.previews.read(link)));
  }
}
