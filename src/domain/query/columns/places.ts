import type { ColumnMoments } from '../../columns/column-moments.ts';
import { hasPlaces, isInColumns } from '../../columns/in-columns.ts';
import type { Moments } from '../../corpus/moments.ts';

/** Moments of a corpus in columns, by their places in it, in any order. */
export interface Placed {
  readonly all: ColumnMoments;
  readonly places: Uint32Array;
}

/** Where moments stand in their columns, none of them made; undefined for moments at hand. Nobody changes the places. */
export function placedIn(moments: Moments): Placed | undefined {
  if (hasPlaces(moments)) return moments;
  return isInColumns(moments) ? { all: moments, places: everyPlace(moments) } : undefined;
}

/** Counted once for each corpus. */
const counted = new WeakMap<ColumnMoments, Uint32Array>();

function everyPlace(all: ColumnMoments): Uint32Array {
  const places = counted.get(all) ?? placesUpTo(all.length);
  counted.set(all, places);
  return places;
}

function placesUpTo(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}
