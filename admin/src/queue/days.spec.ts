import { describe, expect, it } from '@jest/globals';

import { around, mondayOf, plusDays, weekdayNames, weeksFrom } from './days';

describe('days of the queue', () => {
  it('goes on over the ends of months, years and leap days', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('begins weeks on Monday', () => {
    expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'));
    expect(weekdayNames('short')).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    const weeks = weeksFrom('2026-11-23', 5);
    expect([weeks[0]?.[0], weeks[4]?.[6]]).toEqual(['2026-11-23', '2026-12-27']);
  });

  it('asks for more than the days in any time zone', () => {
    const { from, until } = around('2026-11-23', 35);
    // The first and the last minute of those days, where they come first and where they come last.
    expect(Date.parse(from)).toBeLessThanOrEqual(Date.parse('2026-11-23T00:00:00+14:00'));
    expect(Date.parse(until)).toBeGreaterThanOrEqual(Date.parse('2026-12-27T23:59:59-12:00'));
  });
});
