import { describe, expect, it } from '@jest/globals';

import { dayAndTime, dayKey, nearOrDay } from './format';
import { momentOf } from './zoned';

const year = new Date().getUTCFullYear();

describe('moments in words', () => {
  it('are read in the time zone of the site, with the year only when it is another one', () => {
    const moment = `${year}-12-03T09:00:00Z`;
    expect(dayAndTime(moment, 'Asia/Tokyo')).toMatch(/^\w{3} 3 Dec, 18:00$/);
    expect(dayAndTime('1999-12-31T23:30:00Z', 'Europe/Berlin')).toBe('Sat 1 Jan 2000, 00:30');
    expect(dayKey('1999-12-31T23:30:00Z', 'Europe/Berlin')).toBe('2000-01-01');
  });

  it('are near within a week', () => {
    const now = new Date('2026-11-23T16:00:00Z');
    expect(nearOrDay('2026-11-26T08:00:00Z', 'UTC', now)).toBe('in 2 d 16 h');
    expect(nearOrDay('2026-11-23T13:00:00Z', 'UTC', now)).toBe('3 h ago');
    expect(nearOrDay('2026-11-23T16:00:20Z', 'UTC', now)).toBe('now');
  });

  it('are found again from what clocks show, also where clocks change', () => {
    expect(momentOf('2026-12-03', '09:00', 'Europe/Lisbon').toISOString()).toBe('2026-12-03T09:00:00.000Z');
    expect(momentOf('2026-07-03', '09:00', 'Europe/Lisbon').toISOString()).toBe('2026-07-03T08:00:00.000Z');
    // Skipped: moved on as the clocks are. Twice: the first.
    expect(momentOf('2026-03-29', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(momentOf('2026-10-25', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});
