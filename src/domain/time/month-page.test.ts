import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS, type Calendar, dateIn, dayOf, weekdayOf } from './calendar.ts';
import { FIRST_DAY, LAST_DAY } from './civil.ts';
import { addMonths, dayAfterKey, monthPageOf } from './month-page.ts';
import { weekFrom } from './week.ts';

const day = (year: number, month: number, ofMonth: number, calendar: Calendar = 'gregorian') =>
  dayOf(calendar, { year, month, day: ofMonth });
const days = fc.integer({ min: -800_000, max: 60_000 });
const calendars = fc.constantFrom(...CALENDARS);
const firsts = fc.constantFrom(...weekFrom(1));

describe('the page of a month', () => {
  it('has its days in weeks, as the region begins them', () => {
    const { weeks } = monthPageOf(day(2021, 9, 5), 'gregorian', 6);
    const numbers = weeks.map((week) =>
      week.map((at) => (at === undefined ? 0 : dateIn('gregorian', at)?.day)),
    );
    expect(numbers).toEqual([
      [0, 0, 0, 0, 1, 2, 3],
      [4, 5, 6, 7, 8, 9, 10],
      [11, 12, 13, 14, 15, 16, 17],
      [18, 19, 20, 21, 22, 23, 24],
      [25, 26, 27, 28, 29, 30, 0],
    ]);
  });

  it('is a month of the calendar', () => {
    const sunbula = monthPageOf(day(2021, 9, 5), 'solar-hijri', 6);
    expect(dateIn('solar-hijri', sunbula.first)).toEqual({ year: 1400, month: 6, day: 1 });
    expect(dateIn('solar-hijri', sunbula.last)).toEqual({ year: 1400, month: 6, day: 31 });
  });

  it('is a Gregorian month where the calendar has none', () => {
    const ides = monthPageOf(day(-43, 3, 15), 'solar-hijri', 1);
    expect(dateIn('gregorian', ides.first)).toEqual({ year: -43, month: 3, day: 1 });
    expect(ides.last - ides.first).toBe(30);
  });

  it('has every day of the month once, under its weekday, whatever the calendar', () => {
    fc.assert(
      fc.property(days, calendars, firsts, (at, calendar, first) => {
        const page = monthPageOf(at, calendar, first);
        const shown = page.weeks.flat().filter((one) => one !== undefined);
        expect(shown).toContain(at);
        expect(shown).toEqual(Array.from({ length: page.last - page.first + 1 }, (_, n) => page.first + n));
        const order = weekFrom(first);
        for (const week of page.weeks) {
          expect(week.some((one) => one !== undefined)).toBe(true);
          for (const [index, one] of week.entries()) {
            if (one !== undefined) expect(weekdayOf(one)).toBe(order[index]);
          }
        }
      }),
    );
  });
});

describe('the keys of a calendar', () => {
  const at = day(2021, 9, 5);
  const dayAt = (key: string, more: object = {}) =>
    dayAfterKey(at, key, { calendar: 'gregorian', firstWeekday: 6, ...more });

  it.each([
    ['ArrowLeft', day(2021, 9, 4)],
    ['ArrowRight', day(2021, 9, 6)],
    ['ArrowUp', day(2021, 8, 29)],
    ['ArrowDown', day(2021, 9, 12)],
    ['Home', day(2021, 9, 4)],
    ['End', day(2021, 9, 10)],
    ['PageUp', day(2021, 8, 5)],
    ['PageDown', day(2021, 10, 5)],
  ])('%s leads where it should', (key, expected) => {
    expect(dayAt(key)).toBe(expected);
  });

  it('turns years with Shift, and does nothing at other keys', () => {
    expect(dayAt('PageUp', { shift: true })).toBe(day(2020, 9, 5));
    expect(dayAt('PageDown', { shift: true })).toBe(day(2022, 9, 5));
    expect(dayAt('Enter')).toBeUndefined();
    expect(dayAt('a')).toBeUndefined();
  });

  it('stays within the limits', () => {
    const limits = { first: day(2021, 9, 1), last: day(2021, 9, 6) };
    expect(dayAt('PageUp', { limits })).toBe(limits.first);
    expect(dayAt('ArrowDown', { limits })).toBe(limits.last);
    expect(dayAfterKey(LAST_DAY, 'ArrowRight', { calendar: 'iso', firstWeekday: 1 })).toBe(LAST_DAY);
    expect(dayAfterKey(FIRST_DAY, 'PageUp', { calendar: 'iso', firstWeekday: 1 })).toBe(FIRST_DAY);
  });

  it('takes the last day of a month that is shorter', () => {
    expect(addMonths(day(2021, 3, 31), -1, 'gregorian')).toBe(day(2021, 2, 28));
    expect(addMonths(day(2020, 2, 29), 12, 'gregorian')).toBe(day(2021, 2, 28));
    const lastOfHut = day(1399, 12, 30, 'solar-hijri');
    expect(addMonths(lastOfHut, 12, 'solar-hijri')).toBe(day(1400, 12, 29, 'solar-hijri'));
  });

  it('turns pages without end, and over the year 0', () => {
    expect(addMonths(day(1, 1, 15), -1, 'gregorian')).toBe(day(0, 12, 15));
    fc.assert(
      fc.property(days, calendars, fc.constantFrom('PageUp', 'PageDown'), (from, calendar, key) => {
        const to = dayAfterKey(from, key, { calendar, firstWeekday: 1 });
        if (to === undefined) throw new Error('A page key leads somewhere');
        const [here, there] = [monthPageOf(from, calendar, 1), monthPageOf(to, calendar, 1)];
        // Where a calendar begins, its first month meets a Gregorian one half way.
        if (dateIn(calendar, here.first - 1) === undefined || dateIn(calendar, there.first - 1) === undefined)
          return;
        expect(key === 'PageUp' ? there.last + 1 : there.first - 1).toBe(
          key === 'PageUp' ? here.first : here.last,
        );
      }),
    );
  });
});
