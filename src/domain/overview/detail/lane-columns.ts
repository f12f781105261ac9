/** One lane's moments with a date, so laid out that any stretch of them is counted without going through it. */
import { firstAtLeast } from '../../columns/column-moments.ts';
import type { MatchedLane } from './matched-lanes.ts';
import { type Stretch, TellingTree } from './telling-tree.ts';
import { DISPUTED, type TimeColumns } from './time-columns.ts';

/** An instant among all the corpus's moments: how many begin before it, and how many have stopped reaching by it. */
export interface Edge {
  readonly at: number;
  readonly begun: number;
  readonly ended: number;
}

export function edgeAt({ from, ends, byEnd, dated }: TimeColumns, at: number): Edge {
  let [low, high] = [0, dated];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[byEnd[middle] ?? 0] ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return { at, begun: firstAtLeast(from, at), ended: low };
}

export class LaneColumns {
  /** In time order. */
  readonly places: Uint32Array;
  readonly tree: TellingTree;
  readonly #times: TimeColumns;
  /** Where each stands in `byEnd`, ascending. */
  readonly #ranks: Uint32Array;
  /** Of the disputed ones: indexes in `places`, and numbers in `ranks`. */
  readonly #disputed: Uint32Array;
  readonly #disputedRanks: Uint32Array;

  constructor(lane: MatchedLane, times: TimeColumns) {
    const { telling, byEnd } = times;
    const all = lane.places();
    this.places = all.subarray(0, firstAtLeast(all, times.dated));
    this.#ranks = lane.ranks();
    this.#times = times;
    this.tree = new TellingTree(this.places, times);
    this.#disputed = indexesWhere(this.places, (place) => (telling[place] ?? 0) >= DISPUTED);
    const disputedRanks = indexesWhere(this.#ranks, (rank) => (telling[byEnd[rank] ?? 0] ?? 0) >= DISPUTED);
    this.#disputedRanks = disputedRanks.map((index) => this.#ranks[index] ?? 0);
  }

  /** The index of the first that begins no earlier. */
  indexAt({ begun }: Edge): number {
    return firstAtLeast(this.places, begun);
  }

  /** How many begin before that and reach past it, and how many of them are disputed. */
  reaching(edge: Edge): { readonly count: number; readonly disputed: number } {
    const begun = this.indexAt(edge);
    return {
      count: begun - firstAtLeast(this.#ranks, edge.ended),
      disputed: firstAtLeast(this.#disputed, begun) - firstAtLeast(this.#disputedRanks, edge.ended),
    };
  }

  disputedIn({ from, to }: Stretch): number {
    return firstAtLeast(this.#disputed, to) - firstAtLeast(this.#disputed, from);
  }

  isDisputed(index: number): boolean {
    return this.telling(index) >= DISPUTED;
  }

  telling(index: number): number {
    return this.#times.telling[this.places[index] ?? 0] ?? 0;
  }

  begins(index: number): number {
    return this.#times.from[this.places[index] ?? 0] ?? 0;
  }

  reaches(index: number): number {
    return this.#times.ends[this.places[index] ?? 0] ?? 0;
  }
}

function indexesWhere(numbers: Uint32Array, isWanted: (number: number) => boolean): Uint32Array {
  const found = new Uint32Array(numbers.length);
  let count = 0;
  for (let index = 0; index < numbers.length; index++) {
    found[count] = index;
    count += Number(isWanted(numbers[index] ?? 0));
  }
  return found.slice(0, count);
}
