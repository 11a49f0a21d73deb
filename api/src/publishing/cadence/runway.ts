import type { EntityManager } from 'typeorm';

import { fillings, type Placed } from './filled-slots.js';
import type { SeriesPromises } from './read-cadence.js';
import { nextSlots, type Slot } from './slots.js';

export interface FilledSlot extends Slot {
  comic: Placed | undefined;
}

/** How far ahead a series is. */
export interface Runway {
  /** Whole days until the first promise that nothing keeps yet. Null when nothing is promised within the slots looked at. */
  days: number | null;
  /** Slots ahead that are filled without a gap. */
  buffer: number;
  firstEmpty: Slot | undefined;
  /** The slots looked at. */
  slots: FilledSlot[];
}

/** Slots looked ahead; a series that has filled more than this has no cause to worry. */
const farthest = 400;

export async function runwayOf(manager: EntityManager, promises: SeriesPromises, now: Date): Promise<Runway> {
  const slots = nextSlots(promises, now, farthest);
  const byDate = await fillings(manager, promises.cadence.seriesId, promises, slots);
  const filled = slots.map((slot) => ({ ...slot, comic: byDate.get(slot.date) }));
  const place = filled.findIndex(({ comic }) => comic === undefined);
  const firstEmpty = filled[place];
  return {
    days: firstEmpty ? Math.floor((firstEmpty.at.getTime() - now.getTime()) / 86_400_000) : null,
    buffer: place === -1 ? filled.length : place,
    firstEmpty,
    slots: filled,
  };
}

/** Slots after `now` that nothing fills, the nearest first. */
export const emptySlots = ({ slots }: Runway): Slot[] => slots.filter(({ comic }) => comic === undefined);
