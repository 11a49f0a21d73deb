import { readJson } from '../platform/database/json.js';
import { rawSql, sql, type Sql } from '../platform/database/sql.js';
import type { ComicLayout, Comic, ContentWarning } from './comic.type.js';

/** A row of `comic`, named `c` in the statement, as the driver gives it. */
export interface ComicRow {
  id: string;
  seriesId: string;
  chapterId: string | null;
  position: number;
  slug: string;
  title: string;
  afterline: string;
  note: string;
  layout: ComicLayout;
  contentWarning: ContentWarning | string | null;
  pageCount: number;
  publishAt: Date;
  updatedAt: Date;
}

/** What is read of each comic. */
export const comicColumns: Sql = rawSql(
  `c.id, c.seriesId, c.chapterId, c.position, c.slug, c.title, c.afterline, c.note, c.layout, c.contentWarning,
   c.pageCount, c.publishAt, c.updatedAt`,
);

/** The one condition that lets a comic be seen. */
export const isPublic = (now: Date): Sql => sql`c.publishAt <= ${now}`;

/** Path of a comic's page on this site. */
export const comicPath = (slug: string): string => `/comic/${encodeURIComponent(slug)}`;

/** The row as the public schema shows it. */
export function toComic(row: ComicRow): Comic {
  return {
    id: row.id,
    slug: row.slug,
    path: comicPath(row.slug),
    title: row.title,
    afterline: row.afterline,
    note: row.note,
    layout: row.layout,
    contentWarning: row.contentWarning === null ? null : readJson(row.contentWarning),
    publishedAt: row.publishAt,
    // A comic stored long before it was published did not change before its readers saw it.
    updatedAt: row.updatedAt < row.publishAt ? row.publishAt : row.updatedAt,
    pageCount: row.pageCount,
    seriesId: row.seriesId,
    chapterId: row.chapterId,
    position: Number(row.position),
  };
}
