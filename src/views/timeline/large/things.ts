/** What arrow keys travel over: single moments and clusters, lane by lane, in the order of time. */

import type { Moment } from '../../../domain/corpus/corpus.ts';
import type { Cluster, Detail, LaneDetail } from '../../../domain/overview/detail/detail.ts';
import { markOf } from '../../../domain/overview/marks.ts';
import { placeOf } from '../../../domain/time/when.ts';
import type { Feed } from './use-feed.ts';

export interface Thing {
  readonly id: string;
  readonly lane: string;
  /** When it begins, or the first that it counts does; of those that reach in, where they are drawn. Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** It counts what began before the view. */
  readonly reachingIn: boolean;
}

/** Of lanes in sight what is drawn; of the others what there is to draw. Empty lanes keep their place. */
export function thingsIn(
  feed: Feed,
  detail: Detail,
  momentAt: (place: number) => Moment | undefined,
): readonly (readonly Thing[])[] {
  const drawn = new Map(feed.lanes.map((lane) => [lane.layout.lane.id, lane]));
  return detail.lanes.map((lane) => {
    const fitted = drawn.get(lane.id);
    const singles = fitted
      ? fitted.layout.boxes.map(({ mark }) => mark.moments[0])
      : [...lane.singles].flatMap((place) => momentAt(place) ?? []);
    const clusters = fitted ? fitted.clusters.map(({ cluster }) => cluster) : lane.clusters;
    const things = [
      ...singles.map((moment) => single(lane, moment)),
      ...clusters.map((cluster) => counted(lane, cluster, clusters)),
    ];
    return things.sort((a, b) => a.from - b.from || Number(b.reachingIn) - Number(a.reachingIn));
  });
}

function single(lane: LaneDetail, moment: Moment): Thing {
  const { from = 0, to = from } = placeOf(moment.when) ?? {};
  return { id: markOf(lane, [moment]).id, lane: lane.id, from, to, reachingIn: false };
}

function counted(lane: LaneDetail, cluster: Cluster, all: readonly Cluster[]): Thing {
  const { id, first, last, reachingIn } = cluster;
  const from = reachingIn ? edgeOf(cluster, all) : first;
  return { id, lane: lane.id, from, to: Math.max(from, last), reachingIn };
}

/** What reaches in stands at the view's edge, before what is counted there: arrow keys meet it in that order. */
function edgeOf({ from }: Cluster, all: readonly Cluster[]): number {
  const there = all.find((one) => !one.reachingIn && one.from <= from && one.to > from);
  return Math.min(from, there?.first ?? from);
}
