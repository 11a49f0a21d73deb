import { describe, expect, it } from '@jest/globals';

import { cacheControlFor } from './cache-control';

const now = Date.UTC(2026, 10, 25);
const header = (fresh: number, stale: number) =>
  `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${stale}, stale-if-error=604800`;

const kept = (fresh: number, stale: number) =>
  cacheControlFor({ freshUntil: now + fresh * 1_000, staleUntil: now + stale * 1_000 }, now);

describe('how long a document may be kept', () => {
  it('is as long as the answers it is made from', () => {
    expect(kept(5, 65)).toBe(header(5, 60));
    expect(kept(2.9, 2.9)).toBe(header(2, 0));
    expect(kept(2, 40)).toBe(header(2, 38));
  });

  it('is a second when they are old already, so that a burst of readers is one request', () => {
    expect(kept(-3, 57)).toBe(header(1, 56));
    expect(kept(-9_000, -8_940)).toBe(header(1, 0));
  });
});
