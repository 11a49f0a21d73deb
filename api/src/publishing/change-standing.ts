import type { EntityManager } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { isTaken } from '../platform/database/in-transaction.js';
import { announce, takeBack, wasHeard } from '../platform/events/announce.js';
import { Refused } from '../platform/graphql/refusal.js';
import { comicEvents, type ComicEvent } from './comic-events.js';
import { leadOn } from './lead-on.js';
import { projectContent } from './project-content.js';
import { SlugTaken } from './refusals.js';
import { Revision } from './revision.entity.js';
import { isSeen, type Standing, standingOf, wasEverSeen } from './standing.js';

/**
 * Moves a comic to another standing, in the caller's transaction, which holds its row: what readers are shown follows a
 * newly pinned revision, an old address leads on, what was announced for a moment that will not come is taken back, and
 * what follows is announced. The only way a comic's standing changes.
 */
export async function changeStanding(tx: EntityManager, comic: Comic, to: Standing, now: Date): Promise<void> {
  const from = standingOf(comic);
  const isNewlyPinned = to.publishedRevisionId !== null && to.publishedRevisionId !== from.publishedRevisionId;
  if (isNewlyPinned) {
    const { content } = await tx.findOneByOrFail(Revision, { id: to.publishedRevisionId ?? '', comicId: comic.id });
    await projectContent(tx, comic.id, content);
  }
  if (to.slug !== from.slug) await leadOn(tx, comic.id, from.slug, to.slug, wasEverSeen(from, now));
  const standingNumber = comic.standingNumber + 1;
  await tx
    .update(Comic, { id: comic.id }, { ...to, standingNumber, ...(isNewlyPinned ? { updatedAt: now } : {}) })
    .catch((fault: unknown) => {
      throw isTaken(fault, 'comic_slug') ? new Refused(new SlugTaken(to.slug)) : fault;
    });

  // Also of what was published and undone: it looks as if it had never been out.
  const wasTold = await wasHeard(tx, comicEvents.published, comic.id);
  const wasSeen = isSeen(from, now);
  const seen = isSeen(to, now);
  const say = (kind: keyof typeof comicEvents, dueAt: Date) => {
    const payload: ComicEvent = {
      comicId: comic.id,
      at: dueAt.toISOString(),
      revisionId: to.publishedRevisionId,
      publishAt: to.publishAt?.toISOString() ?? null,
      isFirst: from.lastPublishAt === null && from.withdrawnAt === null && !wasTold,
      formerSlug: from.slug === to.slug ? null : from.slug,
      formerChapterId: from.chapterId === to.chapterId ? null : from.chapterId,
    };
    const uniqueKey = `${comicEvents[kind]}:${comic.id}:${standingNumber}`;
    return announce(tx, { kind: comicEvents[kind], uniqueKey, subjectId: comic.id, payload, dueAt });
  };
  if (!(wasSeen && seen)) {
    await takeBack(tx, comicEvents.published, comic.id);
    if (to.publishAt) await say('published', to.publishAt < now ? now : to.publishAt);
  }
  if (wasSeen) await say(seen ? 'updated' : 'withdrawn', now);
  Object.assign(comic, to, { standingNumber });
}
