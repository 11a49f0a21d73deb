const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([timeZone, options]);
  // English as most of the world writes it, day first.
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  formats.set(key, known);
  return known;
}

const yearOf = (moment: Date, zone: string): string => format(zone, { year: 'numeric' }).format(moment);

/** “Thu 3 Dec”, with the year when it is not this one. */
export function day(moment: string | Date, zone: string): string {
  const date = new Date(moment);
  const words = format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(date).replace(',', '');
  const year = yearOf(date, zone);
  return year === yearOf(new Date(), zone) ? words : `${words} ${year}`;
}

/** “Thursday 3 December”. */
export const longDay = (moment: string | Date, zone: string): string =>
  format(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(moment)).replace(',', '');

/** “09:00”. */
export const time = (moment: string | Date, zone: string): string =>
  format(zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));

/** “Thu 3 Dec, 09:00”. */
export const dayAndTime = (moment: string | Date, zone: string): string =>
  `${day(moment, zone)}, ${time(moment, zone)}`;

/** The day in a zone as `2026-12-03`, by which days are told apart and put in order. */
export const dayKey = (moment: string | Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(moment),
  );

const minute = 60_000;
const hour = 60 * minute;
const wholeDay = 24 * hour;

/** “in 2 d 16 h” or “3 h ago” within a week, else the day. */
export function nearOrDay(moment: string | Date, zone: string, now: Date = new Date()): string {
  const ahead = new Date(moment).getTime() - now.getTime();
  const far = Math.abs(ahead);
  if (far >= 7 * wholeDay) return day(moment, zone);
  if (far < minute) return 'now';
  const [days, hours, minutes] = [
    Math.floor(far / wholeDay),
    Math.floor((far % wholeDay) / hour),
    Math.floor((far % hour) / minute),
  ];
  const parts =
    days > 0 ? [`${days} d`, hours > 0 ? `${hours} h` : ''] : hours > 0 ? [`${hours} h`] : [`${minutes} min`];
  const words = parts.filter(Boolean).join(' ');
  return ahead > 0 ? `in ${words}` : `${words} ago`;
}
