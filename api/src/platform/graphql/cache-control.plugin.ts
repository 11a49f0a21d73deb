import type { ApolloServerPlugin } from '@apollo/server';

import type { ReadContext } from './read-context.js';
import { isStorable } from './storable.js';

/** Seconds for which an answer may be given again without asking. */
const freshest = 5;

/** Seconds for which it may then still be given while a newer one is fetched. */
const refreshing = 60;

/**
 * The header that lets shared caches keep an answer. Browsers always ask again, since the cache in front sends no
 * `Age` and its time and theirs would add up; a stale answer is better than none for a week.
 *
 * @param left seconds until something becomes public: no answer is given knowingly after that
 */
export function storedFor(left: number): { seconds: number; header: string } {
  const seconds = Math.min(freshest, Math.floor(left));
  const whileRefreshing = Math.min(refreshing, Math.floor(left) - seconds);
  const header = `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${whileRefreshing}, stale-if-error=604800`;
  return { seconds, header };
}

/**
 * Says which answers caches may keep: whole answers to persisted GETs in a storable spelling. All others are `no-store`.
 *
 * @param nextChange when something will next become public; no answer outlives it
 */
export const cacheControlPlugin = (
  nextChange: (now: Date) => Promise<Date | null>,
): ApolloServerPlugin<ReadContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, metrics, operation, contextValue }) {
        const { headers } = response.http;
        headers.set('cache-control', 'no-store');
        const failed = response.body.kind !== 'single' || response.body.singleResult.errors !== undefined;
        if (failed || request.http?.method !== 'GET' || !metrics.persistedQueryHit || !operation) return;
        if (!isStorable(request.http.search, operation)) return;
        const next = await nextChange(contextValue.now);
        const left = next ? (next.getTime() - contextValue.now.getTime()) / 1_000 : Infinity;
        if (left < 1) return;
        const { seconds, header } = storedFor(left);
        headers.set('cache-control', header);
        // The moment itself, for whoever makes something of this answer that must not outlive it.
        headers.set('expires', new Date(contextValue.now.getTime() + seconds * 1_000).toUTCString());
      },
    };
  },
});
