import { Temporal } from 'temporal-polyfill';

/** What a day and time in a zone come to. */
export interface ZonedChoice {
  moment: Date;
  /** `skipped`: clocks jump over it, it is taken an hour on; `twice`: clocks show it twice, the first is taken. */
  shift: 'none' | 'skipped' | 'twice';
}

/**
 * The moment at which clocks in a zone show a day and time; null when they are no day and time.
 *
 * @param day `2026-12-03`
 * @param time `09:00`
 */
export function zonedChoice(day: string, time: string, zone: string): ZonedChoice | null {
  let plain: Temporal.PlainDateTime;
  try {
    plain = Temporal.PlainDateTime.from(`${day}T${time}`);
  } catch {
    return null;
  }
  const taken = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const isClear = later.epochMilliseconds === earlier.epochMilliseconds;
  const isShown = taken.toPlainDateTime().equals(plain);
  return { moment: new Date(taken.epochMilliseconds), shift: isClear ? 'none' : isShown ? 'twice' : 'skipped' };
}

/** Day and time that clocks in a zone show at a moment, as inputs want them. */
export function dayAndTimeIn(moment: Date, zone: string): { day: string; time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return { day: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
