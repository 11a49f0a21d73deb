import { Temporal } from 'temporal-polyfill';

import type { Cadence, CadenceBreak } from './cadence.entity.js';

/** When a series promises comics, and when not. */
export interface Promises {
  cadence: Pick<Cadence, 'weekdays' | 'timeOfDay' | 'startsOn'>;
  breaks: readonly Pick<CadenceBreak, 'fromDate' | 'untilDate'>[];
  /** IANA name. */
  timeZone: string;
}

/** A promised moment. */
export interface Slot {
  /** Its day in the site's time zone, `YYYY-MM-DD`; a series has at most one slot a day. */
  date: string;
  at: Date;
}

/** A longer rest has no end: breaks that never end must not be searched for ever. */
const longestRestDays = 800;

/**
 * The slots at `from` or later and before `until`, in order. A local time that a change of the clocks skips is moved on by
 * as much as the clocks are (02:30 becomes 03:30); one that comes twice is taken the first time. A day that a country
 * leaves out has no slot. (The "compatible" rule of ECMAScript's Temporal and of RFC 5545.)
 */
export function slotsBetween(promises: Promises, from: Date, until: Date): Slot[] {
  const slots: Slot[] = [];
  for (const slot of slotsFrom(promises, from)) {
    if (slot.at >= until) break;
    slots.push(slot);
  }
  return slots;
}

/** The next so many slots after a moment. */
export function nextSlots(promises: Promises, after: Date, count: number): Slot[] {
  const slots: Slot[] = [];
  if (count <= 0) return slots;
  for (const slot of slotsFrom(promises, new Date(after.getTime() + 1))) {
    slots.push(slot);
    if (slots.length === count) break;
  }
  return slots;
}

/** The slot at exactly this moment, if there is one. */
export function slotAt(promises: Promises, at: Date): Slot | undefined {
  return slotsBetween(promises, at, new Date(at.getTime() + 1))[0];
}

/** The day of a moment in a time zone, `YYYY-MM-DD`. */
export const dayOf = (at: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The first moment of a day in a time zone. */
export const startOfDay = (date: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);

function* slotsFrom({ cadence, breaks, timeZone }: Promises, from: Date): Generator<Slot> {
  const time = Temporal.PlainTime.from(cadence.timeOfDay);
  const startsOn = Temporal.PlainDate.from(cadence.startsOn);
  // A day early: near midnight a moved time may belong to the day before.
  const near = Temporal.PlainDate.from(dayOf(from, timeZone)).subtract({ days: 1 });
  let day = Temporal.PlainDate.compare(near, startsOn) < 0 ? startsOn : near;
  for (let rest = 0; rest < longestRestDays; rest += 1, day = day.add({ days: 1 })) {
    if (!cadence.weekdays.includes(day.dayOfWeek)) continue;
    const date = day.toString();
    if (breaks.some(({ fromDate, untilDate }) => fromDate <= date && date <= untilDate)) continue;
    const zoned = day.toZonedDateTime({ timeZone, plainTime: time });
    if (!zoned.toPlainDate().equals(day)) continue;
    const at = new Date(zoned.epochMilliseconds);
    rest = 0;
    if (at >= from) yield { date, at };
  }
}
