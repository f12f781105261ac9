import { ChosenMoments, ColumnMoments } from '../../columns/column-moments.ts';
import { type Moments, MomentsOnDemand } from '../../corpus/moments.ts';

/** Moments of a corpus in columns, by their places in it, in any order. */
export interface Placed {
  readonly all: ColumnMoments;
  readonly places: Uint32Array;
}

/** Moments of a corpus in columns in another order than its own. */
export class OrderedMoments extends MomentsOnDemand implements Placed {
  readonly all: ColumnMoments;
  readonly places: Uint32Array;

  constructor({ all, places }: Placed) {
    super(places.length, (index) => {
      const moment = all.at(places[index] ?? -1);
      if (!moment) throw new RangeError(`No moment stands at place ${places[index]}.`);
      return moment;
    });
    this.all = all;
    this.places = places;
  }
}

/** Where moments stand in their columns, none of them made; undefined for moments at hand. */
export function placedIn(moments: Moments): Placed | undefined {
  if (moments instanceof ChosenMoments || moments instanceof OrderedMoments) return moments;
  if (!(moments instanceof ColumnMoments)) return undefined;
  return { all: moments, places: everyPlace(moments.length) };
}

function everyPlace(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}
