/** A lane's moments that do not stand alone, gathered by the stretches of the grid that they begin in. */
import type { Instant } from '../../time/instant.ts';
import { clusterId, NAMED } from './cluster-grid.ts';
import type { Cluster } from './detail.ts';
import type { LaneInWindow } from './singles.ts';
import type { Stretch } from './telling-tree.ts';

/** Those of a lane that begin in one stretch of the grid, or that reach in from before. */
export interface Gathered {
  /** Which stretch of the grid, counted from 1970; undefined for what reaches in. */
  readonly step: number | undefined;
  readonly stretch: Stretch;
  /** Only those count that reach past this instant. */
  readonly past: number;
  /** Ascending indexes of those of them that stand alone. */
  readonly alone: readonly number[];
  readonly count: number;
}

const NONE: readonly number[] = [];

/** In time order, those that reach in first; none of them empty. `alone` ascends. */
export function gatheredOf(inWindow: LaneInWindow, alone: readonly number[]): Gathered[] {
  const all = [reachingIn(inWindow, alone), ...beginning(inWindow, alone)];
  return all.filter(({ count }) => count > 0);
}

function reachingIn({ lane, intoView }: LaneInWindow, all: readonly number[]): Gathered {
  const { before, past, count } = intoView;
  const stretch = { from: 0, to: before };
  const alone = among(all, stretch).filter((index) => lane.reaches(index) > past);
  return { step: undefined, stretch, past, alone, count: count - alone.length };
}

function beginning({ asked, cuts }: LaneInWindow, all: readonly number[]): Gathered[] {
  const bins = Math.round(asked.cluster / asked.bin);
  const first = Math.round(asked.from / asked.cluster);
  const gathered: Gathered[] = [];
  for (let bin = 0; bin < asked.bins; bin += bins) {
    const stretch = { from: cuts[bin] ?? 0, to: cuts[bin + bins] ?? 0 };
    if (stretch.from === stretch.to) continue;
    const alone = among(all, stretch);
    const count = stretch.to - stretch.from - alone.length;
    gathered.push({ step: first + bin / bins, stretch, past: -Infinity, alone, count });
  }
  return gathered;
}

function among(indexes: readonly number[], { from, to }: Stretch): readonly number[] {
  const [first = to, last = from] = [indexes[0], indexes.at(-1)];
  if (first >= to || last < from) return NONE;
  return indexes.filter((index) => index >= from && index < to);
}

/** What it is called in the lane of that id. */
export function idOf({ asked }: LaneInWindow, { step }: Gathered, lane: string): string {
  return clusterId(asked.cluster, step, lane);
}

/**
 * What is told of one without going through its moments. What holds all of its stretch is kept, so that a window that
 * is moved costs no more than what comes into it.
 */
export function clusterOf(inWindow: LaneInWindow, gathered: Gathered, id: string): Cluster {
  const { step, alone } = gathered;
  if (step === undefined || alone.length > 0) return made(inWindow, gathered, id);
  const kept = inWindow.lane.keptAt(inWindow.asked.cluster, inWindow.asked.grid);
  const cluster = kept.get(step) ?? made(inWindow, gathered, id);
  kept.set(step, cluster);
  return cluster;
}

function made(inWindow: LaneInWindow, gathered: Gathered, id: string): Cluster {
  const { lane } = inWindow;
  const { step, stretch, past, alone, count } = gathered;
  return {
    id,
    ...stretchOf(inWindow, gathered),
    reachingIn: step === undefined,
    count,
    disputed: disputedIn(inWindow, gathered),
    telling: lane.tree.mostTelling(stretch, NAMED, past, alone).map((index) => lane.places[index] ?? 0),
    first: lane.begins(lane.tree.firstPast(stretch, past, alone)) as Instant,
    last: lane.begins(lane.tree.lastPast(stretch, past, alone)) as Instant,
  };
}

function stretchOf({ asked }: LaneInWindow, { step }: Gathered): Pick<Cluster, 'from' | 'to'> {
  if (step === undefined) return { from: asked.view.instant, to: asked.view.instant };
  const { grid, cluster } = asked;
  return { from: grid.instant(step * cluster), to: grid.instant((step + 1) * cluster) };
}

function disputedIn({ lane, intoView }: LaneInWindow, { step, stretch, alone }: Gathered): number {
  const all = step === undefined ? intoView.disputed : lane.disputedIn(stretch);
  return all - alone.filter((index) => lane.isDisputed(index)).length;
}

/** All moments of one by place, ascending. Goes through all of them. */
export function placesIn({ lane }: LaneInWindow, { stretch, past, alone, count }: Gathered): Uint32Array {
  const places = new Uint32Array(count);
  const skipped = new Set(alone);
  let next = 0;
  lane.tree.eachPast(stretch, past, (index) => {
    if (!skipped.has(index)) places[next++] = lane.places[index] ?? 0;
  });
  return places;
}
