import type { DayGroup } from '../../domain/query/day-groups.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { dayHeading } from './dates.ts';
import { say } from './say.ts';

/** The heading over the moments of a day: "Sunday 5 September 2021", "By Sunday 5 September 2021", "Without a date". */
export function dayGroupHeading({ day, zone, reach }: DayGroup, telling: Telling): string {
  if (day === undefined) return say('moments.undated');
  return say(`moments.day.${reach}`, { day: dayHeading(day, { ...telling, zone }) });
}
