/** The times of moments with a date, in columns: what a timeline's frame and folds are told from. */
import type { Moments } from '../corpus/moments.ts';
import { type BoundColumns, boundsOf } from '../query/standings.ts';
import { isUndated, placeOf } from '../time/when.ts';

export interface PlacedTimes extends Omit<BoundColumns, 'undated'> {
  /** Where each stands on the timeline (`placeOf`), in milliseconds. All columns are as long. */
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** In the order of the moments. */
export function placedTimesOf(moments: Moments): PlacedTimes {
  const dated = moments.filter(({ when }) => !isUndated(when));
  const places = dated.flatMap(({ when }) => placeOf(when) ?? []);
  return {
    ...boundsOf(dated),
    from: Float64Array.from(places, ({ from }) => from),
    to: Float64Array.from(places, ({ to }) => to),
  };
}
