import type { Lifetime } from './ask.js';

/** Seconds for which a document may be given again without asking; the answers it is made from may say less. */
const freshest = 5;

/**
 * What shared caches may do with a document made from answers of this lifetime: no longer than with the answers, but
 * fresh for a second at least, so that a burst of readers is one request.
 */
export function cacheControlFor({ freshUntil, staleUntil }: Lifetime, now = Date.now()): string {
  const left = (until: number) => Math.floor((until - now) / 1_000);
  const fresh = Math.max(1, Math.min(freshest, left(freshUntil)));
  const whileRefreshing = Math.max(0, left(staleUntil) - fresh);
  return `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${whileRefreshing}, stale-if-error=604800`;
}
