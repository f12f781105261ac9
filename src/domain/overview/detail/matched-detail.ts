/** The level of detail over what the filters let through: what is drawn of a window, told without going through it. */

import type { MomentFacts } from '../../columns/facts.ts';
import { indexIn } from '../../columns/sorted.ts';
import { nearestInstant } from '../../time/instant.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { LaneKind } from '../lanes.ts';
import type { Shown } from '../shown.ts';
import { AskedGrid } from './asked-grid.ts';
import { laneOfCluster } from './cluster-grid.ts';
import type { ClusterTold, Detail, DetailAsked, LaneDetail } from './detail.ts';
import { clusterOf, gatheredOf, idOf, placesIn } from './lane-clusters.ts';
import { LaneColumns } from './lane-columns.ts';
import type { MatchedLane } from './matched-lanes.ts';
import { MatchedTimes } from './matched-times.ts';
import type { Passing } from './passing.ts';
import { type LaneInWindow, singlesOf } from './singles.ts';
import type { TimeColumns } from './time-columns.ts';
import { actorsIn } from './told-cluster.ts';

const NOTHING = {
  singles: new Uint32Array(),
  clusters: [],
  silhouette: new Uint32Array(),
  earlier: undefined,
  later: undefined,
};

export class MatchedDetail {
  readonly #facts: MomentFacts;
  readonly #times: TimeColumns;
  readonly #passing: Passing;
  readonly #lanesOf: (kind: LaneKind) => readonly MatchedLane[];
  readonly #lanes = new Map<LaneKind, readonly MatchedLane[]>();
  readonly #columns = new Map<MatchedLane, LaneColumns>();
  #matched: MatchedTimes | undefined;

  constructor(
    facts: MomentFacts,
    times: TimeColumns,
    passing: Passing,
    lanesOf: (kind: LaneKind) => readonly MatchedLane[],
  ) {
    this.#facts = facts;
    this.#times = times;
    this.#passing = passing;
    this.#lanesOf = lanesOf;
  }

  /** What is drawn of the window asked about, with a little more to either side (`Detail.window`). */
  detail(asked: DetailAsked): Detail {
    const grid = new AskedGrid(asked, this.#times);
    const isInSight = among(asked.lanes);
    const lanes = this.#lanesBy(asked.kind).map((lane) => ({
      id: lane.id,
      name: lane.name,
      facing: lane.facing,
      count: lane.count,
      ...(isInSight(lane.id) ? this.#drawn(lane, asked, grid) : NOTHING),
    }));
    return { asked, window: grid.window, lanes, bins: grid.bins };
  }

  /**
   * What a cluster of an answer holds; `asked` is what that answer was to. Undefined where that has no such cluster. Goes
   * through all its moments: some milliseconds for a hundred thousand.
   */
  describe(asked: DetailAsked, cluster: string): ClusterTold | undefined {
    const id = laneOfCluster(cluster);
    const lane = this.#lanesBy(asked.kind).find((one) => one.id === id);
    if (!lane) return undefined;
    const inWindow = this.#inWindow(lane, new AskedGrid(asked, this.#times));
    const all = gatheredOf(inWindow, this.#singles(inWindow, asked));
    const gathered = all.find((one) => idOf(inWindow, one, id) === cluster);
    if (!gathered) return undefined;
    const places = placesIn(inWindow, gathered);
    return { id: cluster, places, actors: actorsIn(this.#facts, places, lane.entity) };
  }

  shownIn(window: TimeWindow): Shown {
    return this.#matchedTimes().shownIn(window);
  }

  /** Whether the time of any in the window is told to the hour. */
  hasHoursIn(window: TimeWindow): boolean {
    return this.#matchedTimes().hasHoursIn(window);
  }

  /** How many lie in each of `bins` equal stretches of `span`; one that may lie in several counts in each by its share. */
  density(span: TimeWindow, bins: number): Float64Array {
    return this.#matchedTimes().density(span, bins);
  }

  #drawn(matched: MatchedLane, asked: DetailAsked, grid: AskedGrid): Pick<LaneDetail, keyof typeof NOTHING> {
    const inWindow = this.#inWindow(matched, grid);
    const alone = this.#singles(inWindow, asked);
    return {
      singles: Uint32Array.from(alone, (index) => inWindow.lane.places[index] ?? 0),
      clusters: gatheredOf(inWindow, alone).map((gathered) =>
        clusterOf(inWindow, gathered, idOf(inWindow, gathered, matched.id)),
      ),
      silhouette: differences(inWindow.cuts),
      ...beyond(inWindow),
    };
  }

  #inWindow(matched: MatchedLane, asked: AskedGrid): LaneInWindow {
    const lane = this.#columnsOf(matched);
    const cuts = asked.cuts(lane);
    const inside = { from: cuts[0] ?? 0, to: cuts[asked.bins] ?? 0 };
    const reaching = lane.reaching(asked.start);
    return { lane, asked, cuts, inside, reaching, intoView: intoView(lane, asked, cuts) };
  }

  #singles(inWindow: LaneInWindow, { singles, always }: DetailAsked): number[] {
    const { lane, inside, asked } = inWindow;
    const reachesIn = (index: number) =>
      index !== -1 && index < inside.to && lane.reaches(index) > asked.start.at;
    const wanted = always.map((place) => indexIn(lane.places, place)).filter(reachesIn);
    return singlesOf(inWindow, singles, wanted);
  }

  #lanesBy(kind: LaneKind): readonly MatchedLane[] {
    const lanes = this.#lanes.get(kind) ?? this.#lanesOf(kind);
    this.#lanes.set(kind, lanes);
    return lanes;
  }

  #columnsOf(lane: MatchedLane): LaneColumns {
    const columns = this.#columns.get(lane) ?? new LaneColumns(lane, this.#times);
    this.#columns.set(lane, columns);
    return columns;
  }

  #matchedTimes(): MatchedTimes {
    this.#matched ??= new MatchedTimes(this.#facts, this.#times, this.#passing);
    return this.#matched;
  }
}

/** What reaches into the view, less what is counted in the stretch that the view begins in. Goes through the latter only. */
function intoView(lane: LaneColumns, asked: AskedGrid, cuts: Uint32Array): LaneInWindow['intoView'] {
  const { edge, from } = asked.view;
  const before = asked.stretch(lane, cuts, from, asked.cluster).from;
  let { count, disputed } = lane.reaching(edge);
  lane.tree.eachPast({ from: before, to: lane.indexAt(edge) }, edge.at, (index) => {
    count -= 1;
    disputed -= Number(lane.isDisputed(index));
  });
  return { before, past: edge.at, count, disputed };
}

function beyond({ lane, inside }: LaneInWindow): Pick<LaneDetail, 'earlier' | 'later'> {
  const at = (index: number) =>
    index >= 0 && index < lane.places.length ? nearestInstant(lane.begins(index)) : undefined;
  return { earlier: at(inside.from - 1), later: at(inside.to) };
}

function among(ids: readonly string[] | undefined): (id: string) => boolean {
  if (!ids) return () => true;
  const wanted = new Set(ids);
  return (id) => wanted.has(id);
}

/** How much more each number is than the one before it. */
function differences(ascending: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.max(0, ascending.length - 1));
  for (let at = 0; at < found.length; at++) found[at] = (ascending[at + 1] ?? 0) - (ascending[at] ?? 0);
  return found;
}
