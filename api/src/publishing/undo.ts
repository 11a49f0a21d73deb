import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { Comic } from '../comics/comic.entity.js';
import { Refused } from '../platform/graphql/refusal.js';
import { Act, ActChange } from './act.entity.js';
import { type Actor, Acts, type Recording } from './acts.js';
import { CannotUndo } from './refusals.js';
import { fromStored, isSeen, type Standing, standingOf, type StoredStanding, toStored } from './standing.js';

/** Days for which an act, and with it a deletion, can be undone. */
export const undoDays = 30;

/** Brings comics back to where they stood before an act. */
@Injectable()
export class Undo {
  constructor(private readonly acts: Acts) {}

  /**
   * Undoes an act as a whole, and answers with the act that did. Refuses when it was undone already, is too old, or when one
   * of its comics has been moved on since. A moment that has come and gone is not brought back: what waited for it is a
   * draft again.
   */
  async act(actId: string, by: Actor): Promise<{ actId: string | null; comicIds: string[] }> {
    const { actId: undoing, result } = await this.acts.together('undo', by, async (recording, tx) => {
      const act = await tx.findOne(Act, { where: { id: actId }, lock: { mode: 'pessimistic_write' } });
      if (!act) throw new Refused(new CannotUndo('There is nothing to undo.'));
      if (act.undoneAt) throw new Refused(new CannotUndo('It has been undone already.'));
      await goBack(recording, act, await tx.findBy(ActChange, { actId }));
      await tx.update(Act, { id: actId }, { undoneAt: recording.now });
      return recording.comicIds;
    });
    return { actId: undoing, comicIds: result };
  }

  /** Brings back one comic that was thrown away, alone or with others; the others stay away. */
  async deletion(comicId: string, by: Actor): Promise<string | null> {
    const { actId: undoing } = await this.acts.together('undo', by, async (recording, tx) => {
      const actId = await deletionOf(tx, comicId);
      const act = await tx.findOneByOrFail(Act, { id: actId });
      await goBack(recording, act, await tx.findBy(ActChange, { actId, comicId }));
    });
    return undoing;
  }
}

async function deletionOf(tx: EntityManager, comicId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT a.id FROM act a JOIN act_change x ON x.actId = a.id JOIN comic c ON c.id = x.comicId
     WHERE x.comicId = ? AND c.deletedAt IS NOT NULL
       AND JSON_VALUE(x.before, '$.deletedAt') IS NULL AND JSON_VALUE(x.after, '$.deletedAt') IS NOT NULL
     ORDER BY a.at DESC, a.id DESC LIMIT 1`,
    [comicId],
  );
  if (!row) throw new Refused(new CannotUndo('This comic was not thrown away.'));
  return row.id;
}

async function goBack(recording: Recording, act: Act, changes: ActChange[]): Promise<void> {
  if (changes.length === 0) throw new Refused(new CannotUndo('Its comics are gone for good.'));
  const comics = await recording.hold(changes.map(({ comicId }) => comicId));
  const { now } = recording;
  if (now.getTime() - act.at.getTime() > undoDays * 86_400_000) {
    throw new Refused(new CannotUndo(`It was done more than ${undoDays} days ago.`));
  }
  for (const { comicId, before, after } of changes) {
    const comic = comics.get(comicId);
    if (!comic || differs(toStored(standingOf(comic)), after)) throw movedOn(comic);
    await recording.change(comic, earlier(fromStored(before), act.at, now));
  }
}

/** Where it stood, except that a moment which was still ahead at the act and has passed by now is not given back. */
function earlier(before: Standing, at: Date, now: Date): Standing {
  const hasComeAndGone = isSeen(before, now) && !isSeen(before, at);
  return hasComeAndGone ? { ...before, publishAt: null, publishedRevisionId: null } : before;
}

const differs = (a: StoredStanding, b: StoredStanding): boolean => JSON.stringify(a) !== JSON.stringify(b);

const movedOn = (comic: Comic | undefined): Refused =>
  new Refused(new CannotUndo(`${comic ? `“${comic.title}”` : 'A comic'} has been changed since.`));
