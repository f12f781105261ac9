import type { Moment, MomentId } from '../corpus/corpus.ts';
import { type MomentIds, MomentsOnDemand } from '../corpus/moments.ts';
import { toMoment } from '../corpus/to-moment.ts';
import type { Zone } from '../time/instant.ts';
import type { ColumnData } from './column-data.ts';
import type { MomentFacts } from './facts.ts';
import type { MomentRecords } from './records.ts';
import { indexIn } from './sorted.ts';

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

  /** Those at these places, in that order. */
  ordered(places: Uint32Array): OrderedMoments {
    return new OrderedMoments(this, places);
  }
}

/** Some of the moments of a corpus in columns, by their places there, in any order. */
export class OrderedMoments extends MomentsOnDemand {
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

  /** Where among these it stands; -1 where it is none of them. */
  indexOf(id: MomentId): number {
    const place = this.all.columns.records.placeOf(id);
    return place === undefined ? -1 : this.indexOfPlace(place);
  }

  protected indexOfPlace(place: number): number {
    return this.places.indexOf(place);
  }
}

/** Some of them in their own order: their places ascend. */
export class ChosenMoments extends OrderedMoments implements MomentIds {
  get size(): number {
    return this.length;
  }

  has(id: MomentId): boolean {
    return this.indexOf(id) !== -1;
  }

  protected override indexOfPlace(place: number): number {
    return indexIn(this.places, place);
  }
}
