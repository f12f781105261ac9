/** Questions to the times of what the filters let through, whatever lanes it stands in. */

import type { MomentFacts } from '../../columns/facts.ts';
import { firstAtLeast } from '../../columns/sorted.ts';
import { hasHours, PRECISIONS } from '../../time/when.ts';
import type { TimeWindow } from '../../time/window.ts';
import { beyond, type Shown } from '../shown.ts';
import { edgeAt } from './lane-columns.ts';
import type { Passing } from './passing.ts';
import type { TimeColumns } from './time-columns.ts';

/** `PRECISIONS` in order: 1 for those that tell the hour. */
const TELLS_HOUR = Uint8Array.from(PRECISIONS, (precision) => Number(hasHours({ precision })));

function tellsHour({ precision }: MomentFacts, place: number): boolean {
  return TELLS_HOUR[precision[place] ?? 0] === 1;
}

/** Moments looked at one by one before their index is made. */
const SOON = 100;

export class MatchedTimes {
  readonly #facts: MomentFacts;
  readonly #times: TimeColumns;
  readonly #matched: number;
  /** Places of those with a date, ascending, and where they stand in `byEnd`, ascending. */
  readonly #dated: Uint32Array;
  readonly #ranks: Uint32Array;
  #hours: Hours | undefined;

  constructor(facts: MomentFacts, times: TimeColumns, passing: Passing) {
    const places = passing.allPlaces();
    this.#facts = facts;
    this.#times = times;
    this.#matched = passing.count;
    this.#dated = places.subarray(0, firstAtLeast(places, times.dated));
    this.#ranks = passing.allRanks();
  }

  /** As `shownOf` has it, in a few steps. */
  shownIn(window: TimeWindow): Shown {
    const { from, to, length } = this.#facts;
    const dated = this.#dated.length;
    const before = firstAtLeast(this.#ranks, edgeAt(this.#times, window.from).ended);
    const begun = firstAtLeast(this.#dated, edgeAt(this.#times, window.to).begun);
    const last = this.#times.byEnd[this.#ranks[before - 1] ?? 0] ?? 0;
    return {
      total: length,
      matched: this.#matched,
      filteredOut: length - this.#matched,
      inWindow: begun - before,
      before: beyond(before, to[last] ?? 0),
      after: beyond(dated - begun, from[this.#dated[begun] ?? 0] ?? 0),
      undated: this.#matched - dated,
    };
  }

  /** Whether the time of any in the window is told to the hour, as `mayShowClock` has it. */
  hasHoursIn(window: TimeWindow): boolean {
    if (this.#isSoonFound(window)) return true;
    this.#hours ??= hoursOf(this.#facts, this.#dated);
    const begun = firstAtLeast(this.#hours.places, edgeAt(this.#times, window.to).begun);
    return begun > 0 && (this.#hours.furthest[begun - 1] ?? 0) >= window.from;
  }

  /** Where any do, one of the first that begin in the window mostly does: then no look is taken at all the others. */
  #isSoonFound({ from, to }: TimeWindow): boolean {
    const first = firstAtLeast(this.#dated, edgeAt(this.#times, from).begun);
    const end = firstAtLeast(this.#dated, edgeAt(this.#times, to).begun);
    return this.#dated
      .subarray(first, Math.min(end, first + SOON))
      .some((place) => tellsHour(this.#facts, place));
  }

  /** As `densityOf` has it: sums of shares may differ in their last digits. Nothing lies in a span without length. */
  density(span: TimeWindow, bins: number): Float64Array {
    const counts = new Float64Array(bins);
    if (span.to <= span.from) return counts;
    const spread = new Map<number, Int32Array>();
    const binOf = binsOf(span, bins);
    const { from, to } = this.#facts;
    for (let bin = 0, index = 0; bin < bins; bin++) {
      const next = bin + 1 < bins ? firstIn(bin + 1, span, bins) : Infinity;
      const end = firstAtLeast(this.#dated, firstAtLeast(this.#times.from, next));
      for (; index < end; index++) {
        const place = this.#dated[index] ?? 0;
        const last = Math.max(from[place] ?? 0, (to[place] ?? 0) - 1);
        if (last < next) counts[bin] = (counts[bin] ?? 0) + 1;
        else spreadOver(spread, bin, binOf(last), bins);
      }
    }
    for (const [over, steps] of spread) addShares(counts, steps, over);
    return counts;
  }
}

/** As `densityOf` has it. */
function binsOf(span: TimeWindow, bins: number): (at: number) => number {
  const width = (span.to - span.from) / bins;
  return (at) => Math.min(bins - 1, Math.max(0, Math.floor((at - span.from) / width)));
}

/** The first millisecond of a bin, to the last digit: what rounding makes of its edge is tried out. */
function firstIn(bin: number, span: TimeWindow, bins: number): number {
  const binOf = binsOf(span, bins);
  let at = Math.ceil(span.from + ((span.to - span.from) / bins) * bin);
  while (binOf(at - 1) >= bin) at--;
  while (binOf(at) < bin) at++;
  return at;
}

/**
 * Notes one that lies in several bins: by how many they are, what begins and what ends at each. Whole numbers, so that
 * however many are noted, a bin that holds nothing comes out as nothing.
 */
function spreadOver(spread: Map<number, Int32Array>, first: number, last: number, bins: number): void {
  const over = last - first + 1;
  const steps = spread.get(over) ?? new Int32Array(bins + 1);
  steps[first] = (steps[first] ?? 0) + 1;
  steps[last + 1] = (steps[last + 1] ?? 0) - 1;
  spread.set(over, steps);
}

function addShares(counts: Float64Array, steps: Int32Array, over: number): void {
  let lying = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    lying += steps[bin] ?? 0;
    counts[bin] = (counts[bin] ?? 0) + lying / over;
  }
}

/** Those told to the hour, and of them and all before them how far the furthest goes. */
interface Hours {
  readonly places: Uint32Array;
  readonly furthest: Float64Array;
}

function hoursOf(facts: MomentFacts, dated: Uint32Array): Hours {
  const places = new Uint32Array(dated.length);
  const furthest = new Float64Array(dated.length);
  let count = 0;
  let most = -Infinity;
  for (let index = 0; index < dated.length; index++) {
    const place = dated[index] ?? 0;
    if (!tellsHour(facts, place)) continue;
    most = Math.max(most, facts.to[place] ?? 0);
    places[count] = place;
    furthest[count++] = most;
  }
  return { places: places.slice(0, count), furthest: furthest.slice(0, count) };
}
