/**
 * What of a large corpus is drawn of a window: the most telling moments alone, the others in counted clusters. Every
 * moment that the filters let through and that reaches into the window is in exactly one of the two, in each of its
 * lanes.
 */
import type { Instant } from '../../time/instant.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { Facing, LaneKind, LaneName } from '../lanes.ts';
import type { Hidden } from '../scale.ts';

export interface DetailAsked {
  /** What is asked about: the window in view with a margin to either side. */
  readonly window: TimeWindow;
  /** Pixels that this window takes up. */
  readonly width: number;
  /** What of time takes up no room. */
  readonly hidden: readonly Hidden[];
  readonly kind: LaneKind;
  /** The lanes in sight, by id; of the others only the name and the count are told. Undefined: all. */
  readonly lanes: readonly string[] | undefined;
  /** The most moments that may stand alone in one lane. */
  readonly singles: number;
  /** The fewest pixels a cluster takes up: room for its count. */
  readonly clusterWidth: number;
  /** Moments that stand alone wherever they reach into the window, by place: the open one, and what is lit. */
  readonly always: readonly number[];
  /**
   * Where the view begins: what began before the stretch of the grid that holds it, and reaches past it, is told of as
   * reaching in. Left out: the start of the window told of.
   */
  readonly viewFrom?: Instant;
}

/** Moments of one lane that begin in one stretch of time, less those that stand alone. */
export interface Cluster {
  /** Made of the lane and the stretch: the same for the same stretch, however the window is moved. */
  readonly id: string;
  /**
   * The stretch: a power of two of milliseconds of shown time, so that all take up as many pixels, and one that meets
   * a fold goes on behind it. Of those that reach in, both are the start of the view.
   */
  readonly from: Instant;
  readonly to: Instant;
  /**
   * True of those that began before the view and reach into it. One of a stretch before the view counts all that begin
   * there, those that reach in too: it is out of view where they are counted.
   */
  readonly reachingIn: boolean;
  readonly count: number;
  readonly disputed: number;
  /** The most telling of them, by place, at most three: disputed ones first, then those more articles tell, then the earlier. */
  readonly telling: readonly number[];
  /** The first and last instant that any of them begins at: where these are one, zooming in cannot tell them apart. */
  readonly first: Instant;
  readonly last: Instant;
}

export interface LaneDetail {
  readonly id: string;
  readonly name: LaneName;
  readonly facing: Facing;
  /** All of the lane that the filters let through, in the window or not, dated or not. */
  readonly count: number;
  /** By place, ascending. */
  readonly singles: Uint32Array;
  /** In time order, those that reach in first. */
  readonly clusters: readonly Cluster[];
  /** How many begin in each of `Detail.bins` stretches of the window told of, singles counted too. */
  readonly silhouette: Uint32Array;
  /** When the last begins before the window told of, and the first after it; undefined where none does. */
  readonly earlier: Instant | undefined;
  readonly later: Instant | undefined;
}

export interface Detail {
  readonly asked: DetailAsked;
  /**
   * What is told of: the window asked about, widened by less than a cluster at either end, so that each cluster holds
   * all of its stretch. Singles and clusters of a lane make up all that reaches into it; where the question
   * says where the view begins, all that reaches from there on.
   */
  readonly window: TimeWindow;
  readonly lanes: readonly LaneDetail[];
  /** Stretches of equal shown time that the silhouettes count in: a power of two of milliseconds each, of some pixels. */
  readonly bins: number;
}

/** What one cluster holds, told when somebody looks at it. */
export interface ClusterTold {
  readonly id: string;
  /** All its moments by place, ascending. */
  readonly places: Uint32Array;
  /**
   * The persons, organisations and places in most of its moments, by place in the corpus's list, most first, at most
   * five. Those merely mentioned are in none; the one that the lane is named for is left out, since it is in all.
   */
  readonly actors: readonly { readonly entity: number; readonly count: number }[];
}
