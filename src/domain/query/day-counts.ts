/** How many moments may have been on each day of a calendar's page, and how many surely were. */

import { firstWhere } from '../columns/sorted.ts';
import type { Moments } from '../corpus/moments.ts';
import { type DayNumber, dayNumberAt, startOfDayNumber } from '../time/calendar.ts';
import { DAY, instant, type Zone } from '../time/instant.ts';
import type { DayLimits } from '../time/month-page.ts';
import { definitelyIn } from '../time/relations.ts';
import { zoneTold } from '../time/telling.ts';
import { hasHours, PRECISIONS, placeOf, type When } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';
import { type Placed, placedIn } from './columns/places.ts';
import { type BoundColumns, STANDING, standingAt } from './standings.ts';

/** No zone's clocks are further from UTC than this. */
const FURTHEST = DAY;

export interface DayCount {
  /** Those that may have been on the day: also those that surely were. */
  readonly possibly: number;
  /** Those that were on it for some time, wherever in their bounds they were. */
  readonly definitely: number;
}

/**
 * The days between the limits on which moments may have been, each with how many. A moment stands on every day of its
 * place on the timeline, as it is told to a reader in `zone`; one without a date on none.
 */
export function momentsByDay(
  moments: Moments,
  limits: DayLimits,
  zone: Zone,
): ReadonlyMap<DayNumber, DayCount> {
  const placed = placedIn(moments);
  if (placed) return placedByDay(placed, limits, zone);
  const counts = new Map<DayNumber, DayCount>();
  const windowOf = windowsOfDays();
  for (const { when } of moments) {
    const days = daysOf(when, limits, zone);
    if (!days) continue;
    const last = Math.min(days.last, limits.last);
    for (let day = Math.max(days.first, limits.first); day <= last; day++) {
      const { possibly, definitely } = counts.get(day) ?? NONE;
      const isSure = definitelyIn(when, windowOf(day, zoneTold(when, zone)));
      counts.set(day, { possibly: possibly + 1, definitely: definitely + Number(isSure) });
    }
  }
  return counts;
}

const NONE: DayCount = { possibly: 0, definitely: 0 };

/** The same of moments in columns: no clock is asked about one of them, only where each day begins. */
function placedByDay(
  { all, places }: Placed,
  limits: DayLimits,
  reader: Zone,
): ReadonlyMap<DayNumber, DayCount> {
  const { facts } = all.columns;
  const days = limits.last - limits.first + 1;
  const [possibly, definitely] = [new Uint32Array(days), new Uint32Array(days)];
  const near = { from: limits.first * DAY - FURTHEST, to: (limits.last + 1) * DAY + FURTHEST };
  const startsIn = startsOfDays(limits);
  const ofReader = startsIn(reader);
  const startsOf = facts.zones.map(startsIn);
  for (const place of places) {
    const [from, to] = [facts.from[place] ?? Number.NaN, facts.to[place] ?? Number.NaN];
    if (to < near.from || from > near.to) continue;
    const hasHour = (facts.precision[place] ?? 0) <= LAST_WITH_HOURS;
    const starts = hasHour ? ofReader : (startsOf[facts.zone[place] ?? 0] ?? ofReader);
    const last = dayAt(starts, Math.max(from, to - 1));
    for (let day = Math.max(0, dayAt(starts, from)); day <= last && day < days; day++) {
      add(possibly, day);
      if (isSureIn(facts.bounds, place, starts[day] ?? 0, starts[day + 1] ?? 0)) add(definitely, day);
    }
  }
  return new Map(
    Array.from(
      possibly,
      (count, day) => [limits.first + day, { possibly: count, definitely: definitely[day] ?? 0 }] as const,
    ).filter(([, { possibly: count }]) => count > 0),
  );
}

/** Precisions are told by their places, the finest first. */
const LAST_WITH_HOURS = PRECISIONS.findLastIndex((precision) => hasHours({ precision }));

function add(counts: Uint32Array, day: number): void {
  counts[day] = (counts[day] ?? 0) + 1;
}

function isSureIn(bounds: BoundColumns, place: number, from: number, to: number): boolean {
  return standingAt(bounds, place, from, to) === STANDING.definitely;
}

/** Where each day of the limits begins by the clocks of a zone, and where the last ends; asked once for each zone. */
function startsOfDays({ first, last }: DayLimits): (zone: Zone) => Float64Array {
  const known = new Map<Zone, Float64Array>();
  return (zone) => {
    const starts =
      known.get(zone) ??
      Float64Array.from({ length: last - first + 2 }, (_, day) => startOfDayNumber(first + day, zone));
    known.set(zone, starts);
    return starts;
  };
}

/** Which of the days an instant is on; -1 before them, and their number from their end on. NaN is on none: -1. */
function dayAt(starts: Float64Array, at: number): number {
  return firstWhere(starts.length, (day) => !((starts[day] ?? at) <= at)) - 1;
}

/** Each day's beginning and end, asked of the clocks of a zone once. */
function windowsOfDays(): (day: DayNumber, zone: Zone) => TimeWindow {
  const known = new Map<string, TimeWindow>();
  return (day, zone) => {
    const key = `${day} ${zone}`;
    const window = known.get(key) ?? {
      from: startOfDayNumber(day, zone),
      to: startOfDayNumber(day + 1, zone),
    };
    known.set(key, window);
    return window;
  };
}

/** Undefined for what has no date or is far from the limits; asking clocks for the day takes time. */
function daysOf(when: When, { first, last }: DayLimits, reader: Zone): DayLimits | undefined {
  const place = placeOf(when);
  if (!place) return undefined;
  const from = Math.max(place.from, (first - 1) * DAY - FURTHEST);
  const to = Math.min(place.to, (last + 2) * DAY + FURTHEST);
  if (from > to) return undefined;
  const zone = zoneTold(when, reader);
  // A stretch ends before its end; one of no length is its own last instant.
  return {
    first: dayNumberAt(instant(from), zone),
    last: dayNumberAt(instant(Math.max(from, to - 1)), zone),
  };
}
