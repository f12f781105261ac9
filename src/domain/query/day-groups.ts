/** Which day's heading a moment stands under, in a list or a table. */
import type { Moment } from '../corpus/corpus.ts';
import { DAY, type Instant, instant, startOfDay, type Zone } from '../time/instant.ts';
import { isUndated, type When } from '../time/when.ts';

/** `within`: on that day; `from`: that day or later, or for several days; `by`: at that day, its start not known. */
type Reach = 'within' | 'from' | 'by';

export interface DayGroup {
  /** The first instant of the day; undefined for the moments without a date. */
  readonly day: Instant | undefined;
  /** What its moments have in common; `mixed` where some lie within the day and some reach out of it. */
  readonly reach: Reach | 'mixed';
  readonly moments: readonly Moment[];
}

/**
 * Moments in time order under the days they begin on. The order is never changed: it is the order of stepping. A day
 * heads a second group in the rare case that something of another day, known only by its end, lies between.
 */
export function groupByDay(moments: readonly Moment[], zone: Zone): readonly DayGroup[] {
  const groups: { day: Instant | undefined; reach: DayGroup['reach']; moments: Moment[] }[] = [];
  for (const moment of moments) {
    const day = dayOf(moment.when, zone);
    const reach = reachOf(moment.when, day);
    const last = groups.at(-1);
    if (last && last.day === day) {
      last.moments.push(moment);
      if (last.reach !== reach) last.reach = 'mixed';
    } else {
      groups.push({ day, reach, moments: [moment] });
    }
  }
  return groups;
}

function dayOf(when: When, zone: Zone): Instant | undefined {
  if (isUndated(when)) return undefined;
  const start = when.earliest ?? when.certainFrom;
  if (start !== undefined) return startOfDay(start, zone);
  return when.latest === undefined ? undefined : startOfDay(instant(when.latest - 1), zone);
}

/** A part of day may run past midnight and is still the day's it begins on: "Sunday night" is Sunday's. */
function reachOf(when: When, day: Instant | undefined): Reach {
  if (day === undefined) return 'within';
  if (when.earliest === undefined) return 'by';
  return when.latest !== undefined && when.latest - when.earliest <= DAY ? 'within' : 'from';
}
