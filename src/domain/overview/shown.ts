import type { Moment } from '../corpus/corpus.ts';
import { overlaps, placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';

/** Where every moment of a corpus is: each is in exactly one of the last four. */
export interface Shown {
  readonly total: number;
  /** Passed by the filters: what the list shows. */
  readonly matched: number;
  readonly filteredOut: number;
  readonly inWindow: number;
  readonly before: readonly Moment[];
  readonly after: readonly Moment[];
  readonly undated: number;
}

/** Accounts for all `total` moments: `filteredOut`, and of the matched ones in, before or after the window or undated. */
export function shownOf(matched: readonly Moment[], total: number, window: TimeWindow): Shown {
  const placed = matched.flatMap((moment) => {
    const place = placeOf(moment.when);
    return place ? [{ moment, place }] : [];
  });
  const outside = placed.filter(({ place }) => !overlaps(place, window));
  const momentsOf = (list: typeof outside) => list.map(({ moment }) => moment);
  return {
    total,
    matched: matched.length,
    filteredOut: total - matched.length,
    inWindow: placed.length - outside.length,
    before: momentsOf(outside.filter(({ place }) => place.to <= window.from)),
    after: momentsOf(outside.filter(({ place }) => place.to > window.from)),
    undated: matched.length - placed.length,
  };
}
