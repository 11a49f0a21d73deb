import type { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { ComicEvent } from '../publishing/comic-events.js';

/** What shows a comic, or leads to it: where a change of it can be seen. Slugs. */
export interface Touched {
  comic: string;
  /** Its addresses until now. */
  former: string[];
  /** The comics before and after it that can be read. */
  neighbours: string[];
  series: string;
  /** The chapters it is and was in, and those around them. */
  chapters: string[];
  /** All others of the series: they lead to each other, as long as there is something to read in them. */
  otherChapters: string[];
}

/** Undefined when the comic is not there any more. */
export async function touchedBy(
  database: DataSource,
  { comicId, formerSlug, formerChapterId }: ComicEvent,
  now: Date,
): Promise<Touched | undefined> {
  const [comic] = await readRows<{
    slug: string;
    seriesId: string;
    series: string;
    chapterId: string | null;
    position: string;
  }>(
    database,
    sql`SELECT c.slug, c.seriesId, s.slug AS series, c.chapterId, c.position
        FROM comic c JOIN series s ON s.id = c.seriesId WHERE c.id = ${comicId}`,
  );
  if (!comic) return undefined;
  const { seriesId, position } = comic;
  const neighbours = await readRows<{ slug: string }>(
    database,
    sql`(SELECT slug FROM comic WHERE seriesId = ${seriesId} AND position < ${position} AND publishAt <= ${now}
         ORDER BY position DESC LIMIT 1)
        UNION ALL
        (SELECT slug FROM comic WHERE seriesId = ${seriesId} AND position > ${position} AND publishAt <= ${now}
         ORDER BY position LIMIT 1)`,
  );
  const inSeries = await readRows<{ slug: string }>(
    database,
    sql`SELECT slug FROM chapter WHERE seriesId = ${seriesId}`,
  );
  const chapterIds = [comic.chapterId, formerChapterId].filter((id) => id !== null);
  const chapters =
    chapterIds.length === 0
      ? []
      : await readRows<{ slug: string }>(
          database,
          sql`WITH RECURSIVE around AS (
                SELECT id, parentId, slug FROM chapter WHERE id IN (${chapterIds})
                UNION SELECT parent.id, parent.parentId, parent.slug FROM chapter parent JOIN around ON around.parentId = parent.id
              ) SELECT slug FROM around`,
        );
  return {
    comic: comic.slug,
    former: formerSlug === null ? [] : [formerSlug],
    neighbours: neighbours.map(({ slug }) => slug),
    series: comic.series,
    chapters: chapters.map(({ slug }) => slug),
    otherChapters: inSeries.map(({ slug }) => slug).filter((slug) => !chapters.some((near) => near.slug === slug)),
  };
}

/** A series longer than this is not asked anew as a whole. */
const mostInSeries = 2_000;

/** Comics of the same series that can be read. Any of them may lead to any other: as the first, the last or by chance. */
export async function othersInSeries(database: DataSource, comicId: string, now: Date): Promise<string[]> {
  const rows = await readRows<{ slug: string }>(
    database,
    sql`SELECT slug FROM comic WHERE seriesId = (SELECT seriesId FROM comic WHERE id = ${comicId})
          AND publishAt <= ${now} AND id <> ${comicId} ORDER BY position DESC LIMIT ${mostInSeries}`,
  );
  return rows.map(({ slug }) => slug);
}
