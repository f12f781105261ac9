/** How many moments may have been on each day of a calendar's page, and how many surely were. */

import type { Moments } from '../corpus/moments.ts';
import { type DayNumber, dayNumberAt, startOfDayNumber } from '../time/calendar.ts';
import { DAY, instant, type Zone } from '../time/instant.ts';
import type { DayLimits } from '../time/month-page.ts';
import { definitelyIn } from '../time/relations.ts';
import { zoneTold } from '../time/telling.ts';
import { placeOf, type When } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';

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
