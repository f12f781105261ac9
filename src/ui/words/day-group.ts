import type { DayGroup } from '../../domain/query/day-groups.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { dayHeading, monthAndYear, yearName } from './dates.ts';
import { say } from './say.ts';

const HEADINGS = { day: dayHeading, month: monthAndYear, year: yearName } as const;

/**
 * The heading over the moments of a day: "Sunday 5 September 2021", "By Sunday 5 September 2021", "Without a date"; of a
 * month or a year where no day is known: "From 1840 on".
 */
export function dayGroupHeading({ day, unit, zone, reach }: DayGroup, telling: Telling): string {
  if (day === undefined) return say('moments.undated');
  return say(`moments.day.${reach}`, { day: HEADINGS[unit](day, { ...telling, zone }) });
}
