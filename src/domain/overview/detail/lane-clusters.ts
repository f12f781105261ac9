/** A lane's moments that do not stand alone, gathered by the stretches of the grid that they begin in. */
import { type Instant, nearestInstant } from '../../time/instant.ts';
import type { Cluster } from './detail.ts';
import type { LaneInWindow } from './singles.ts';
import type { Stretch } from './telling-tree.ts';

/** The most moments that a cluster names. */
const NAMED = 3;

/** Those of a lane that begin in one stretch of the grid, or that reach in from before. */
export interface Gathered {
  readonly id: string;
  readonly stretch: Stretch;
  /** Only those count that reach past this instant. */
  readonly past: number;
  /** Ascending indexes of those of them that stand alone. */
  readonly alone: readonly number[];
  readonly count: number;
  readonly disputed: number;
  readonly from: Instant;
  readonly to: Instant;
}

/** In time order, those that reach in first; none of them empty. `alone` ascends. */
export function gatheredOf(inWindow: LaneInWindow, lane: string, alone: readonly number[]): Gathered[] {
  const all = [reachingIn(inWindow, lane, alone), ...beginning(inWindow, lane, alone)];
  return all.filter(({ count }) => count > 0);
}

function reachingIn({ lane, asked, inside, reaching }: LaneInWindow, id: string, all: readonly number[]): Gathered {
  const stretch = { from: 0, to: inside.from };
  const alone = among(all, stretch);
  return {
    id: `in::${id}`,
    stretch,
    past: asked.start.at,
    alone,
    count: reaching.count - alone.length,
    disputed: reaching.disputed - alone.filter((index) => lane.isDisputed(index)).length,
    from: asked.window.from,
    to: asked.window.from,
  };
}

function beginning({ lane, asked, cuts }: LaneInWindow, id: string, all: readonly number[]): Gathered[] {
  const step = Math.round(asked.cluster / asked.bin);
  const level = Math.round(Math.log2(asked.cluster));
  const gathered: Gathered[] = [];
  for (let bin = 0; bin < asked.bins; bin += step) {
    const stretch = { from: cuts[bin] ?? 0, to: cuts[bin + step] ?? 0 };
    if (stretch.from === stretch.to) continue;
    const alone = among(all, stretch);
    const at = asked.from + bin * asked.bin;
    gathered.push({
      id: `${level}:${at / asked.cluster}:${id}`,
      stretch,
      past: -Infinity,
      alone,
      count: stretch.to - stretch.from - alone.length,
      disputed: lane.disputedIn(stretch) - alone.filter((index) => lane.isDisputed(index)).length,
      from: asked.grid.instant(at),
      to: asked.grid.instant(at + asked.cluster),
    });
  }
  return gathered;
}

function among(indexes: readonly number[], { from, to }: Stretch): readonly number[] {
  return indexes.filter((index) => index >= from && index < to);
}

/** What is told of one without going through its moments. */
export function clusterOf({ lane }: LaneInWindow, gathered: Gathered): Cluster {
  const { id, from, to, stretch, past, alone, count, disputed } = gathered;
  const telling = lane.tree.mostTelling(stretch, NAMED, past, alone);
  return {
    id,
    from,
    to,
    reachingIn: past !== -Infinity,
    count,
    disputed,
    telling: telling.map((index) => lane.places[index] ?? 0),
    first: nearestInstant(lane.begins(lane.tree.firstPast(stretch, past, alone))),
    last: nearestInstant(lane.begins(lane.tree.lastPast(stretch, past, alone))),
  };
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
