/** What arrow keys travel over: single moments and clusters, lane by lane, in the order of time. */

import type { Moment } from '../../../domain/corpus/corpus.ts';
import type { Cluster, Detail, LaneDetail } from '../../../domain/overview/detail/detail.ts';
import { markOf } from '../../../domain/overview/marks.ts';
import { placeOf } from '../../../domain/time/when.ts';
import type { Feed } from './use-feed.ts';

export interface Thing {
  readonly id: string;
  readonly lane: string;
  /** When it begins, or the first that it counts does. Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** It began before all that is told of. */
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
      ...clusters.map((cluster) => counted(lane, cluster)),
    ];
    return things.sort((a, b) => Number(b.reachingIn) - Number(a.reachingIn) || a.from - b.from);
  });
}

function single(lane: LaneDetail, moment: Moment): Thing {
  const { from = 0, to = from } = placeOf(moment.when) ?? {};
  return { id: markOf(lane, [moment]).id, lane: lane.id, from, to, reachingIn: false };
}

function counted(lane: LaneDetail, { id, first, last, reachingIn }: Cluster): Thing {
  return { id, lane: lane.id, from: first, to: last, reachingIn };
}
