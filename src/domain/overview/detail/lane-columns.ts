/** One lane's moments with a date, so laid out that any stretch of them is counted without going through it. */
import { firstAtLeast, firstWhere } from '../../columns/sorted.ts';
import type { Duration } from '../../time/instant.ts';
import type { Cluster } from './detail.ts';
import type { MatchedLane } from './matched-lanes.ts';
import type { ShownGrid } from './shown-grid.ts';
import { type Stretch, TellingTree } from './telling-tree.ts';
import type { TimeColumns } from './time-columns.ts';

/** An instant among all the corpus's moments: how many begin before it, and how many have stopped reaching by it. */
export interface Edge {
  readonly at: number;
  readonly begun: number;
  readonly ended: number;
}

export function edgeAt({ from, ends, byEnd, dated }: TimeColumns, at: number): Edge {
  const ended = firstWhere(dated, (rank) => (ends[byEnd[rank] ?? 0] ?? at) > at);
  return { at, begun: firstAtLeast(from, at), ended };
}

/** Clusters of one length that are kept: many more than are in a window. */
const MOST_KEPT = 2_000;

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
  /** Clusters told before, by their length and by which stretch of the grid they are of. */
  readonly #kept = new Map<Duration, Map<number, Cluster>>();
  #keptIn = '';

  constructor(lane: MatchedLane, times: TimeColumns) {
    const all = lane.places();
    this.places = all.subarray(0, firstAtLeast(all, times.dated));
    this.#ranks = lane.ranks();
    this.#times = times;
    this.tree = new TellingTree(this.places, times);
    this.#disputed = indexesWhere(this.places, times.disputed);
    this.#disputedRanks = indexesWhere(this.#ranks, times.disputedByEnd).map((at) => this.#ranks[at] ?? 0);
  }

  /** The clusters of that length that were told before on the same grid, for the caller to add to. */
  keptAt(length: Duration, grid: ShownGrid): Map<number, Cluster> {
    if (this.#keptIn !== grid.name) this.#kept.clear();
    this.#keptIn = grid.name;
    const kept = this.#kept.get(length);
    if (kept && kept.size < MOST_KEPT) return kept;
    const none = new Map<number, Cluster>();
    this.#kept.set(length, none);
    return none;
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
    return this.#times.disputed[this.places[index] ?? 0] === 1;
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

/** Indexes of the numbers whose flag is 1. */
function indexesWhere(numbers: Uint32Array, flags: Uint8Array): Uint32Array {
  const found = new Uint32Array(numbers.length);
  let count = 0;
  for (let index = 0; index < numbers.length; index++) {
    found[count] = index;
    count += flags[numbers[index] ?? 0] ?? 0;
  }
  return found.slice(0, count);
}
