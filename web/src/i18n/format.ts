/** Dates as the site writes them, in its language and its author's time zone, so that server and browser agree. */
export interface Locale {
  language: string;
  timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format({ language, timeZone }: Locale, options: Intl.DateTimeFormatOptions, moment: string): string {
  const key = JSON.stringify([language, timeZone, options]);
  // Plain English is written as most of the world writes it, day first.
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...options });
  formats.set(key, known);
  return known.format(new Date(moment));
}

/** “Monday 23 November 2026”. */
export const longDate = (locale: Locale, moment: string): string =>
  format(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, moment);

/** “23 November 2026”. */
export const plainDate = (locale: Locale, moment: string): string =>
  format(locale, { day: 'numeric', month: 'long', year: 'numeric' }, moment);

/** “Feb 2026 – May 2026”, or one month when both ends lie in it. */
export function monthSpan(locale: Locale, from: string, to: string): string {
  const month = (moment: string) => format(locale, { month: 'short', year: 'numeric' }, moment);
  return month(from) === month(to) ? month(from) : `${month(from)} – ${month(to)}`;
}
