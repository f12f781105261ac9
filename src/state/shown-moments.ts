/** The moments a reader sees, in the order they see them: for the grid's rows, and for everything that is taken away. */

import { useMemo } from 'react';
import type { Moment } from '../domain/corpus/corpus.ts';
import type { Moments } from '../domain/corpus/moments.ts';
import { voicesOf } from '../domain/corpus/voices.ts';
import { activePieces, type FilterPiece } from '../domain/query/active.ts';
import { type Placed, placedIn } from '../domain/query/columns/places.ts';
import { inOrder, type MomentOrder } from '../domain/query/moment-order.ts';
import { isUndated, overlaps, placeOf } from '../domain/time/when.ts';
import type { TimeWindow } from '../domain/time/window.ts';
import { queriesOf, useCorpus, useDisputed, useQueryResult } from './derived.ts';
import { latestOf } from './latest-of.ts';
import { useExplorer } from './store.ts';
import { useTimeFrame, windowIn } from './time-frame.ts';
import { type GridSort, isFiltered } from './view-state.ts';

/** The link's word for an order, taken apart. */
export function orderOf(sort: GridSort): MomentOrder {
  const [by] = sort.split('-') as [MomentOrder['by']];
  return { by, reversed: sort !== by };
}

/** What the filters let through, ordered as the grid is. */
export function useMomentsInOrder(sort: GridSort): Moments {
  return useInOrder(useQueryResult().matched, sort);
}

function useInOrder(moments: Moments, sort: GridSort): Moments {
  const disputed = useDisputed();
  return useMemo(
    () => inOrder(moments, orderOf(sort), { disputed, sourcesOf: (moment) => voicesOf(moment).length }),
    [moments, disputed, sort],
  );
}

export interface ShownMoments {
  /** All that the filters let through, in the order of the view; where the view is not filtered, all there are. */
  readonly matched: Moments;
  /** Those of them that lie in the window, or may; undefined where there is no timeline on view, or it shows them all. */
  readonly inWindow: Moments | undefined;
  /** How many of `matched` have no date at all, and so no place in any window. */
  readonly undated: number;
  /** The window in view; undefined where no timeline is on view. */
  readonly window: TimeWindow | undefined;
  readonly order: GridSort;
}

type Split = Omit<ShownMoments, 'order'>;

const split = latestOf((matched: Moments, window: TimeWindow | undefined): Split => {
  const placed = placedIn(matched);
  const undated = placed ? undatedIn(placed) : matched.filter(({ when }) => isUndated(when)).length;
  if (!window) return { matched, inWindow: undefined, undated, window };
  const inWindow = placed
    ? placed.all.ordered(within(placed, window))
    : matched.filter((moment) => liesIn(moment, window));
  const all = inWindow.length + undated === matched.length;
  return { matched, inWindow: all ? undefined : inWindow, undated, window };
});

function undatedIn({ all, places }: Placed): number {
  const { from } = all.columns.facts;
  return places.reduce((count, place) => count + Number(Number.isNaN(from[place])), 0);
}

/** As `liesIn`, of moments that need not be made for it. */
function within({ all, places }: Placed, window: TimeWindow): Uint32Array {
  const { from, to } = all.columns.facts;
  const liesWithin = (place: number) =>
    overlaps({ from: from[place] ?? Number.NaN, to: to[place] ?? Number.NaN }, window);
  return places.filter(liesWithin);
}

/** What is shown now: "exactly what is shown" is this, wherever it goes. The order is the list's; in the grid, the grid's. */
export function useShownMoments(): ShownMoments {
  const view = useExplorer((state) => state.view);
  const sort = useExplorer((state) => state.sort);
  const order = view === 'grid' ? sort : 'time';
  const { moments } = useCorpus();
  const { matched } = useQueryResult();
  const shown = useInOrder(isFiltered(view) ? matched : moments, order);
  const frame = useTimeFrame();
  const window = useExplorer((state) => frame && windowIn(frame, state));
  return { ...split(shown, view === 'timeline' ? window : undefined), order };
}

/** What hides moments of the view, piece by piece: nothing, where the view is not filtered. */
export function useHidingPieces(): readonly FilterPiece[] {
  const corpus = useCorpus();
  const filters = useExplorer((state) => state.filters);
  const view = useExplorer((state) => state.view);
  return isFiltered(view) ? activePieces(queriesOf(corpus), filters) : [];
}

function liesIn({ when }: Moment, window: TimeWindow): boolean {
  const place = placeOf(when);
  return place !== undefined && overlaps(place, window);
}
