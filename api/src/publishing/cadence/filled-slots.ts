import type { EntityManager } from 'typeorm';

import { dayOf, type Promises, type Slot } from './slots.js';

/** A comic that is out or waiting. */
export interface Placed {
  id: string;
  publishAt: Date;
}

const dayMs = 86_400_000;

/** Comics of a series that are out or waiting, in the order of their moments. */
export function placedBetween(manager: EntityManager, seriesId: string, from: Date, until: Date): Promise<Placed[]> {
  return manager.query<Placed[]>(
    'SELECT id, publishAt FROM comic WHERE seriesId = ? AND publishAt >= ? AND publishAt < ? ORDER BY publishAt, id',
    [seriesId, from, until],
  );
}

/**
 * Which comic fills each of these slots: the first that goes out on the slot's day, at whatever time, so that a cadence that
 * is moved from midnight to noon keeps what was planned.
 */
export async function fillings(
  manager: EntityManager,
  seriesId: string,
  { timeZone }: Promises,
  slots: readonly Slot[],
): Promise<Map<string, Placed>> {
  const [first, last] = [slots[0], slots.at(-1)];
  const byDate = new Map<string, Placed>();
  if (!first || !last) return byDate;
  const from = new Date(first.at.getTime() - 2 * dayMs);
  const placed = await placedBetween(manager, seriesId, from, new Date(last.at.getTime() + 2 * dayMs));
  for (const comic of placed) {
    const date = dayOf(comic.publishAt, timeZone);
    if (!byDate.has(date)) byDate.set(date, comic);
  }
  return byDate;
}
