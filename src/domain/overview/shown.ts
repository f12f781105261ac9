import type { Moments } from '../corpus/moments.ts';
import { type Instant, instant } from '../time/instant.ts';
import { type Extent, overlaps, placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';

/** What lies outside of a window, on one side. */
export interface Beyond {
  readonly count: number;
  /** The end nearest to the window of the nearest of them; undefined where there are none. */
  readonly nearest: Instant | undefined;
}

export const NOTHING_BEYOND: Beyond = { count: 0, nearest: undefined };

/** Where every moment of a corpus is: each is in exactly one of the last four. */
export interface Shown {
  readonly total: number;
  /** Passed by the filters: what the list shows. */
  readonly matched: number;
  readonly filteredOut: number;
  readonly inWindow: number;
  readonly before: Beyond;
  readonly after: Beyond;
  readonly undated: number;
}

/** Accounts for all `total` moments: `filteredOut`, and of the matched ones in, before or after the window or undated. */
export function shownOf(matched: Moments, total: number, window: TimeWindow): Shown {
  const placed = matched.flatMap((moment) => placeOf(moment.when) ?? []);
  const outside = placed.filter((place) => !overlaps(place, window));
  return {
    total,
    matched: matched.length,
    filteredOut: total - matched.length,
    inWindow: placed.length - outside.length,
    before: endsBefore(outside.filter((place) => place.to <= window.from)),
    after: beginningsAfter(outside.filter((place) => place.to > window.from)),
    undated: matched.length - placed.length,
  };
}

function endsBefore(places: readonly Extent[]): Beyond {
  return beyond(
    places.length,
    places.reduce((last, { to }) => Math.max(last, to), -Infinity),
  );
}

function beginningsAfter(places: readonly Extent[]): Beyond {
  return beyond(
    places.length,
    places.reduce((first, { from }) => Math.min(first, from), Infinity),
  );
}

/** So many on one side; nothing of `nearest` counts where there are none. */
export function beyond(count: number, nearest: number): Beyond {
  return count === 0 ? NOTHING_BEYOND : { count, nearest: instant(nearest) };
}
