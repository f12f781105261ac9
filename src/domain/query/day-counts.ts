/** How many moments stand on each day of a calendar's page. */
import type { Moment } from '../corpus/corpus.ts';
import { type DayNumber, dayNumberAt } from '../time/calendar.ts';
import { DAY, instant, type Zone } from '../time/instant.ts';
import type { DayLimits } from '../time/month-page.ts';
import { zoneTold } from '../time/telling.ts';
import { placeOf, type When } from '../time/when.ts';

/** No zone's clocks are further from UTC than this. */
const FURTHEST = DAY;

/**
 * The days between the limits on which moments stand, each with how many. A moment stands on every day of its place
 * on the timeline, as it is told to a reader in `zone`; one without a date on none.
 */
export function momentsByDay(
  moments: readonly Moment[],
  limits: DayLimits,
  zone: Zone,
): ReadonlyMap<DayNumber, number> {
  const counts = new Map<DayNumber, number>();
  for (const { when } of moments) {
    const days = daysOf(when, limits, zone);
    if (!days) continue;
    const last = Math.min(days.last, limits.last);
    for (let day = Math.max(days.first, limits.first); day <= last; day++) {
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }
  return counts;
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
