/** For each value of some rows the moments that have it: the rows turned round, all values end to end. */
import { type Rows, startOfRow } from '../../columns/facts.ts';

/** Value `v` has the entries from `startOfRow(postings, v)` up to `ends[v]`. */
export interface ValuePostings extends Rows {
  /** The moments, ascending within a value. */
  readonly places: Uint32Array;
  /** In what parts each of them has the value; undefined where rows have no parts. */
  readonly parts: Uint8Array | undefined;
}

/** `values` are the entries of the rows, below `count`; `parts` go with them. Takes time in proportion to the entries. */
export function postingsBy(
  rows: Rows,
  values: Uint32Array,
  count: number,
  parts?: Uint8Array,
): ValuePostings {
  const ends = endsByValue(values, count);
  const places = new Uint32Array(values.length);
  const partsBy = parts && new Uint8Array(values.length);
  const free = Uint32Array.from(ends, (_, value) => startOfRow({ ends }, value));
  let entry = 0;
  for (let place = 0; place < rows.ends.length; place++) {
    for (const end = rows.ends[place] ?? 0; entry < end; entry++) {
      const value = values[entry] ?? 0;
      const at = free[value] ?? 0;
      free[value] = at + 1;
      places[at] = place;
      if (partsBy) partsBy[at] = parts[entry] ?? 0;
    }
  }
  return { ends, places, parts: partsBy };
}

function endsByValue(values: Uint32Array, count: number): Uint32Array {
  const ends = new Uint32Array(count);
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? 0;
    ends[value] = (ends[value] ?? 0) + 1;
  }
  let end = 0;
  for (let value = 0; value < count; value++) {
    end += ends[value] ?? 0;
    ends[value] = end;
  }
  return ends;
}

/** The moments of one value, ascending: a view into the postings, nothing copied. */
export function placesOfValue(postings: ValuePostings, value: number): Uint32Array {
  return postings.places.subarray(startOfRow(postings, value), postings.ends[value] ?? 0);
}
