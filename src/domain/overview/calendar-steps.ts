/** Steps of days and longer in a calendar: on which day one begins, and on which the next. */
import {
  type Calendar,
  type DayNumber,
  dateIn,
  dayNumberAt,
  dayOf,
  monthLength,
  startOfDayNumber,
  weekdayOf,
} from '../time/calendar.ts';
import { type Civil, dateOf, dayNumber, FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR } from '../time/civil.ts';
import { type Instant, instant, type Zone } from '../time/instant.ts';
import type { TimeWindow } from '../time/window.ts';
import type { Step } from './steps.ts';

/** The first instant of a day; of the first or last there is where the day lies beyond. */
export function startOfDayWithin(day: DayNumber, zone: Zone): Instant {
  return startOfDayNumber(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)), zone);
}

/** The first day of the step that a day falls in. The calendar must have a date for it. */
export function firstDayOfStep(calendar: Calendar, { unit, count }: Step, day: DayNumber): DayNumber {
  const date = dateIn(calendar, day) ?? YEAR_ONE;
  switch (unit) {
    case 'week':
      return day - weekdayOf(day) + 1;
    case 'month':
      return dayOf(calendar, { ...date, month: date.month - ((date.month - 1) % count), day: 1 });
    case 'year':
      return newYear(calendar, firstYearOf(calendar, date.year, count));
    case 'era':
      return calendar === 'iso' || date.year < 1 ? FIRST_DAY : newYear(calendar, 1);
    default:
      return day - date.day + startIn(date.day, count, monthLength(calendar, date));
  }
}

/** The first day of the step after the one that begins on a day. */
export function firstDayAfter(calendar: Calendar, { unit, count }: Step, day: DayNumber): DayNumber {
  const date = dateIn(calendar, day) ?? YEAR_ONE;
  switch (unit) {
    case 'week':
      return day + 7;
    case 'month':
      return dayOf(calendar, { ...date, month: date.month + count, day: 1 });
    case 'year':
      return newYear(calendar, yearAfter(calendar, date.year, count));
    case 'era':
      return calendar === 'gregorian' && date.year < 1 ? newYear(calendar, 1) : LAST_DAY + 1;
    default: {
      const length = monthLength(calendar, date);
      const next = date.day + count;
      return day - date.day + (isStart(next, count, length) ? next : length + 1);
    }
  }
}

/** ISO 8601's number of the week that a day falls in: a week is of the year that has its Thursday. */
export function weekNumber(day: DayNumber): number {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = dateOf(thursday);
  return 1 + Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7);
}

export interface CalendarStretch extends TimeWindow {
  readonly calendar: Calendar;
}

/**
 * A stretch cut up by the calendars its dates can be told in: the one asked for, and the Gregorian one before its first
 * year and after its last. Earliest first.
 */
export function calendarsOver(
  { from, to }: TimeWindow,
  { calendar, zone }: { readonly calendar: Calendar; readonly zone: Zone },
): readonly CalendarStretch[] {
  if (calendar === 'gregorian' || calendar === 'iso') return [{ calendar, from, to }];
  const cut = (day: DayNumber) => instant(Math.min(to, Math.max(from, startOfDayWithin(day, zone))));
  const [first, end] = spanOf(calendar);
  const pieces: readonly CalendarStretch[] = [
    { calendar: 'gregorian', from, to: cut(first) },
    { calendar, from: cut(first), to: cut(end) },
    { calendar: 'gregorian', from: cut(end), to },
  ];
  return pieces.filter((piece) => piece.from < piece.to);
}

const YEAR_ONE: Civil = { year: 1, month: 1, day: 1 };

const spans = new Map<Calendar, readonly [first: DayNumber, end: DayNumber]>();

/** The first day a calendar has a date for, and the first after it has none any more. */
function spanOf(calendar: Calendar): readonly [first: DayNumber, end: DayNumber] {
  const first = dayOf(calendar, YEAR_ONE);
  const span = spans.get(calendar) ?? ([first, endAfter(calendar, first)] as const);
  spans.set(calendar, span);
  return span;
}

function endAfter(calendar: Calendar, first: DayNumber): DayNumber {
  let [within, beyond] = [first, LAST_DAY + 1];
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (dateIn(calendar, middle)) within = middle;
    else beyond = middle;
  }
  return beyond;
}

function newYear(calendar: Calendar, year: number): DayNumber {
  const within = Math.min(LAST_YEAR + 1, Math.max(FIRST_YEAR, year));
  return dayOf(calendar, { year: within, month: 1, day: 1 });
}

/**
 * Round years are those a reader calls round: 1, 100, 200, and 100 BCE, which is astronomically -99. ISO 8601 counts
 * through a year 0.
 */
function firstYearOf(calendar: Calendar, year: number, count: number): number {
  if (calendar === 'iso') return Math.floor(year / count) * count;
  if (year >= 1) return Math.max(1, Math.floor(year / count) * count);
  return 1 - Math.ceil((1 - year) / count) * count;
}

function yearAfter(calendar: Calendar, year: number, count: number): number {
  if (calendar === 'iso' || year < 1) return firstYearOf(calendar, year, count) + count;
  return (Math.floor(year / count) + 1) * count;
}

/** A step at a month's end that would be shorter than this share of its length belongs to the one before. */
const LEAST_SHARE = 0.6;

/** Whether a step of so many days begins on a day of a month: 1, 6, 11 and so on for five. */
function isStart(day: number, count: number, length: number): boolean {
  return (day - 1) % count === 0 && length - day + 1 >= count * LEAST_SHARE;
}

/** The day of the month on which the step begins that a day of the month falls in. */
function startIn(day: number, count: number, length: number): number {
  const start = day - ((day - 1) % count);
  return start === 1 || isStart(start, count, length) ? start : start - count;
}

/** The day that clocks show at an instant, where a date can hold it. */
export function dayWithin(at: Instant, zone: Zone): DayNumber {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, dayNumberAt(at, zone)));
}
