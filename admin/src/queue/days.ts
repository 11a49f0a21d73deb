/** A day without a place in time: `2026-12-03`. */
export type Day = string;

/** Noon, so that no change of clocks anywhere moves it to another day. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** The day so many days later; earlier when negative. */
export function plusDays(day: Day, count: number): Day {
  const date = noon(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => noon(day).getUTCDay() || 7;

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

/** So many weeks of seven days, from a Monday on. */
export const weeksFrom = (monday: Day, count: number): Day[][] =>
  Array.from({ length: count }, (_, week) => weekFrom(plusDays(monday, week * 7)));

const weekFrom = (monday: Day): Day[] => Array.from({ length: 7 }, (_, day) => plusDays(monday, day));

/** A day's words in English: which of them, `options` says. */
export const dayWords = (day: Day, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(noon(day)).replace(',', '');

/** Names of weekdays, Monday first. */
export const weekdayNames = (length: 'short' | 'long'): string[] =>
  Array.from({ length: 7 }, (_, index) => dayWords(plusDays('2024-01-01', index), { weekday: length }));

/**
 * Moments that surely lie before and after a stretch of days, whatever the time zone.
 *
 * @param first its first day
 * @param count how many days it has
 */
export const around = (first: Day, count: number): { from: string; until: string } => ({
  from: `${plusDays(first, -1)}T00:00:00.000Z`,
  until: `${plusDays(first, count + 1)}T00:00:00.000Z`,
});
