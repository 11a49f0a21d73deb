import type { Comic } from '../comics/comic.entity.js';
import { ComicState } from './comic-state.js';

/** Where a comic stands: everything about it that an author decides outside its draft. */
export type Standing = Pick<
  Comic,
  | 'publishAt'
  | 'publishedRevisionId'
  | 'withdrawnAt'
  | 'deletedAt'
  | 'lastPublishAt'
  | 'slug'
  | 'chapterId'
  | 'position'
>;

/** A standing as JSON keeps it: moments as text. */
export type StoredStanding = {
  [Key in keyof Standing]: Standing[Key] extends Date | null ? string | null : Standing[Key];
};

/** What an author calls it at this moment. */
export function stateOf(
  { publishAt, withdrawnAt, deletedAt }: Pick<Standing, 'publishAt' | 'withdrawnAt' | 'deletedAt'>,
  now: Date,
): ComicState {
  if (deletedAt) return ComicState.DELETED;
  if (publishAt) return publishAt <= now ? ComicState.PUBLISHED : ComicState.SCHEDULED;
  return withdrawnAt ? ComicState.WITHDRAWN : ComicState.DRAFT;
}

/** Whether readers can see it at this moment. */
export const isSeen = ({ publishAt }: Pick<Standing, 'publishAt'>, now: Date): boolean =>
  publishAt !== null && publishAt <= now;

/** Whether readers ever saw it: its address has to lead somewhere for ever. */
export const wasEverSeen = (standing: Standing, now: Date): boolean =>
  isSeen(standing, now) || standing.withdrawnAt !== null || standing.lastPublishAt !== null;

export const standingOf = (comic: Comic): Standing => ({
  publishAt: comic.publishAt,
  publishedRevisionId: comic.publishedRevisionId,
  withdrawnAt: comic.withdrawnAt,
  deletedAt: comic.deletedAt,
  lastPublishAt: comic.lastPublishAt,
  slug: comic.slug,
  chapterId: comic.chapterId,
  position: comic.position,
});

export const toStored = (standing: Standing): StoredStanding => ({
  ...standing,
  publishAt: standing.publishAt?.toISOString() ?? null,
  withdrawnAt: standing.withdrawnAt?.toISOString() ?? null,
  deletedAt: standing.deletedAt?.toISOString() ?? null,
  lastPublishAt: standing.lastPublishAt?.toISOString() ?? null,
});

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const fromStored = (stored: StoredStanding): Standing => ({
  ...stored,
  publishAt: moment(stored.publishAt),
  withdrawnAt: moment(stored.withdrawnAt),
  deletedAt: moment(stored.deletedAt),
  lastPublishAt: moment(stored.lastPublishAt),
});

/** Out of readers' sight: nothing pinned any more; what was public is remembered. */
export const unpinned = (standing: Standing, now: Date): Standing => ({
  ...standing,
  publishAt: null,
  publishedRevisionId: null,
  lastPublishAt: isSeen(standing, now) ? standing.publishAt : standing.lastPublishAt,
});
