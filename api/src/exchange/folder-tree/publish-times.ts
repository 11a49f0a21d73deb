/**
 * When each of a series' comics became public, in reading order: its own date at 00:00 UTC; without one, the moment of
 * the dated comic before it, else of the first dated one, else `now`. So dates never contradict the order.
 */
export function publishTimes(dates: (string | undefined)[], now: Date): string[] {
  const first = dates.find((date) => date !== undefined);
  let latest = first ? midnight(first) : now.toISOString();
  return dates.map((date) => {
    if (date) latest = midnight(date);
    return latest;
  });
}

const midnight = (date: string): string => `${date}T00:00:00Z`;
