/** A window asked about, laid on the grid of shown time: worked out once for all lanes. */
import { firstAtLeast } from '../../columns/sorted.ts';
import { type Duration, type Instant, nearestInstant } from '../../time/instant.ts';
import type { TimeWindow } from '../../time/window.ts';
import { clusterLength, pixelLength } from './cluster-grid.ts';
import type { DetailAsked } from './detail.ts';
import { type Edge, edgeAt, type LaneColumns } from './lane-columns.ts';
import { powerOfTwo, ShownGrid, type ShownTime } from './shown-grid.ts';
import type { Stretch } from './telling-tree.ts';
import type { TimeColumns } from './time-columns.ts';

/** Pixels of a silhouette's step, at least. */
const BIN = 4;
/** Pixels that a single moment's label wants, at least. */
const LABEL = 120;

/** Where the view begins. */
interface ViewStart {
  readonly instant: Instant;
  readonly edge: Edge;
  /** The start of the cluster that it lies in: what begins from there on is counted where it begins. */
  readonly from: ShownTime;
}

export class AskedGrid {
  /** What is told of: what is asked about, widened to the grid of clusters. */
  readonly window: TimeWindow;
  readonly from: ShownTime;
  readonly to: ShownTime;
  /** Lengths in shown time, each a power of two. */
  readonly bin: Duration;
  readonly cluster: Duration;
  readonly label: Duration;
  /** How many bins there are. */
  readonly bins: number;
  readonly start: Edge;
  readonly end: Edge;
  readonly view: ViewStart;
  readonly grid: ShownGrid;
  readonly #times: TimeColumns;
  /** How many of all moments have begun where each bin begins, and where the last one ends. */
  readonly #begun: Uint32Array;
  readonly #begunElsewhere = new Map<ShownTime, number>();

  constructor(asked: DetailAsked, times: TimeColumns) {
    const pixel = pixelLength(asked);
    this.grid = new ShownGrid(asked.hidden);
    this.#times = times;
    this.cluster = clusterLength(asked);
    this.bin = Math.min(this.cluster, powerOfTwo(pixel * BIN));
    this.label = powerOfTwo(pixel * LABEL);
    const { from, to } = this.grid.around(asked.window, this.cluster);
    this.from = from;
    this.to = to;
    this.window = { from: this.grid.instant(from), to: this.grid.instant(to) };
    this.bins = Math.round((to - from) / this.bin);
    this.start = edgeAt(times, this.grid.time(from));
    this.end = edgeAt(times, this.grid.time(to));
    this.view = this.#viewStart(asked.viewFrom);
    this.#begun = Uint32Array.from({ length: this.bins + 1 }, (_, bin) =>
      firstAtLeast(times.from, this.grid.time(from + bin * this.bin)),
    );
  }

  #viewStart(viewFrom: Instant | undefined): ViewStart {
    if (viewFrom === undefined || viewFrom <= this.start.at) {
      return { instant: this.window.from, edge: this.start, from: this.from };
    }
    const from = Math.floor(this.grid.shown(viewFrom) / this.cluster) * this.cluster;
    return { instant: nearestInstant(viewFrom), edge: edgeAt(this.#times, viewFrom), from };
  }

  /** Where each bin begins among the lane's moments, and where the last one ends. */
  cuts({ places }: LaneColumns): Uint32Array {
    const cuts = new Uint32Array(this.bins + 1);
    let at = firstAtLeast(places, this.#begun[0] ?? 0);
    cuts[0] = at;
    for (let bin = 1; bin <= this.bins; bin++) {
      at = onwards(places, at, this.#begun[bin] ?? 0);
      cuts[bin] = at;
    }
    return cuts;
  }

  /** The lane's moments that begin in a stretch of shown time, in the window or not. */
  stretch(lane: LaneColumns, cuts: Uint32Array, from: ShownTime, length: Duration): Stretch {
    return { from: this.#indexAt(lane, cuts, from), to: this.#indexAt(lane, cuts, from + length) };
  }

  #indexAt({ places }: LaneColumns, cuts: Uint32Array, at: ShownTime): number {
    const inside = cuts[(at - this.from) / this.bin];
    return inside ?? firstAtLeast(places, this.#begunBy(at));
  }

  #begunBy(at: ShownTime): number {
    const begun = this.#begunElsewhere.get(at) ?? firstAtLeast(this.#times.from, this.grid.time(at));
    this.#begunElsewhere.set(at, begun);
    return begun;
  }
}

/** The index of the first of ascending numbers, from one that is known to come no later, that is no less than `limit`. */
function onwards(sorted: Uint32Array, from: number, limit: number): number {
  let step = 1;
  while ((sorted[from + step] ?? limit) < limit) step *= 2;
  return firstAtLeast(sorted, limit, from, Math.min(sorted.length, from + step));
}
