/**
 * The clusters of a lane as they are drawn: with those single moments counted in that found no room for their labels.
 * Nothing is dropped and nothing is counted twice: what stands alone and what is counted make up all there is.
 */
import { nearestInstant } from '../time/instant.ts';
import { clusterId, clusterLength, NAMED } from './detail/cluster-grid.ts';
import type { Cluster, DetailAsked } from './detail/detail.ts';
import { ShownGrid } from './detail/shown-grid.ts';

/** A moment that may stand alone, by its place in the corpus's order. */
export interface Single {
  readonly place: number;
  /** When it begins, in milliseconds since 1970. */
  readonly from: number;
  /** Until when it reaches: no less than a millisecond after it begins. */
  readonly to: number;
  readonly disputed: boolean;
}

export interface CountedCluster extends Cluster {
  /** Those of `count` that would have stood alone had they had room: by place, ascending. The index does not know of them. */
  readonly unfitted: readonly number[];
}

/** The stretch of a lane's grid that an instant lies in. */
export type Stretch = Pick<Cluster, 'id' | 'from' | 'to' | 'reachingIn'>;

/**
 * Which stretch of the grid that clusters were made by counts a moment. What begins before the one that holds the view's
 * start, and reaches past that, reaches in. `start`: of the window told of, for a question that names no view.
 */
export function stretchesOf(
  asked: DetailAsked,
  start: number,
): (lane: string, single: Pick<Single, 'from' | 'to'>) => Stretch {
  const grid = new ShownGrid(asked.hidden);
  const step = clusterLength(asked);
  const edge = nearestInstant(Math.max(start, asked.viewFrom ?? start));
  const first = edge > start ? grid.time(Math.floor(grid.shown(edge) / step) * step) : start;
  return (lane, { from, to }) => {
    if (from < first && to > edge)
      return { id: clusterId(step, undefined, lane), from: edge, to: edge, reachingIn: true };
    const index = Math.floor(grid.shown(nearestInstant(from)) / step);
    return {
      id: clusterId(step, index, lane),
      from: grid.instant(index * step),
      to: grid.instant((index + 1) * step),
      reachingIn: false,
    };
  };
}

/** The clusters with the moments that found no room counted in, each in that of its stretch; in time order. */
export function withUnfitted(
  clusters: readonly Cluster[],
  unfitted: readonly Single[],
  stretchAt: (single: Single) => Stretch,
): readonly CountedCluster[] {
  const added = new Map<string, { readonly stretch: Stretch; readonly singles: Single[] }>();
  for (const single of unfitted) {
    const stretch = stretchAt(single);
    const home = added.get(stretch.id) ?? { stretch, singles: [] };
    home.singles.push(single);
    added.set(stretch.id, home);
  }
  const known = clusters.map((cluster) => {
    const singles = added.get(cluster.id)?.singles ?? [];
    added.delete(cluster.id);
    return joined(cluster, singles);
  });
  const alone = [...added.values()].map(({ stretch, singles }) => joined(emptyAt(stretch), singles));
  return [...known, ...alone].sort((a, b) => Number(b.reachingIn) - Number(a.reachingIn) || a.from - b.from);
}

function emptyAt(stretch: Stretch): Cluster {
  return { ...stretch, count: 0, disputed: 0, telling: [], first: stretch.to, last: stretch.from };
}

/** Those that may stand alone are the most telling ones: they are named first. */
function joined(cluster: Cluster, singles: readonly Single[]): CountedCluster {
  if (singles.length === 0) return { ...cluster, unfitted: [] };
  const begins = singles.map(({ from }) => from);
  const ends = cluster.count === 0 ? [] : [cluster.first, cluster.last];
  const places = singles.map(({ place }) => place);
  return {
    ...cluster,
    count: cluster.count + singles.length,
    disputed: cluster.disputed + singles.filter(({ disputed }) => disputed).length,
    telling: [...places, ...cluster.telling].slice(0, NAMED),
    first: nearestInstant(Math.min(...begins, ...ends)),
    last: nearestInstant(Math.max(...begins, ...ends)),
    unfitted: [...places].sort((a, b) => a - b),
  };
}
