/** How some moments lie over the corpus's time against all of them, by days or by as many days as fit. */

import { eachPlace, factsBehind } from '../corpus/gathered.ts';
import type { Moments } from '../corpus/moments.ts';
import { addDays, DAY, type Zone } from '../time/instant.ts';
import { placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';

export interface Activity {
  /** The stretches counted in: whole days of the zone, next to one another, the last one up to the end. */
  readonly stretches: readonly TimeWindow[];
  readonly daysEach: number;
  /** Moments in each stretch, of those asked about; a moment that may lie in several counts in each by its share. */
  readonly some: readonly number[];
  /** The same of all moments. */
  readonly all: readonly number[];
}

/** Counts in at most `most` stretches. `whole` begins at the beginning of a day. */
export function activityOf(
  some: Moments,
  all: Moments,
  whole: TimeWindow,
  zone: Zone,
  most: number,
): Activity {
  const days = Math.max(1, Math.round((whole.to - whole.from) / DAY));
  const daysEach = Math.ceil(days / most);
  const stretches = stretchesOf(whole, zone, daysEach);
  return { stretches, daysEach, some: countsIn(stretches, some), all: countsIn(stretches, all) };
}

/** The stretch with most of the moments asked about; undefined where two or more have as many, or none has any. */
export function fullestOf({ stretches, some }: Activity): TimeWindow | undefined {
  const top = Math.max(...some);
  // Shares are sums of fractions: equals may differ in their last digits.
  const fullest = stretches.filter((_, place) => (some[place] ?? 0) > top - 1e-9);
  return top > 0 && fullest.length === 1 ? fullest[0] : undefined;
}

function stretchesOf(whole: TimeWindow, zone: Zone, daysEach: number): TimeWindow[] {
  const stretches: TimeWindow[] = [];
  for (let from = whole.from; from < whole.to; ) {
    const next = addDays(from, daysEach, zone);
    // What a date can hold has a last day; it is followed by itself.
    const to = next > from && next < whole.to ? next : whole.to;
    stretches.push({ from, to });
    from = to;
  }
  return stretches;
}

function countsIn(stretches: readonly TimeWindow[], moments: Moments): readonly number[] {
  const counts = new Array<number>(stretches.length).fill(0);
  let hint = 0;
  eachExtent(moments, (from, to) => {
    const first = stretchAt(stretches, from, hint);
    const last = stretchAt(stretches, Math.max(from, to - 1), first);
    hint = first;
    for (let at = first; at <= last; at++) counts[at] = (counts[at] ?? 0) + 1 / (last - first + 1);
  });
  return counts;
}

/** Where each stands that has a date. */
function eachExtent(moments: Moments, take: (from: number, to: number) => void): void {
  const facts = factsBehind(moments);
  if (facts) {
    eachPlace(moments, (place) => {
      const from = facts.from[place] ?? Number.NaN;
      if (!Number.isNaN(from)) take(from, facts.to[place] ?? from);
    });
    return;
  }
  for (const { when } of moments) {
    const extent = placeOf(when);
    if (extent) take(extent.from, extent.to);
  }
}

/** The place of the last stretch that has begun by then; the first where none has. Quick near `hint`. */
function stretchAt(stretches: readonly TimeWindow[], at: number, hint: number): number {
  let place = hint;
  while (place > 0 && (stretches[place]?.from ?? 0) > at) place--;
  while (place + 1 < stretches.length && (stretches[place + 1]?.from ?? 0) <= at) place++;
  return place;
}
