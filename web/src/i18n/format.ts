/** Dates as the site writes them, in its language and its author's time zone. */
export interface Locale {
  language: string;
  timeZone: string;
}

const styles = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  moment: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
} as const;

/**
 * Dates as they were written, by style and moment. The document brings its own along: a browser's calendar takes longer to
 * start than all of the page to draw, and might write differently.
 */
export const writtenDates = new Map<string, string>();

const formats = new Map<string, Intl.DateTimeFormat>();

function write({ language, timeZone }: Locale, style: keyof typeof styles, moment: string): string {
  const key = `${style} ${moment}`;
  const known = writtenDates.get(key);
  if (known !== undefined) return known;
  const name = `${style} ${language} ${timeZone}`;
  // Plain English is written as most of the world writes it, day first.
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...styles[style] });
  formats.set(name, format);
  const text = format.format(new Date(moment));
  writtenDates.set(key, text);
  return text;
}

/** “Monday 23 November 2026”. */
export const longDate = (locale: Locale, moment: string): string => write(locale, 'long', moment);

/** “23 November 2026”. */
export const plainDate = (locale: Locale, moment: string): string => write(locale, 'plain', moment);

/** “Thursday 3 December at 09:00”, in the author's time zone. */
export const promisedMoment = (locale: Locale, moment: string): string => write(locale, 'moment', moment);

/** “Feb 2026 – May 2026”, or one month when both ends lie in it. */
export function monthSpan(locale: Locale, from: string, to: string): string {
  const [first, last] = [write(locale, 'month', from), write(locale, 'month', to)];
  return first === last ? first : `${first} – ${last}`;
}
