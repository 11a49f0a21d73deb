import type { EntityManager } from 'typeorm';
import { isSlug } from '@longbox/shared/slug';

import type { Comic } from '../comics/comic.entity.js';
import { Refused } from '../platform/graphql/refusal.js';
import { settledSlug } from './address.js';
import { ComicState } from './comic-state.js';
import type { DraftSource } from './draft-source.js';
import { pinDraft } from './pin-draft.js';
import { positionAt } from './reading-order.js';
import { ComicNotFound, MomentPassed, NotASlug, SeriesNotFound, WrongState } from './refusals.js';
import { type Standing, standingOf, stateOf, unpinned } from './standing.js';

/** What a rule may look at. */
export interface Situation {
  tx: EntityManager;
  drafts: DraftSource;
  /** The moment of the act, by the clock that all processes share. */
  now: Date;
  authorId: string | null;
}

/** Says where a comic, whose row is held, stands after an act, or refuses. */
export type Rule = (comic: Comic, situation: Situation) => Promise<Standing>;

/** Out now. One that is out already shows what its draft says now, at its old moment. */
export const publish: Rule = async (comic, situation) => {
  demandKept(comic);
  if (stateOf(comic, situation.now) === ComicState.PUBLISHED) return update(comic, situation);
  const pinned = await pin(comic, situation);
  return { ...pinned, publishAt: situation.now, withdrawnAt: null };
};

/** Out at that moment, as it is now. One that waits already keeps the revision it waits with. */
export const scheduleAt =
  (at: Date): Rule =>
  async (comic, situation) => {
    demandKept(comic);
    if (at <= situation.now) throw new Refused(new MomentPassed(at));
    const state = stateOf(comic, situation.now);
    if (state === ComicState.PUBLISHED)
      throw refuse('It is out already. Take it down first to give it another moment.');
    const pinned = state === ComicState.SCHEDULED ? standingOf(comic) : await pin(comic, situation);
    return { ...pinned, publishAt: at, withdrawnAt: null };
  };

/** What is pinned becomes what the draft says now; the moment stays. */
export const update: Rule = async (comic, situation) => {
  demandKept(comic);
  if (!comic.publishAt) throw refuse('There is nothing out or waiting that could be updated.');
  return pin(comic, situation);
};

/** Taken down, or no longer waiting. */
export const withdraw: Rule = async (comic, { now }) => {
  demandKept(comic);
  if (!comic.publishAt) throw refuse('It is neither out nor waiting.');
  const state = stateOf(comic, now);
  return { ...unpinned(standingOf(comic), now), withdrawnAt: state === ComicState.PUBLISHED ? now : comic.withdrawnAt };
};

/** Out again as its draft is now, at its old moment, so that it takes its old place among the others. */
export const republish: Rule = async (comic, situation) => {
  demandKept(comic);
  if (stateOf(comic, situation.now) !== ComicState.WITHDRAWN) throw refuse('It was not taken down.');
  const pinned = await pin(comic, situation);
  return { ...pinned, publishAt: comic.lastPublishAt ?? situation.now, withdrawnAt: null };
};

/** Gone from everywhere; can be brought back for a while. */
export const remove: Rule = async (comic, { now }) => {
  demandKept(comic);
  const was = stateOf(comic, now);
  return {
    ...unpinned(standingOf(comic), now),
    deletedAt: now,
    withdrawnAt: was === ComicState.PUBLISHED ? now : comic.withdrawnAt,
  };
};

/** At another address; the old one leads there if anyone may know it. */
export const moveTo =
  (slug: string): Rule =>
  async (comic) => {
    demandKept(comic);
    if (!isSlug(slug)) throw new Refused(new NotASlug());
    return { ...standingOf(comic), slug };
  };

/** Last in another chapter of its series, or outside of all. */
export const intoChapter =
  (chapterId: string | null): Rule =>
  async (comic, { tx }) => {
    demandKept(comic);
    return { ...standingOf(comic), chapterId, position: await endOfChapter(tx, comic.seriesId, chapterId) };
  };

/** A free position after all comics of the chapter; at the end of the series when it has none. */
export async function endOfChapter(tx: EntityManager, seriesId: string, chapterId: string | null): Promise<number> {
  if (chapterId === null) return positionAt(tx, seriesId, 'end');
  const [chapter] = await tx.query<unknown[]>('SELECT 1 FROM chapter WHERE id = ? AND seriesId = ?', [
    chapterId,
    seriesId,
  ]);
  if (!chapter) throw new Refused(new SeriesNotFound());
  const [last] = await tx.query<{ id: string }[]>(
    'SELECT id FROM comic WHERE chapterId = ? ORDER BY position DESC, id DESC LIMIT 1',
    [chapterId],
  );
  return positionAt(tx, seriesId, last ? { after: last.id } : 'end');
}

async function pin(comic: Comic, { tx, drafts, authorId }: Situation): Promise<Standing> {
  const revision = await pinDraft(tx, drafts, comic.id, authorId);
  const slug = await settledSlug(tx, comic, revision.content.title);
  return { ...standingOf(comic), publishedRevisionId: revision.id, slug };
}

function demandKept(comic: Comic): void {
  if (comic.deletedAt) throw new Refused(new ComicNotFound());
}

const refuse = (message: string): Refused => new Refused(new WrongState(message));
