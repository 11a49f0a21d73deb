import { describe, expect, it } from '@jest/globals';

import { dayAndTimeIn, zonedChoice } from './moments';

describe('a day and time in the site’s zone', () => {
  it.each([
    ['in winter', '2026-12-03', '09:00', '2026-12-03T09:00:00.000Z', 'none'],
    ['in summer', '2026-07-03', '09:00', '2026-07-03T08:00:00.000Z', 'none'],
    ['that the clocks jump over', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z', 'skipped'],
    ['that comes twice', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z', 'twice'],
  ])('%s', (_, day, time, moment, shift) => {
    expect(zonedChoice(day, time, 'Europe/Lisbon')).toEqual({ moment: new Date(moment), shift });
  });

  it('is nothing while it is not whole', () => {
    expect(zonedChoice('', '09:00', 'Europe/Lisbon')).toBeNull();
    expect(zonedChoice('2026-12-03', '', 'Europe/Lisbon')).toBeNull();
  });

  it('comes back from its moment', () => {
    expect(dayAndTimeIn(new Date('2026-07-03T08:00:00Z'), 'Europe/Lisbon')).toEqual({
      day: '2026-07-03',
      time: '09:00',
    });
  });
});
