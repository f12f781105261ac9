import type { Moment, MomentId } from '../corpus/corpus.ts';
import { type MomentIds, MomentsOnDemand } from '../corpus/moments.ts';
import { toMoment } from '../corpus/to-moment.ts';
import type { Zone } from '../time/instant.ts';
import type { ColumnData } from './column-data.ts';
import type { MomentFacts } from './facts.ts';
import type { MomentRecords } from './records.ts';

/** A corpus's moments in columns: what can be asked of them, and all that is told of each. */
export interface CorpusColumns {
  readonly facts: MomentFacts;
  readonly records: MomentRecords;
  /** The columns themselves, for what is asked of few entities and by nobody often (`involved.ts`). */
  readonly data?: ColumnData;
}

/** How many moments are kept once made: more than are ever on a screen. */
const KEPT = 4_096;

/** The moments of a corpus in columns, each made when it is looked at, and the same as long as it was looked at of late. */
export class ColumnMoments extends MomentsOnDemand {
  readonly columns: CorpusColumns;

  constructor(columns: CorpusColumns, zone: Zone) {
    const kept = new Map<number, Moment>();
    super(columns.facts.length, (place) => {
      const moment = kept.get(place) ?? toMoment(columns.records.recordAt(place), zone);
      kept.delete(place);
      kept.set(place, moment);
      const [longestUnused] = kept.keys();
      if (kept.size > KEPT && longestUnused !== undefined) kept.delete(longestUnused);
      return moment;
    });
    this.columns = columns;
  }
}

/** Some of the moments of a corpus in columns, by their places there, which ascend. */
export class ChosenMoments extends MomentsOnDemand implements MomentIds {
  readonly all: ColumnMoments;
  readonly places: Uint32Array;

  constructor(all: ColumnMoments, places: Uint32Array) {
    super(places.length, (index) => {
      const moment = all.at(places[index] ?? -1);
      if (!moment) throw new RangeError(`No moment stands at place ${places[index]}.`);
      return moment;
    });
    this.all = all;
    this.places = places;
  }

  get size(): number {
    return this.length;
  }

  has(id: MomentId): boolean {
    return this.indexOf(id) !== -1;
  }

  /** Where among these it stands; -1 where it is none of them. */
  indexOf(id: MomentId): number {
    const place = this.all.columns.records.placeOf(id);
    return place === undefined ? -1 : indexIn(this.places, place);
  }
}

/** The index of a number among ascending ones; -1 where it is not among them. */
export function indexIn(sorted: Uint32Array, wanted: number): number {
  const at = firstAtLeast(sorted, wanted);
  return sorted[at] === wanted ? at : -1;
}

/** The index of the first of some ascending numbers that is no less; their count where all are. */
export function firstAtLeast(sorted: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
