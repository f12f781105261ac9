import { describe, expect, it } from 'vitest';
import { CALENDARS, weekdayOf } from './calendar.ts';
import { firstWeekday, startOfItsWeek, weekFrom } from './week.ts';

describe('the first day of the week', () => {
  it.each([
    ['AF', 6],
    ['IR', 6],
    ['GB', 1],
    ['DE', 1],
    ['US', 7],
    ['IL', 7],
    ['MV', 5],
  ] as const)('in %s is weekday %i', (region, expected) => {
    expect(firstWeekday('gregorian', region)).toBe(expected);
    expect(firstWeekday('solar-hijri', region)).toBe(expected);
  });

  it('is Monday in ISO 8601, whatever the region', () => {
    expect(firstWeekday('iso', 'AF')).toBe(1);
    expect(firstWeekday('iso', 'US')).toBe(1);
  });

  it.each([undefined, '', 'nowhere', '??', 'AFG'])('is Monday for the region %s', (region) => {
    for (const calendar of CALENDARS) expect(firstWeekday(calendar, region)).toBe(1);
  });

  it('begins a week of seven days', () => {
    expect(weekFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
    for (const first of weekFrom(1)) {
      for (const day of [-700_001, -4, 0, 3, 18_875]) {
        const start = startOfItsWeek(day, first);
        expect(weekdayOf(start)).toBe(first);
        expect(day - start).toBeGreaterThanOrEqual(0);
        expect(day - start).toBeLessThan(7);
      }
    }
  });
});
