/** On which day weeks begin. */
import { CalendarDate, startOfWeek } from '@internationalized/date';
import { type Calendar, type DayNumber, weekdayOf } from './calendar.ts';
import { dayNumber } from './civil.ts';

/** As ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** ISO 3166-1 in two letters, or UN M.49 in three digits. */
const REGION = /^(?:[A-Za-z]{2}|\d{3})$/;
const MONDAY: Weekday = 1;

/**
 * The first day of the week where people live in that region: Saturday in Afghanistan (`AF`). Weeks of ISO 8601 begin
 * on Monday everywhere, and so do those of an unknown region, as CLDR has it for the world.
 */
export function firstWeekday(calendar: Calendar, region: string | undefined): Weekday {
  if (calendar === 'iso' || region === undefined || !REGION.test(region)) return MONDAY;
  try {
    const { year, month, day } = startOfWeek(new CalendarDate(2021, 9, 8), `und-${region}`);
    return weekdayOf(dayNumber({ year, month, day })) as Weekday;
  } catch {
    return MONDAY;
  }
}

/** The weekdays in the order of a week that begins with this one. */
export function weekFrom(first: Weekday): readonly Weekday[] {
  return ([0, 1, 2, 3, 4, 5, 6] as const).map((step) => (1 + ((first - 1 + step) % 7)) as Weekday);
}

/** The first day of the week that the day is in. */
export function startOfItsWeek(day: DayNumber, first: Weekday): DayNumber {
  return day - ((weekdayOf(day) - first + 7) % 7);
}
