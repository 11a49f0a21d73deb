import { describe, expect, it } from '@jest/globals';

import { dayOf, nextSlots, type Promises, slotAt, slotsBetween } from '../src/publishing/cadence/slots.js';

const promises = (more: Partial<Promises['cadence']> & Partial<Omit<Promises, 'cadence'>> = {}): Promises => {
  const { breaks = [], timeZone = 'Europe/Berlin', ...cadence } = more;
  return { cadence: { weekdays: [1, 3, 5], timeOfDay: '00:05', startsOn: '2026-01-01', ...cadence }, breaks, timeZone };
};
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const moments = (made: Promises, from: string, until: string): string[] =>
  slotsBetween(made, new Date(from), new Date(until)).map(({ at }) => at.toISOString().slice(0, 16));

describe('slots', () => {
  it("lie on the weekdays at the time, in the site's zone", () => {
    expect(moments(promises(), '2026-11-23T00:00Z', '2026-11-30T00:00Z')).toEqual([
      '2026-11-24T23:05',
      '2026-11-26T23:05',
      '2026-11-29T23:05',
    ]);
    expect(moments(promises({ timeZone: 'Asia/Kathmandu' }), '2026-11-23T00:00Z', '2026-11-25T00:00Z')).toEqual([
      '2026-11-24T18:20',
    ]);
  });

  it('keep their local time when the clocks change', () => {
    const sundays = promises({ weekdays: [7], timeOfDay: '09:00' });
    expect(moments(sundays, '2027-03-20T00:00Z', '2027-04-05T00:00Z')).toEqual([
      '2027-03-21T08:00',
      '2027-03-28T07:00',
      '2027-04-04T07:00',
    ]);
    expect(moments(sundays, '2027-10-23T00:00Z', '2027-11-08T00:00Z')).toEqual([
      '2027-10-24T07:00',
      '2027-10-31T08:00',
      '2027-11-07T08:00',
    ]);
  });

  it('move on with the clocks when their time is skipped', () => {
    const night = promises({ weekdays: everyDay, timeOfDay: '02:30' });
    // Clocks go from 02:00 to 03:00: half past two becomes half past three.
    expect(moments(night, '2027-03-27T12:00Z', '2027-03-29T12:00Z')).toEqual(['2027-03-28T01:30', '2027-03-29T00:30']);
    const newYork = promises({ weekdays: everyDay, timeOfDay: '02:30', timeZone: 'America/New_York' });
    expect(moments(newYork, '2027-03-14T00:00Z', '2027-03-15T00:00Z')).toEqual(['2027-03-14T07:30']);
    // Half an hour, in the other half of the year.
    const lordHowe = promises({ weekdays: everyDay, timeOfDay: '02:15', timeZone: 'Australia/Lord_Howe' });
    expect(moments(lordHowe, '2027-10-02T12:00Z', '2027-10-03T12:00Z')).toEqual(['2027-10-02T15:45']);
  });

  it('are taken the first time when their time comes twice, and only then', () => {
    const night = promises({ weekdays: everyDay, timeOfDay: '02:30' });
    expect(moments(night, '2027-10-30T12:00Z', '2027-11-01T12:00Z')).toEqual(['2027-10-31T00:30', '2027-11-01T01:30']);
    expect(slotAt(night, new Date('2027-10-31T01:30Z'))).toBeUndefined();
  });

  it('survive a midnight that does not exist and a day that was left out', () => {
    // Cuba skips from 00:00 to 01:00.
    const havana = promises({ weekdays: everyDay, timeOfDay: '00:00', timeZone: 'America/Havana' });
    const days = slotsBetween(havana, new Date('2027-03-12T12:00Z'), new Date('2027-03-16T12:00Z')).map(
      ({ date }) => date,
    );
    expect(days).toEqual(['2027-03-13', '2027-03-14', '2027-03-15', '2027-03-16']);
    // Samoa went from the 29th to the 31st of December 2011.
    const apia = promises({ weekdays: everyDay, timeOfDay: '09:00', startsOn: '2011-12-01', timeZone: 'Pacific/Apia' });
    const left = slotsBetween(apia, new Date('2011-12-29T00:00Z'), new Date('2012-01-01T00:00Z')).map(
      ({ date }) => date,
    );
    expect(left).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  });

  it('are one a local day through every change of the clocks of ten years, in order', () => {
    for (const timeZone of ['Europe/London', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC']) {
      const all = slotsBetween(
        promises({ weekdays: everyDay, timeOfDay: '02:30', startsOn: '2020-01-01', timeZone }),
        new Date('2020-01-03T00:00Z'),
        new Date('2029-01-03T00:00Z'),
      );
      expect(new Set(all.map(({ date }) => date)).size).toBe(all.length);
      expect(all.every((slot, index) => index === 0 || slot.at > (all[index - 1]?.at ?? slot.at))).toBe(true);
      expect(all.every(({ at, date }) => dayOf(at, timeZone) === date)).toBe(true);
      expect(Math.abs(all.length - 3_288)).toBeLessThanOrEqual(1);
    }
  });

  it('begin on their first day and leave out breaks, first and last day included', () => {
    const made = promises({
      weekdays: everyDay,
      startsOn: '2026-12-22',
      breaks: [{ fromDate: '2026-12-24', untilDate: '2026-12-26' }],
      timeZone: 'UTC',
    });
    expect(nextSlots(made, new Date('2026-11-01T00:00Z'), 4).map(({ date }) => date)).toEqual([
      '2026-12-22',
      '2026-12-23',
      '2026-12-27',
      '2026-12-28',
    ]);
  });

  it('are none after a break that never ends, and none without a weekday', () => {
    const resting = promises({ breaks: [{ fromDate: '2026-01-01', untilDate: '9999-12-31' }] });
    expect(nextSlots(resting, new Date('2026-11-01T00:00Z'), 1)).toEqual([]);
    expect(nextSlots(promises({ weekdays: [] }), new Date('2026-11-01T00:00Z'), 1)).toEqual([]);
  });

  it('come strictly after the moment asked for', () => {
    const [first] = nextSlots(promises(), new Date('2026-11-23T00:00Z'), 1);
    expect(nextSlots(promises(), first?.at ?? new Date(0), 1)[0]?.at.toISOString()).toBe('2026-11-26T23:05:00.000Z');
  });
});
