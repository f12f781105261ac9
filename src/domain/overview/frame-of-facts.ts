import type { MomentFacts } from '../columns/facts.ts';
import { firstAtLeast } from '../columns/sorted.ts';
import type { Zone } from '../time/instant.ts';
import { ascendingOrder } from './ascending-order.ts';
import type { PlacedTimes } from './placed-times.ts';
import { frameAmong, type TimeFrame } from './time-frame.ts';
import { WholeDays } from './whole-days.ts';

interface Framed {
  readonly zone: Zone;
  /** Places of the lead pair, if there is one. */
  readonly leads: readonly number[];
}

/** What `timeFrameOf` has, of a corpus in columns: of a million moments, in less than a second. */
export function frameOfFacts(facts: MomentFacts, { zone, leads }: Framed): TimeFrame | undefined {
  const days = new WholeDays(zone);
  return frameAmong(placedTimesIn(facts), {
    zone,
    leads: leads.map((place) => facts.from[place] ?? Number.NaN).filter((at) => !Number.isNaN(at)),
    means: { order: ascendingOrder, daysOf: (from, to) => days.touchedBy(from, to) },
  });
}

/** Of all that has a date: nothing is copied. */
function placedTimesIn({ bounds, from, to }: MomentFacts): PlacedTimes {
  const dated = datedIn(from);
  return {
    earliest: bounds.earliest.subarray(0, dated),
    certainFrom: bounds.certainFrom.subarray(0, dated),
    certainTo: bounds.certainTo.subarray(0, dated),
    latest: bounds.latest.subarray(0, dated),
    from: from.subarray(0, dated),
    to: to.subarray(0, dated),
  };
}

/** How many have a date: undated ones are NaN, and last. */
export function datedIn(from: Float64Array): number {
  return firstAtLeast(from, Infinity);
}
