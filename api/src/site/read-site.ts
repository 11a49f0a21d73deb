import type { DataSource } from 'typeorm';

import { readJson } from '../platform/database/json.js';
import { readRows, sql } from '../platform/database/sql.js';
import type { Site } from './site.type.js';

/** What the author says about the site. */
export type SiteWords = Omit<Site, 'url'>;

/** A site nobody has named yet. */
const unnamed: SiteWords = {
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

/** The site's words and look as they are stored. */
export async function readSite(database: DataSource): Promise<SiteWords> {
  const [row = unnamed] = await readRows<SiteWords>(
    database,
    sql`SELECT title, tagline, description, authorName, about, licence, language, timeZone, hue, links FROM site`,
  );
  return { ...row, links: readJson(row.links) };
}
