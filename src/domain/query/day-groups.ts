/** Which day's heading a moment stands under, in a list or a table. */

import type { Moment } from '../corpus/corpus.ts';
import type { Moments } from '../corpus/moments.ts';
import { type DayNumber, dayNumberAt, startOfDayNumber } from '../time/calendar.ts';
import { DAY, type Duration, type Instant, instant, type Zone } from '../time/instant.ts';
import { zoneTold } from '../time/telling.ts';
import { isUndated, type Precision, type When } from '../time/when.ts';

/** `within`: on that day; `from`: that day or later, or for several days; `by`: at that day, its start not known. */
type Reach = 'within' | 'from' | 'by';

/** What heads a group: a day, or the month or year of what is known no more finely than that. */
export type GroupUnit = 'day' | 'month' | 'year';

export interface DayGroup {
  /** The first instant of the day in `zone`; undefined for the moments without a date. */
  readonly day: Instant | undefined;
  readonly unit: GroupUnit;
  /** The zone to tell the day in: that of its first moment, which may not be the reader's. */
  readonly zone: Zone;
  /** What its moments have in common; `mixed` where some lie within the day and some reach out of it. */
  readonly reach: Reach | 'mixed';
  readonly moments: readonly Moment[];
}

/** A date on a calendar, the same wherever it was: its number, and the zone a moment has it in. */
interface Civil {
  readonly unit: GroupUnit;
  readonly date: DayNumber | undefined;
  readonly zone: Zone;
}

/**
 * Moments in time order under the dates they begin on, as times are told to a reader in `zone`: by their clocks where
 * the hour is known, else by the date of the place it was reported from. The same date is one heading, whatever the
 * zones; what is known by its month, its year or less finely stands under those, since no day of it is known. The order is never changed: it is the order of stepping. A day heads a second group in the rare case that
 * something of another day, known only by its end or by other clocks, lies between.
 */
export function groupByDay(moments: Moments, zone: Zone): readonly DayGroup[] {
  const groups: { civil: Civil; reach: DayGroup['reach']; moments: Moment[] }[] = [];
  for (const moment of moments) {
    const civil = civilOf(moment.when, zone);
    const reach = reachOf(moment.when, civil);
    const last = groups.at(-1);
    if (last && last.civil.date === civil.date && last.civil.unit === civil.unit) {
      last.moments.push(moment);
      if (last.reach !== reach) last.reach = 'mixed';
    } else {
      groups.push({ civil, reach, moments: [moment] });
    }
  }
  return groups.map(({ civil, reach, moments: held }) => ({
    day: civil.date === undefined ? undefined : startOfDayNumber(civil.date, civil.zone),
    unit: civil.unit,
    zone: civil.zone,
    reach,
    moments: held,
  }));
}

function civilOf(when: When, reader: Zone): Civil {
  const zone = zoneTold(when, reader);
  const at = shownBy(when);
  const unit = UNITS[when.precision] ?? 'day';
  return { unit, date: at === undefined ? undefined : dayNumberAt(at, zone), zone };
}

/** Of what is known less finely than by its day, or its week. */
const UNITS: Readonly<Partial<Record<Precision, GroupUnit>>> = {
  month: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

/** An instant of the day it stands under: its beginning, or the last instant before its end. */
function shownBy(when: When): Instant | undefined {
  if (isUndated(when)) return undefined;
  const start = when.earliest ?? when.certainFrom;
  return start ?? (when.latest === undefined ? undefined : instant(when.latest - 1));
}

/** A part of day may run past midnight and is still the day's it begins on: "Sunday night" is Sunday's. */
function reachOf(when: When, { unit, date, zone }: Civil): Reach {
  if (date === undefined) return 'within';
  if (when.earliest === undefined) return 'by';
  const length = (when.latest ?? Infinity) - when.earliest;
  return length <= LONGEST[unit] || length <= dayLength(date, zone) ? 'within' : 'from';
}

/** A month or a year that is known to begin in it may be no longer and still lie within it. */
const LONGEST: Readonly<Record<GroupUnit, Duration>> = { day: DAY, month: 31 * DAY, year: 366 * DAY };

/** Longer than 24 hours where the clocks are put back. */
function dayLength(date: DayNumber, zone: Zone): number {
  return startOfDayNumber(date + 1, zone) - startOfDayNumber(date, zone);
}
