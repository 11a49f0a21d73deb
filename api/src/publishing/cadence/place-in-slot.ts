import type { EntityManager } from 'typeorm';

import { Comic } from '../../comics/comic.entity.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { Series } from '../../series/series.entity.js';
import { SlotTaken, WrongState } from '../refusals.js';
import { type Rule, scheduleAt } from '../rules.js';
import { fillings, type Placed } from './filled-slots.js';
import { promisesOf, type SeriesPromises } from './read-cadence.js';
import { dayOf, nextSlots, type Slot, slotAt, slotsBetween, startOfDay } from './slots.js';

/** Keeps everybody else from placing comics of the series until the transaction ends. */
export async function holdQueue(tx: EntityManager, seriesId: string): Promise<void> {
  await tx.findOne(Series, { select: { id: true }, where: { id: seriesId }, lock: { mode: 'pessimistic_write' } });
}

/** Out at that moment; refuses when it is a slot that another comic has. Any other moment is as good as free. */
export const scheduleInSlot =
  (at: Date): Rule =>
  async (comic, situation) => {
    const taken = await occupantOf(situation.tx, comic, at);
    if (taken) throw new Refused(new SlotTaken(taken.id, await titleOf(situation.tx, taken.id)));
    return scheduleAt(at)(comic, situation);
  };

/** The comic that has the slot at this moment, if it is a slot of the series and not this comic's own. */
export async function occupantOf(tx: EntityManager, comic: Comic, at: Date): Promise<Placed | undefined> {
  await holdQueue(tx, comic.seriesId);
  const promises = await promisesOf(tx, comic.seriesId);
  const slot = promises && slotAt(promises, at);
  if (!slot) return undefined;
  const occupant = (await fillings(tx, comic.seriesId, promises, [slot])).get(slot.date);
  return occupant?.id === comic.id ? undefined : occupant;
}

/** Where each of a run of comics goes when all move on by a slot. */
export interface Push {
  comicId: string;
  at: Date;
}

/** How many slots a run may be long. */
const longestRun = 400;

/**
 * The comic in a slot and those right behind it, each to its next slot, as far as there is no gap; the last one first, so
 * that none needs a slot that is still taken.
 *
 * @param leaving a comic that is about to leave its slot, which is as good as free
 */
export async function pushedBack(
  tx: EntityManager,
  seriesId: string,
  comicId: string,
  leaving?: string,
): Promise<Push[]> {
  await holdQueue(tx, seriesId);
  const promises = await promisesOf(tx, seriesId);
  const comic = await tx.findOneByOrFail(Comic, { id: comicId });
  const start = promises && comic.publishAt && slotOf(promises, comic.publishAt);
  if (!start) throw new Refused(new WrongState('It is in none of the slots of its series.'));
  const slots = [start, ...nextSlots(promises, start.at, longestRun)];
  const byDate = await fillings(tx, seriesId, promises, slots);
  const pushes: Push[] = [];
  for (const [index, slot] of slots.entries()) {
    const occupant = byDate.get(slot.date);
    if (!occupant || occupant.id === leaving) break;
    const next = slots[index + 1];
    if (!next) throw new Refused(new WrongState('There is no slot left to move the last one to.'));
    pushes.unshift({ comicId: occupant.id, at: next.at });
  }
  if (!pushes.some((push) => push.comicId === comicId)) {
    throw new Refused(new WrongState('Another comic goes out on that day before it.'));
  }
  return pushes;
}

/** The slot on whose day a moment lies. */
function slotOf(promises: SeriesPromises, at: Date): Slot | undefined {
  const day = dayOf(at, promises.timeZone);
  const start = startOfDay(day, promises.timeZone);
  // The longest day, when the clocks go back.
  const end = new Date(start.getTime() + 26 * 3_600_000);
  return slotsBetween(promises, start, end).find(({ date }) => date === day);
}

async function titleOf(tx: EntityManager, comicId: string): Promise<string> {
  return (await tx.findOneBy(Comic, { id: comicId }))?.title ?? '';
}
