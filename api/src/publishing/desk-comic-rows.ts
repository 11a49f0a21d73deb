import { rawSql, sql, type Sql } from '../platform/database/sql.js';
import { readJson } from '../platform/database/json.js';
import { hasAddress } from './address.js';
import { ComicState } from './comic-state.js';
import type { DeskComic } from './desk-comic.type.js';
import { ProblemCode } from './refusals.js';
import { stateOf } from './standing.js';

/** A row as the driver gives it. */
export interface DeskComicRow {
  id: string;
  seriesId: string;
  chapterId: string | null;
  title: string;
  slug: string;
  publishAt: Date | null;
  lastPublishAt: Date | null;
  withdrawnAt: Date | null;
  deletedAt: Date | null;
  createdAt: Date;
  editedAt: Date;
  pageCount: number;
  problems: string[] | string | null;
  hasChanges: number;
  publishedRevisionId: string | null;
  firstAssetId: string | null;
}

/** Comics with what lists show of their drafts. A comic nobody has opened has no draft; its own row says the same. */
export const deskComicTables: Sql = rawSql(
  `comic c LEFT JOIN draft d ON d.comicId = c.id LEFT JOIN revision pinned ON pinned.id = c.publishedRevisionId`,
);

export const titleColumn: Sql = rawSql('COALESCE(d.title, c.title)');
export const editedColumn: Sql = rawSql('COALESCE(d.changedAt, c.updatedAt)');

/** A draft that was made from a revision has its first change from there. */
export const hasChangesColumn: Sql = rawSql(
  '(pinned.id IS NOT NULL AND COALESCE(d.headSeq, 0) > COALESCE(pinned.draftSeq, 1))',
);

export const deskComicColumns: Sql = sql`
  c.id, c.seriesId, c.chapterId, ${titleColumn} AS title, c.slug, c.publishAt, c.lastPublishAt, c.withdrawnAt, c.deletedAt,
  c.createdAt, ${editedColumn} AS editedAt, COALESCE(d.pageCount, c.pageCount) AS pageCount, d.problems,
  ${hasChangesColumn} AS hasChanges, c.publishedRevisionId,
  COALESCE(d.firstAssetId, (SELECT p.assetId FROM page p WHERE p.comicId = c.id AND p.number = 1)) AS firstAssetId`;

/** What drafts call their problems, and what authors are told. */
export const draftProblems: readonly [string, ProblemCode][] = [
  ['noTitle', ProblemCode.NO_TITLE],
  ['noPages', ProblemCode.NO_PAGES],
  ['noAlt', ProblemCode.NO_ALT],
  ['noTranscript', ProblemCode.NO_TRANSCRIPT],
];

export function toDeskComic({ problems, slug, hasChanges, ...row }: DeskComicRow, now: Date): DeskComic {
  const named = problems === null ? [] : readJson(problems);
  const found = draftProblems.filter(([name]) => named.includes(name)).map(([, code]) => code);
  const isPlaced = hasAddress({ id: row.id, slug });
  return {
    ...row,
    slug: isPlaced ? slug : null,
    state: stateOf(row, now),
    problems: isPlaced ? found : [...found, ProblemCode.NO_ADDRESS],
    hasChanges: Boolean(hasChanges),
  };
}

/** Comics that are in one of these states at this moment. */
export function inStates(states: readonly ComicState[], now: Date): Sql {
  const conditions: Record<ComicState, Sql> = {
    [ComicState.DRAFT]: sql`(c.deletedAt IS NULL AND c.publishAt IS NULL AND c.withdrawnAt IS NULL)`,
    [ComicState.SCHEDULED]: sql`c.publishAt > ${now}`,
    [ComicState.PUBLISHED]: sql`c.publishAt <= ${now}`,
    [ComicState.WITHDRAWN]: sql`(c.deletedAt IS NULL AND c.publishAt IS NULL AND c.withdrawnAt IS NOT NULL)`,
    [ComicState.DELETED]: sql`c.deletedAt IS NOT NULL`,
  };
  return states.map((state) => conditions[state]).reduce((all, one) => sql`${all} OR ${one}`, sql`FALSE`);
}
