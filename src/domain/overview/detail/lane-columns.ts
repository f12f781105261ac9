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
  readonly #lane: MatchedLane;
  readonly #times: TimeColumns;
  #ended: Ended | undefined;
  /** Clusters told before, by their length and by which stretch of the grid they are of. */
  readonly #kept = new Map<Duration, Map<number, Cluster>>();
  #keptIn = '';

  constructor(lane: MatchedLane, times: TimeColumns) {
    const all = lane.places();
    this.places = all.subarray(0, firstAtLeast(all, times.dated));
    this.#lane = lane;
    this.#times = times;
    this.tree = new TellingTree(this.places, times);
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
    if (begun === 0) return { count: 0, disputed: 0 };
    this.#ended ??= endedOf(this.#lane.ranks(), this.#times);
    return {
      count: begun - firstAtLeast(this.#ended.ranks, edge.ended),
      disputed: this.disputedIn({ from: 0, to: begun }) - firstAtLeast(this.#ended.disputed, edge.ended),
    };
  }

  disputedIn(stretch: Stretch): number {
    return this.tree.disputedIn(stretch);
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

/** Where a lane's moments stand in `byEnd`, ascending, and where the disputed ones of them do. */
interface Ended {
  readonly ranks: Uint32Array;
  readonly disputed: Uint32Array;
}

function endedOf(ranks: Uint32Array, { disputedByEnd }: TimeColumns): Ended {
  const disputed = new Uint32Array(ranks.length);
  let count = 0;
  for (let index = 0; index < ranks.length; index++) {
    const rank = ranks[index] ?? 0;
    disputed[count] = rank;
    count += disputedByEnd[rank] ?? 0;
  }
  return { ranks, disputed: disputed.slice(0, count) };
}
