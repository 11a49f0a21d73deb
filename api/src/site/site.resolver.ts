import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { CONFIG, type Config } from '../platform/config/config.js';
import { readJson } from '../platform/database/json.js';
import { readRows, sql } from '../platform/database/sql.js';
import { Public } from '../platform/graphql/public.js';
import { Site } from './site.type.js';

/** A site nobody has named yet. */
const unnamed: Omit<Site, 'url'> = {
  title: 'A new webcomic',
  tagline: '',
  description: '',
  authorName: '',
  about: '',
  licence: '',
  language: 'en',
  timeZone: 'UTC',
  hue: 225,
  links: [],
};

@Resolver(() => Site)
export class SiteResolver {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL'>,
  ) {}

  @Public()
  @Query(() => Site, { description: 'The installation: its name, words, look and links.' })
  async site(): Promise<Site> {
    const [row = unnamed] = await readRows<Omit<Site, 'url'>>(
      this.database,
      sql`SELECT title, tagline, description, authorName, about, licence, language, timeZone, hue, links FROM site`,
    );
    return { ...row, url: this.config.LONGBOX_URL, links: readJson(row.links) };
  }
}
