import { Temporal } from 'temporal-polyfill';

/**
 * The moment at which clocks in a zone show a day and time. Where a change of the clocks skips it, it is moved on as the
 * clocks are; where it comes twice, it is the first.
 *
 * @param date `2026-12-03`
 * @param time `09:00`
 */
export const momentOf = (date: string, time: string, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds);
