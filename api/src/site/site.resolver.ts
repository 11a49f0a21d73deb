import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { CONFIG, type Config } from '../platform/config/config.js';
import { Public } from '../platform/graphql/public.js';
import { readSite } from './read-site.js';
import { Site } from './site.type.js';

@Resolver(() => Site)
export class SiteResolver {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL'>,
  ) {}

  @Public()
  @Query(() => Site, { description: 'The installation: its name, words, look and links.' })
  async site(): Promise<Site> {
    return { ...(await readSite(this.database)), url: this.config.LONGBOX_URL };
  }
}
