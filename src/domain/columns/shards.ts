import type { ColumnData } from './column-data.ts';
import { type DataExtent, extentOf } from './extent.ts';
import { Runs } from './runs.ts';
import { taken } from './taken.ts';

/** A part of a corpus that can be fetched by itself. */
export interface Shard extends DataExtent {
  readonly moments: number;
  readonly data: ColumnData;
}

/**
 * The moments in runs of the time order, each of about as many and none of more than `most`. Made one by one, as they
 * are asked for. No run where there is no moment.
 */
export function* shardsOf(data: ColumnData, most: number): Generator<Shard> {
  const count = Math.ceil(data.length / Math.max(1, most));
  for (let shard = 0; shard < count; shard++) {
    const [first, end] = [shard, shard + 1].map((at) => Math.round((at * data.length) / count));
    yield shardOf(data, first ?? 0, end ?? 0);
  }
}

/** All but the moments, for the file of a corpus's head. */
export function noMoments(data: ColumnData): ColumnData {
  return taken([data], new Runs());
}

function shardOf(data: ColumnData, first: number, end: number): Shard {
  const runs = new Runs();
  runs.add(0, first, end);
  const part = taken([data], runs);
  return { ...extentOf(part), moments: part.length, data: part };
}
