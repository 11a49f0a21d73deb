import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import type { AuthorContext } from '../auth/author-context.js';
import { Author } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { outcome } from '../platform/graphql/refusal.js';
import { ChangeSite } from './change-site.js';
import { DeskSite, SiteInput, SiteRefused, SiteResult } from './desk-site.type.js';
import { readSite } from './read-site.js';

/** The site's settings for those who run it. */
@Resolver()
export class DeskSiteResolver {
  constructor(
    private readonly database: DataSource,
    private readonly site: ChangeSite,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL'>,
  ) {}

  @Permission('desk.read')
  @Query(() => DeskSite)
  async deskSite(): Promise<DeskSite> {
    return Object.assign(new DeskSite(), await readSite(this.database), { url: this.config.LONGBOX_URL });
  }

  @Permission('site.write')
  @Mutation(() => SiteResult)
  changeSite(@Author() author: AuthorContext, @Args('input') input: SiteInput): Promise<typeof SiteResult> {
    return outcome([SiteRefused], async () => {
      await this.site.change(author, input);
      return this.deskSite();
    });
  }
}
