import { type ColumnData, timesIn } from './column-data.ts';

/** When the moments of some columns are, in milliseconds since 1970; no times where none has a date. */
export interface DataExtent {
  /** Where the first begins. */
  readonly from?: number;
  /** Where the last ends, whichever that is. */
  readonly to?: number;
  /** How many have no date; left out where all have one. */
  readonly undated?: number;
}

export function extentOf(data: ColumnData): DataExtent {
  const ends = timesIn(data, 'facts.to');
  const to = ends.reduce((last, at) => (at > last ? at : last), -Infinity);
  const undated = ends.reduce((count, at) => count + Number(Number.isNaN(at)), 0);
  const from = timesIn(data, 'facts.from')[0] ?? Number.NaN;
  return { ...(undated < data.length && { from, to }), ...(undated > 0 && { undated }) };
}
