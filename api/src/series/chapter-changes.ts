import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { recordInAudit } from '../auth/audit/record-in-audit.js';
import { whatChanged } from '../auth/audit/what-changed.js';
import type { AuthorContext } from '../auth/author-context.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { Chapter } from './chapter.entity.js';
import { comicsFollow } from './comics-follow.js';
import type { ChapterInput } from './desk-series.type.js';
import { moveAddress } from './former-address.js';
import { chapterOrder } from './outline.js';
import { placed } from './placed.js';
import { lockSeries } from './series-changes.js';
import { freeSlug, readDescription, readSlug, readTitle, refuse } from './words.js';

/** Makes, changes, orders and removes chapters. What cannot be done is thrown as a refusal. */
@Injectable()
export class ChapterChanges {
  constructor(private readonly database: DataSource) {}

  /** Last among its siblings. @param parentId null at the top of the series */
  create(by: AuthorContext, seriesId: string, parentId: string | null, input: ChapterInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      await lockSeries(tx, seriesId);
      const title = readTitle(input.title ?? '');
      const all = await chapterOrder(tx, seriesId);
      if (parentId !== null && !all.some((one) => one.id === parentId)) throw gone();
      const id = uuidv7();
      await tx.insert(Chapter, {
        id,
        seriesId,
        parentId,
        title,
        slug: await freeSlug(tx, 'chapter', title),
        description: readDescription(input.description ?? ''),
        position: all.filter((one) => one.parentId === parentId).length + 1,
      });
      await recordInAudit(tx, {
        by,
        act: 'chapter.create',
        subject: subjectOf({ id, title }),
        after: { seriesId, parentId },
      });
    });
  }

  change(by: AuthorContext, id: string, input: ChapterInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const chapter = await lockWithSeries(tx, id);
      const slug = input.slug === undefined ? chapter.slug : readSlug(input.slug);
      if (slug !== chapter.slug) await moveAddress(tx, 'chapter', id, chapter.slug, slug);
      const wanted = {
        slug,
        ...(input.title !== undefined && { title: readTitle(input.title) }),
        ...(input.description !== undefined && { description: readDescription(input.description) }),
      };
      const { title, description } = chapter;
      const change = whatChanged({ slug: chapter.slug, title, description }, wanted);
      if (!change) return;
      await tx.update(Chapter, { id }, wanted);
      await recordInAudit(tx, { by, act: 'chapter.change', subject: subjectOf(chapter), ...change });
    });
  }

  /**
   * Into `parentId` (null: the top of the series), right after its child `after` (null: first there). What lies in the
   * chapter comes along, and its comics change their place in the reading order with it.
   */
  move(by: AuthorContext, id: string, parentId: string | null, after: string | null): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const chapter = await lockWithSeries(tx, id);
      const { seriesId } = chapter;
      const before = await chapterOrder(tx, seriesId);
      const inside = insideOf(before, id);
      if (parentId !== null && !before.some((one) => one.id === parentId)) throw gone();
      if (parentId !== null && inside.has(parentId)) throw refuse('A chapter cannot lie in itself.');
      const siblings = before.filter((one) => one.parentId === parentId && one.id !== id).map((one) => one.id);
      const order = placed([...siblings, id], id, after);
      if (!order) throw gone();
      await tx.update(Chapter, { id }, { parentId });
      for (const [index, one] of order.entries()) await tx.update(Chapter, { id: one }, { position: index + 1 });
      await comicsFollow(tx, seriesId, inside);
      const change = { before: { parentId: chapter.parentId }, after: { parentId, place: order.indexOf(id) + 1 } };
      await recordInAudit(tx, { by, act: 'chapter.move', subject: subjectOf(chapter), ...change });
    });
  }

  remove(by: AuthorContext, id: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const chapter = await lockWithSeries(tx, id);
      const inside = insideOf(await chapterOrder(tx, chapter.seriesId), id);
      const [{ count, thrown } = { count: 0, thrown: 0 }] = await tx.query<{ count: string; thrown: string }[]>(
        'SELECT COUNT(*) AS count, COUNT(deletedAt) AS thrown FROM comic WHERE chapterId IN (?)',
        [[...inside]],
      );
      if (Number(count) > Number(thrown)) throw refuse('There are comics in it. Move them to another chapter first.');
      if (Number(count) > 0) throw refuse('Comics that were thrown away in it can still be brought back.');
      await tx.delete(Chapter, { id });
      await recordInAudit(tx, {
        by,
        act: 'chapter.remove',
        subject: subjectOf(chapter),
        before: { slug: chapter.slug },
      });
    });
  }
}

/** The chapter; its series is held, so that no two changes of one series' order meet. */
async function lockWithSeries(tx: EntityManager, id: string): Promise<Chapter> {
  const found = await tx.findOneBy(Chapter, { id });
  if (!found) throw gone();
  await lockSeries(tx, found.seriesId);
  const chapter = await tx.findOne(Chapter, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!chapter) throw gone();
  return chapter;
}

/** Ids of a chapter and of all that lie in it. @param order parents before their children */
function insideOf(order: readonly { id: string; parentId: string | null }[], id: string): Set<string> {
  const inside = new Set([id]);
  for (const one of order) if (one.parentId !== null && inside.has(one.parentId)) inside.add(one.id);
  return inside;
}

const subjectOf = ({ id, title }: Pick<Chapter, 'id' | 'title'>) => ({ kind: 'chapter', id, name: title });

const gone = () => refuse('This chapter is not there any more.');
