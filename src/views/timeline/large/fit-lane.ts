/** A lane of a large corpus on a sheet: its labels in their rows, and in clusters all that has no row of its own. */
import {
  type CountedCluster,
  type Single,
  type Stretch,
  withUnfitted,
} from '../../../domain/overview/counted.ts';
import type { LaneDetail } from '../../../domain/overview/detail/detail.ts';
import { type Box, type LayoutRules, layoutLane } from '../../../domain/overview/layout.ts';
import type { Mark } from '../../../domain/overview/marks.ts';
import type { Placed } from '../../../domain/overview/placing.ts';
import type { Sheet } from '../../../domain/overview/sheet.ts';
import type { LaneRow } from '../lane-rows.ts';

/** A cluster where it is drawn. */
export interface DrawnCluster {
  readonly cluster: CountedCluster;
  readonly lane: string;
  /** Pixels from the sheet's start. */
  readonly at: number;
  readonly width: number;
}

export interface FittedLane extends LaneRow {
  readonly clusters: readonly DrawnCluster[];
}

export interface Fitting {
  readonly sheet: Sheet;
  /** Pixels from the sheet's start to the window's: what began before is named there. */
  readonly viewAt: number;
  readonly rules: LayoutRules;
  readonly markAt: (lane: LaneDetail, place: number) => Mark | undefined;
  readonly singleAt: (place: number) => Single;
  readonly stretchAt: (lane: string, at: number) => Stretch;
}

/** `before` is what was drawn of the lane last: what has not moved stays the same object, and is not drawn anew. */
export function fitLane(
  row: LaneRow,
  lane: LaneDetail,
  fitting: Fitting,
  before: FittedLane | undefined,
): FittedLane {
  const { sheet, rules, viewAt } = fitting;
  const placeOf = new Map<Mark, number>();
  for (const place of lane.singles) {
    const mark = fitting.markAt(lane, place);
    if (mark) placeOf.set(mark, place);
  }
  const layout = layoutLane(row.layout.lane, [...placeOf.keys()], sheet.scale, false, {
    ...rules,
    settle: (placed) => keptInView(placed, viewAt, sheet.scale.width),
  });
  const unfitted = layout.unfitted.flatMap((mark) => {
    const place = placeOf.get(mark);
    return place === undefined ? [] : [fitting.singleAt(place)];
  });
  const clusters = withUnfitted(lane.clusters, unfitted, (at) => fitting.stretchAt(lane.id, at));
  return {
    ...row,
    layout: { ...row.layout, boxes: reused(layout.boxes, before?.layout.boxes ?? []) },
    clusters: reusedClusters(
      clusters.flatMap((cluster) => drawnOn(fitting, lane.id, cluster) ?? []),
      before?.clusters ?? [],
    ),
  };
}

/** A label whose rail comes into the window from before stands at the window's edge, as long as that is on its rail. */
function keptInView(placed: Placed, viewAt: number, width: number): Placed {
  const { label, rail } = placed;
  if (label.at >= viewAt || rail.body.to <= viewAt || label.overTear) return placed;
  return {
    ...placed,
    label: { ...label, at: viewAt, width: Math.min(label.width, Math.max(0, width - viewAt)) },
  };
}

/** What reaches in from before stands at the window's edge: so much room has its count. Pixels. */
export const REACHING_IN = 52;

function drawnOn(
  { sheet, viewAt }: Fitting,
  lane: string,
  cluster: CountedCluster,
): DrawnCluster | undefined {
  if (cluster.reachingIn) return { cluster, lane, at: viewAt, width: REACHING_IN };
  const at = sheet.scale.x(cluster.from);
  const width = sheet.scale.x(cluster.to) - at;
  return at < sheet.scale.width && at + width > 0 ? { cluster, lane, at, width } : undefined;
}

/** In the order of time; those that lie where they lay are the ones drawn last. */
function reused(boxes: readonly Box[], before: readonly Box[]): readonly Box[] {
  const known = new Map(before.map((box) => [box.mark.id, box]));
  return [...boxes]
    .sort((a, b) => a.rail.body.from - b.rail.body.from)
    .map((box) => {
      const last = known.get(box.mark.id);
      return last && isSameBox(last, box) ? last : box;
    });
}

function isSameBox(a: Box, b: Box): boolean {
  return (
    a.mark === b.mark &&
    a.top === b.top &&
    a.height === b.height &&
    a.label.at === b.label.at &&
    a.label.width === b.label.width &&
    a.label.whole === b.label.whole &&
    a.label.overTear === b.label.overTear &&
    a.rail.from === b.rail.from &&
    a.rail.to === b.rail.to &&
    a.rail.body.from === b.rail.body.from &&
    a.rail.body.to === b.rail.body.to
  );
}

function reusedClusters(
  drawn: readonly DrawnCluster[],
  before: readonly DrawnCluster[],
): readonly DrawnCluster[] {
  const known = new Map(before.map((one) => [one.cluster.id, one]));
  return drawn.map((one) => {
    const last = known.get(one.cluster.id);
    return last && isSameCluster(last, one) ? last : one;
  });
}

function isSameCluster(a: DrawnCluster, b: DrawnCluster): boolean {
  const [one, other] = [a.cluster, b.cluster];
  return (
    a.at === b.at &&
    a.width === b.width &&
    one.count === other.count &&
    one.disputed === other.disputed &&
    one.first === other.first &&
    one.last === other.last &&
    String(one.telling) === String(other.telling) &&
    String(one.unfitted) === String(other.unfitted)
  );
}
