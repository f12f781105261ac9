/** How surely each moment of a corpus stands in a stretch of time: what `standingIn` says, for all of them at once. */

import type { Moments } from '../corpus/moments.ts';
import type { Bounded } from '../time/relations.ts';
import { isUndated } from '../time/when.ts';

/** The bounds of all moments by their place in the corpus. A missing bound is infinitely far off, and so limits nothing. */
export interface BoundColumns {
  readonly earliest: Float64Array;
  readonly certainFrom: Float64Array;
  readonly certainTo: Float64Array;
  readonly latest: Float64Array;
  /** 1 for a moment without a date. */
  readonly undated: Uint8Array;
}

/** How far a missing bound lies off. */
const MISSING = {
  earliest: -Infinity,
  certainFrom: Infinity,
  certainTo: -Infinity,
  latest: Infinity,
} as const satisfies Record<keyof Bounded, number>;

/** In their order: what passes for one that is asked for passes with any above it. */
export const STANDING = { not: 0, possibly: 1, definitely: 2, undated: 3 } as const;

/** One of `STANDING` for each moment, by place. */
export type Standings = Uint8Array;

/** Reads the moments once; of an undated one the bounds say nothing that counts. */
export function boundsOf(moments: Moments): BoundColumns {
  const undated = new Uint8Array(moments.length);
  for (const [place, { when }] of moments.entries()) undated[place] = Number(isUndated(when));
  return {
    earliest: columnOf('earliest', moments),
    certainFrom: columnOf('certainFrom', moments),
    certainTo: columnOf('certainTo', moments),
    latest: columnOf('latest', moments),
    undated,
  };
}

function columnOf(name: keyof Bounded, moments: Moments): Float64Array {
  const column = new Float64Array(moments.length).fill(MISSING[name]);
  for (const [place, { when }] of moments.entries()) {
    const bound = when[name];
    if (bound !== undefined) column[place] = bound;
  }
  return column;
}

/** Where each moment stands in a stretch whose missing ends have no limit; without any limit every date is in it. */
export function standingsIn(
  bounds: BoundColumns,
  {
    from = -Infinity,
    to = Infinity,
  }: { readonly from?: number | undefined; readonly to?: number | undefined },
): Standings {
  const standings = new Uint8Array(bounds.undated.length);
  for (let place = 0; place < standings.length; place++) {
    standings[place] = bounds.undated[place] === 1 ? STANDING.undated : standingAt(bounds, place, from, to);
  }
  return standings;
}

/** `standingIn`, over columns, of a moment with a date: a property test holds the two together. */
export function standingAt(bounds: BoundColumns, place: number, from: number, to: number): number {
  const earliest = bounds.earliest[place] ?? MISSING.earliest;
  const latest = bounds.latest[place] ?? MISSING.latest;
  // An instant is in the stretch that begins with it, and not in the one that ends there.
  const isAfter = earliest >= to;
  const isBefore = earliest === latest ? latest < from : latest <= from;
  if (isAfter || isBefore) return STANDING.not;
  const mayEndBefore = earliest < from && (bounds.certainTo[place] ?? MISSING.certainTo) <= from;
  const mayBeginAfter = latest > to && (bounds.certainFrom[place] ?? MISSING.certainFrom) >= to;
  return mayEndBefore || mayBeginAfter ? STANDING.possibly : STANDING.definitely;
}
