import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALENDARS,
  type Calendar,
  dateIn,
  dayNumberAt,
  dayOf,
  monthLength,
  startOfDayNumber,
  weekdayOf,
} from './calendar.ts';
import { DAY, type Instant, instant, parseInstant } from './instant.ts';

const HIJRI = ['solar-hijri', 'islamic-civil'] as const;

/** "1400-06-15" of any calendar, the year as often as not of other than four digits. */
function written(date: ReturnType<typeof dateIn>): string | undefined {
  return date && `${date.year}-${two(date.month)}-${two(date.day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function dayNumberOf(year: number, month: number, day: number, calendar: Calendar = 'gregorian'): number {
  return dayOf(calendar, { year, month, day });
}

/** Days of the years 1800 to 2200. */
const days = fc.integer({ min: dayNumberOf(1800, 1, 1), max: dayNumberOf(2200, 12, 31) });

describe('known days', () => {
  it('counts from Thursday 1 January 1970', () => {
    for (const calendar of ['gregorian', 'iso'] as const) {
      expect(dateIn(calendar, 0)).toEqual({ year: 1970, month: 1, day: 1 });
      expect(dayOf(calendar, { year: 1970, month: 1, day: 1 })).toBe(0);
    }
    expect(weekdayOf(0)).toBe(4);
  });

  it.each<[day: string, Calendar, written: string]>([
    ['2021-03-21', 'solar-hijri', '1400-01-01'],
    // 1399 had 366 days.
    ['2021-03-20', 'solar-hijri', '1399-12-30'],
    ['2021-08-15', 'solar-hijri', '1400-05-24'],
    ['2021-09-05', 'solar-hijri', '1400-06-14'],
    ['2021-09-06', 'solar-hijri', '1400-06-15'],
    ['2022-03-20', 'solar-hijri', '1400-12-29'],
    ['2025-03-20', 'solar-hijri', '1403-12-30'],
    // The revolution of 7 Sawr.
    ['1978-04-27', 'solar-hijri', '1357-02-07'],
    // Independence.
    ['1919-08-19', 'solar-hijri', '1298-05-27'],
    ['0622-03-22', 'solar-hijri', '1-01-02'],
    ['2021-08-10', 'islamic-civil', '1443-01-01'],
    // 1442, the second year of its thirty, is a leap year.
    ['2021-08-09', 'islamic-civil', '1442-12-30'],
    ['2021-09-05', 'islamic-civil', '1443-01-27'],
    ['0622-07-19', 'islamic-civil', '1-01-01'],
    ['2021-09-05', 'iso', '2021-09-05'],
  ])('%s is in %s %s', (day, calendar, expected) => {
    const days = (parseInstant(day, 'UTC') ?? Number.NaN) / DAY;
    expect(written(dateIn(calendar, days))).toBe(expected);
  });

  it('has a year 0 for 1 BCE, and -43 for 44 BCE', () => {
    const ides = dayNumberOf(-43, 3, 15);
    expect(dateIn('gregorian', ides)).toEqual({ year: -43, month: 3, day: 15 });
    expect(instant(ides * DAY)).toBe(Date.UTC(-43, 2, 15));
    expect(written(dateIn('gregorian', dayNumberOf(1, 1, 1) - 1))).toBe('0-12-31');
  });

  it.each<[year: number, month: number, Calendar, number]>([
    [1399, 12, 'solar-hijri', 30],
    [1400, 12, 'solar-hijri', 29],
    [1400, 6, 'solar-hijri', 31],
    [1400, 7, 'solar-hijri', 30],
    [1442, 12, 'islamic-civil', 30],
    [1443, 12, 'islamic-civil', 29],
    [1443, 1, 'islamic-civil', 30],
    [1443, 2, 'islamic-civil', 29],
    [2000, 2, 'gregorian', 29],
    [1900, 2, 'gregorian', 28],
    [-4, 2, 'iso', 29],
  ])('%i-%i in %s has %i days', (year, month, calendar, length) => {
    expect(monthLength(calendar, { year, month })).toBe(length);
  });
});

describe('beside the calendars of the platform', () => {
  it.each<[Calendar, name: string]>([
    ['gregorian', 'gregory'],
    ['iso', 'gregory'],
    ['solar-hijri', 'persian'],
    ['islamic-civil', 'islamic-civil'],
  ])('%s is %s, from 1800 to 2200', (calendar, name) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const textOf = (day: number) => {
      const parts = format.formatToParts(day * DAY);
      return ['year', 'month', 'day']
        .map((type) => parts.find((part) => part.type === type)?.value)
        .join('-');
    };
    fc.assert(
      fc.property(days, (day) => {
        const date = dateIn(calendar, day);
        if (date) expect(written(date)).toBe(textOf(day));
        else expect(day, 'without a date though told').toBeGreaterThan(LAST_SOLAR_HIJRI);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** 29 Hut 1501. */
const LAST_SOLAR_HIJRI = dayNumberOf(2123, 3, 20);

describe('where a calendar ends', () => {
  it('Solar Hijri stops where its cycle of 33 years and the equinox part', () => {
    expect(written(dateIn('solar-hijri', LAST_SOLAR_HIJRI))).toBe('1501-12-29');
    expect(dateIn('solar-hijri', LAST_SOLAR_HIJRI + 1)).toBeUndefined();
  });

  it.each(HIJRI)('%s has no day before its first', (calendar) => {
    const first = dayOf(calendar, { year: 1, month: 1, day: 1 });
    expect(dateIn(calendar, first)).toEqual({ year: 1, month: 1, day: 1 });
    expect(dateIn(calendar, first - 1)).toBeUndefined();
  });

  it.each(HIJRI)('%s has none for any day a clock can hold but those between', (calendar) => {
    const far = fc.integer({ min: -8.64e15 / DAY, max: 8.64e15 / DAY });
    fc.assert(
      fc.property(far, (day) => {
        const date = dateIn(calendar, day);
        if (date) expect(dayOf(calendar, date)).toBe(day);
      }),
    );
  });
});

/** The tabular calendar by its definition: 11 leap years in each 30, months of 30 and 29 days by turns. */
function tabular(year: number, month: number): { day: number; length: number } {
  const LEAP = [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29];
  const isLeap = (each: number) => LEAP.includes(((each - 1) % 30) + 1);
  // Friday 16 July 622 of the Julian calendar.
  let day = Date.UTC(622, 6, 19) / DAY;
  for (let each = 1; each < year; each++) day += isLeap(each) ? 355 : 354;
  for (let each = 1; each < month; each++) day += each % 2 === 1 ? 30 : 29;
  return { day, length: month % 2 === 1 || (month === 12 && isLeap(year)) ? 30 : 29 };
}

describe('the Islamic calendar', () => {
  it('keeps its rule, month for month', () => {
    for (const year of [1, 2, 30, 31, 900, 1442, 1443, 1445, 1447, 1500]) {
      for (let month = 1; month <= 12; month++) {
        const { day, length } = tabular(year, month);
        expect(dayOf('islamic-civil', { year, month, day: 1 })).toBe(day);
        expect(monthLength('islamic-civil', { year, month })).toBe(length);
        expect(dateIn('islamic-civil', day + length - 1)).toEqual({ year, month, day: length });
      }
    }
  });
});

describe('laws', () => {
  it('a Gregorian day goes there and back, over 200,000 years either way', () => {
    const far = fc.integer({ min: -200_000 * 366, max: 200_000 * 366 });
    fc.assert(
      fc.property(far, (day) => {
        const date = dateIn('gregorian', day);
        expect(date && dayOf('gregorian', date)).toBe(day);
        expect(dateIn('iso', day)).toEqual(date);
        // Beside the machine's own reckoning.
        expect(date && new Date(0).setUTCFullYear(date.year, date.month - 1, date.day)).toBe(day * DAY);
      }),
    );
  });

  it.each(HIJRI)('a day of %s goes there and back, and the next day has the next date', (calendar) => {
    fc.assert(
      fc.property(days, (day) => {
        const [date, next] = [dateIn(calendar, day), dateIn(calendar, day + 1)];
        fc.pre(date !== undefined && next !== undefined);
        expect(dayOf(calendar, date)).toBe(day);
        const isLast = date.day === monthLength(calendar, date);
        expect(next.day).toBe(isLast ? 1 : date.day + 1);
        expect(next.month).toBe(isLast ? (date.month % 12) + 1 : date.month);
        expect(next.year).toBe(isLast && date.month === 12 ? date.year + 1 : date.year);
      }),
    );
  });

  it.each(CALENDARS)('the months of a year of %s are as long as the year', (calendar) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_500 }), (year) => {
        const months = Array.from({ length: 12 }, (_, index) =>
          monthLength(calendar, { year, month: index + 1 }),
        );
        const first = dayOf(calendar, { year, month: 1, day: 1 });
        const next = dayOf(calendar, { year: year + 1, month: 1, day: 1 });
        expect(months.reduce((sum, length) => sum + length)).toBe(next - first);
      }),
    );
  });

  it.each(CALENDARS)('months of %s count on into the next year and back into the one before', (calendar) => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1_400 }), fc.integer({ min: -30, max: 30 }), (year, months) => {
        const plain = {
          year: year + Math.floor((months - 1) / 12),
          month: ((((months - 1) % 12) + 12) % 12) + 1,
        };
        expect(dayOf(calendar, { year, month: months, day: 7 })).toBe(dayOf(calendar, { ...plain, day: 7 }));
      }),
    );
  });

  it('weekdays go round by sevens, Monday first, before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (day) => {
        const sunday = new Date(day * DAY).getUTCDay();
        expect(weekdayOf(day)).toBe(sunday === 0 ? 7 : sunday);
      }),
    );
  });
});

const ZONES = [
  'UTC',
  'Asia/Kabul',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Santiago',
  'Asia/Beirut',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];

describe('days on the clocks of a zone', () => {
  it.each([
    ['2021-09-05', 'Asia/Kabul', '2021-09-04T19:30Z'],
    ['2021-09-05', 'America/New_York', '2021-09-05T04:00Z'],
    ['2021-03-28', 'Europe/Berlin', '2021-03-27T23:00Z'],
    ['2021-03-29', 'Europe/Berlin', '2021-03-28T22:00Z'],
    ['2021-11-08', 'America/New_York', '2021-11-08T05:00Z'],
    // No midnight: clocks go from 23:59 to 01:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00Z'],
    ['2021-03-28', 'Asia/Beirut', '2021-03-27T22:00Z'],
    // The other side of the date line.
    ['2021-09-05', 'Pacific/Kiritimati', '2021-09-04T10:00Z'],
  ])('%s in %s begins at %s', (date, zone, expected) => {
    const day = (parseInstant(date, 'UTC') ?? Number.NaN) / DAY;
    expect(startOfDayNumber(day, zone)).toBe(Date.parse(expected));
  });

  it.each(ZONES)('every day of %s begins in itself, and what is before is the day before', (zone) => {
    const recent = fc.integer({ min: dayNumberOf(1972, 1, 1), max: dayNumberOf(2037, 1, 1) });
    fc.assert(
      fc.property(recent, (day) => {
        const start = startOfDayNumber(day, zone);
        expect(dayNumberAt(start, zone)).toBe(day);
        expect(dayNumberAt((start - 1) as Instant, zone)).toBe(day - 1);
      }),
    );
  });

  it('knows Sunday evening in Kabul for Sunday in New York and Monday in Auckland', () => {
    const evening = instant(Date.parse('2021-09-05T18:00+04:30'));
    const sunday = dayNumberOf(2021, 9, 5);
    expect(dayNumberAt(evening, 'Asia/Kabul')).toBe(sunday);
    expect(dayNumberAt(evening, 'America/New_York')).toBe(sunday);
    expect(dayNumberAt(evening, 'Pacific/Auckland')).toBe(sunday + 1);
    expect(weekdayOf(sunday)).toBe(7);
  });

  it('counts months back beyond year 1, where no date has a name', () => {
    for (const calendar of HIJRI) {
      const first = dayOf(calendar, { year: 1, month: 1, day: 1 });
      const before = dayOf(calendar, { year: 1, month: 0, day: 1 });
      expect(first - before).toBe(monthLength(calendar, { year: 0, month: 12 }));
      expect(dateIn(calendar, before)).toBeUndefined();
    }
  });
});
