/** A month as a page of weeks, and the ways from a day to another that the keys of a calendar take. */
import { type Calendar, type DayNumber, dateKnown, dayOf, monthLength } from './calendar.ts';
import { FIRST_DAY, LAST_DAY } from './civil.ts';
import { startOfItsWeek, type Weekday } from './week.ts';

export interface MonthPage {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Seven days each, from the week's first; undefined where the day is of the month before or after. */
  readonly weeks: readonly (readonly (DayNumber | undefined)[])[];
}

/** The month that the day is in. Where the calendar has no such day it is a Gregorian month, as the day is told. */
export function monthPageOf(day: DayNumber, calendar: Calendar, firstWeekday: Weekday): MonthPage {
  const { first, last } = monthOf(day, calendar);
  const start = startOfItsWeek(first, firstWeekday);
  const count = Math.ceil((last + 1 - start) / 7);
  const weeks = Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const at = start + 7 * week + weekday;
      return at >= first && at <= last ? at : undefined;
    }),
  );
  return { first, last, weeks };
}

function monthOf(day: DayNumber, calendar: Calendar): Pick<MonthPage, 'first' | 'last'> {
  const { calendar: known, date } = dateKnown(calendar, day);
  const first = day - date.day + 1;
  return { first, last: first + monthLength(known, date) - 1 };
}

/** The same day of another month, so many months on or back; the month's last day where it has no such day. */
export function addMonths(day: DayNumber, months: number, calendar: Calendar): DayNumber {
  const { calendar: known, date } = dateKnown(calendar, day);
  const counted = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(counted / 12);
  const month = counted - year * 12 + 1;
  const length = monthLength(known, { year, month });
  return dayOf(known, { year, month, day: Math.min(date.day, length) });
}

/** Days between which a calendar is turned, both included. */
export interface DayLimits {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The day itself, or the limit that it lies beyond. */
export function withinLimits(
  day: DayNumber,
  { first, last }: DayLimits = { first: FIRST_DAY, last: LAST_DAY },
): DayNumber {
  return Math.min(last, Math.max(first, day));
}

interface Turned {
  readonly calendar: Calendar;
  readonly firstWeekday: Weekday;
  readonly limits?: DayLimits | undefined;
  /** Page keys turn years instead of months. */
  readonly shift?: boolean;
}

/**
 * The day that a key leads to, as the ARIA pattern of a date picker has it; undefined for a key that leads nowhere.
 * `ArrowRight` means onwards: mirror it for who reads from right to left.
 */
export function dayAfterKey(
  day: DayNumber,
  key: string,
  { calendar, firstWeekday, limits, shift }: Turned,
): DayNumber | undefined {
  const months = shift ? 12 : 1;
  switch (key) {
    case 'ArrowLeft':
      return withinLimits(day - 1, limits);
    case 'ArrowRight':
      return withinLimits(day + 1, limits);
    case 'ArrowUp':
      return withinLimits(day - 7, limits);
    case 'ArrowDown':
      return withinLimits(day + 7, limits);
    case 'Home':
      return withinLimits(startOfItsWeek(day, firstWeekday), limits);
    case 'End':
      return withinLimits(startOfItsWeek(day, firstWeekday) + 6, limits);
    case 'PageUp':
      return withinLimits(addMonths(day, -months, calendar), limits);
    case 'PageDown':
      return withinLimits(addMonths(day, months, calendar), limits);
    default:
      return undefined;
  }
}
