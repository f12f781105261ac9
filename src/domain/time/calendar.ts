/**
 * The calendars a date can be told in. All reckoning is in days from 1970-01-01; a calendar only names them. Solar
 * Hijri and the tabular Islamic calendar are reckoned by @internationalized/date; the Gregorian one is our own, since
 * the library's stops at the years -9999 and 9999.
 */
import { CalendarDate, IslamicCivilCalendar, PersianCalendar } from '@internationalized/date';
import { type Civil, dateOf, dayNumber, daysIn } from './civil.ts';
import { DAY, type Instant, localOf, startOf, type Zone } from './instant.ts';

/**
 * `iso` is the Gregorian calendar as ISO 8601 writes it: numbers, a year 0, weeks from Monday. `solar-hijri` is the
 * civil calendar of Afghanistan and Iran; `islamic-civil` the lunar one, by its arithmetic rule.
 */
export const CALENDARS = ['gregorian', 'solar-hijri', 'islamic-civil', 'iso'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** Days from 1970-01-01, the same in every calendar. */
export type DayNumber = number;

/** Julian day number of 1970-01-01, which the library counts from. */
const JULIAN_1970 = 2_440_588;

const RECKONED = { 'solar-hijri': new PersianCalendar(), 'islamic-civil': new IslamicCivilCalendar() };

/** Before its year 1, and from these years on, a date has no name in these calendars. */
const BEGINNING = { year: 1, month: 1, day: 1 };
const END = {
  // The library takes leap years from a cycle of 33, and so takes 1502 for one, where by the equinox, as browsers
  // reckon it, it is 1503: 20 March 2124 is 1 Hamal 1503 and not 30 Hut 1502.
  'solar-hijri': { year: 1_502, month: 1, day: 1 },
  'islamic-civil': { year: 9_000, month: 1, day: 1 },
};

/**
 * The date of that day. The Gregorian year is astronomical: 0 is 1 BCE. Undefined for a day before the calendar's
 * year 1, or after the last it is told in.
 */
export function dateIn(calendar: Calendar, day: DayNumber): Civil | undefined {
  if (calendar === 'gregorian' || calendar === 'iso') return dateOf(day);
  // The library moves what is beyond its range to the nearest date in it, without a word.
  if (day < dayOf(calendar, BEGINNING) || day >= dayOf(calendar, END[calendar])) return undefined;
  const { year, month, day: ofMonth } = RECKONED[calendar].fromJulianDay(day + JULIAN_1970);
  return { year, month, day: ofMonth };
}

/** The date in that calendar, or in the Gregorian one where it has none, and which of the two it is in. */
export function dateKnown(
  calendar: Calendar,
  day: DayNumber,
): { readonly calendar: Calendar; readonly date: Civil } {
  const date = dateIn(calendar, day);
  return date ? { calendar, date } : { calendar: 'gregorian', date: dateOf(day) };
}

/** The day of that date. A month beyond the year's last counts on into the next year, one before the first back. */
export function dayOf(calendar: Calendar, date: Civil): DayNumber {
  if (calendar === 'gregorian' || calendar === 'iso') return dayNumber(date);
  const months = date.year * 12 + date.month - 1;
  const [year, month] = [Math.floor(months / 12), 1 + (((months % 12) + 12) % 12)];
  const known = inKnownYears(calendar, year);
  const first = RECKONED[calendar].toJulianDay(new CalendarDate(RECKONED[calendar], known.year, month, 1));
  return first - known.days - JULIAN_1970 + date.day - 1;
}

/** After so many years and days the rule of leap years begins anew. The library knows no years before 1. */
const CYCLES = {
  'solar-hijri': { years: 33, days: 12_053 },
  'islamic-civil': { years: 30, days: 10_631 },
} as const;

/** The same month as many cycles on as it takes to come to a year that the library has, and those cycles in days. */
function inKnownYears(calendar: keyof typeof CYCLES, year: number): { year: number; days: number } {
  const { years, days } = CYCLES[calendar];
  const cycles = Math.max(0, Math.ceil((1 - year) / years));
  return { year: year + cycles * years, days: cycles * days };
}

/** How many days that month has. Every calendar here has twelve months a year. */
export function monthLength(calendar: Calendar, { year, month }: Pick<Civil, 'year' | 'month'>): number {
  if (calendar === 'gregorian' || calendar === 'iso') return daysIn(year, month);
  const known = inKnownYears(calendar, year);
  return RECKONED[calendar].getDaysInMonth(new CalendarDate(RECKONED[calendar], known.year, month, 1));
}

/** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
export function weekdayOf(day: DayNumber): number {
  return 1 + ((((day + 3) % 7) + 7) % 7);
}

/** The day that clocks in `zone` show at that instant. */
export function dayNumberAt(at: Instant, zone: Zone): DayNumber {
  return Math.floor(localOf(at, zone) / DAY);
}

/** First instant of that day in `zone`, also where midnight is skipped. */
export function startOfDayNumber(day: DayNumber, zone: Zone): Instant {
  return startOf(dateOf(day), zone);
}
