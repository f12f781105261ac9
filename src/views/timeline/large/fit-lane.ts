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
import { LEAST_RAIL, type Placed } from '../../../domain/overview/placing.ts';
import type { Sheet } from '../../../domain/overview/sheet.ts';
import type { LaneRow } from '../lane-rows.ts';
import { reachingWidth } from './cluster-numbers.ts';

/** A cluster where it is drawn. */
export interface DrawnCluster {
  readonly cluster: CountedCluster;
  readonly lane: string;
  /** Pixels from the sheet's start. */
  readonly at: number;
  readonly width: number;
}

/** A mark in its row, and whether all of its rail lies on the sheet. */
export interface SheetBox extends Box {
  readonly isWhole: boolean;
}

/** Something as it was first drawn, and how far it has come since. What only comes along is not drawn anew. */
export interface Moved<Thing> {
  readonly thing: Thing;
  /** Pixels that it lies further on than it was drawn. */
  readonly by: number;
}

export interface FittedLane extends LaneRow {
  readonly clusters: readonly DrawnCluster[];
  readonly movedBoxes: readonly Moved<SheetBox>[];
  readonly movedClusters: readonly Moved<DrawnCluster>[];
}

/** What was drawn of a lane last, and how far that lies further on upon the new sheet. */
export interface Before {
  readonly lane: FittedLane;
  readonly by: number;
}

export interface Fitting {
  readonly sheet: Sheet;
  /** Pixels from the sheet's start to the window's: what began before is named there. */
  readonly viewAt: number;
  readonly rules: LayoutRules;
  readonly markAt: (lane: LaneDetail, place: number) => Mark | undefined;
  readonly singleAt: (place: number) => Single;
  readonly stretchAt: (lane: string, single: Single) => Stretch;
}

/** `before` is what was drawn of the lane last; undefined where nothing of it can be kept. */
export function fitLane(
  row: LaneRow,
  lane: LaneDetail,
  fitting: Fitting,
  before: Before | undefined,
): FittedLane {
  const { layout, unfitted } = laidOut(row, lane, fitting);
  const clusters = withUnfitted(lane.clusters, unfitted, (single) =>
    fitting.stretchAt(lane.id, single),
  ).flatMap((cluster) => drawnOn(fitting, lane.id, cluster) ?? []);
  const { width } = fitting.sheet.scale;
  const boxes = layout.boxes
    .map((box) => ({ ...box, isWhole: box.rail.from >= 0 && box.rail.to <= width }))
    .sort((a, b) => a.rail.body.from - b.rail.body.from);
  return {
    ...row,
    layout: { ...row.layout, boxes },
    clusters,
    movedBoxes: kept(boxes, before && { by: before.by, things: before.lane.movedBoxes }, boxId, isSameBox),
    movedClusters: kept(
      clusters,
      before && { by: before.by, things: before.lane.movedClusters },
      clusterId,
      isSameCluster,
    ),
  };
}

function laidOut(row: LaneRow, lane: LaneDetail, { sheet, rules, viewAt, markAt, singleAt }: Fitting) {
  const places = new Map<Mark, number>();
  for (const place of lane.singles) {
    const mark = markAt(lane, place);
    if (mark) places.set(mark, place);
  }
  const layout = layoutLane(row.layout.lane, [...places.keys()], sheet.scale, false, {
    ...rules,
    settle: (placed) => keptInView(placed, viewAt, sheet.scale.width),
  });
  const unfitted = layout.unfitted.flatMap((mark) => {
    const place = places.get(mark);
    return place === undefined ? [] : [singleAt(place)];
  });
  return { layout, unfitted };
}

/**
 * A label whose rail comes into the window from before stands at the window's edge, as long as that is on its rail. Where
 * all of the rail lies before the window, the label ends there too: else its tail stood in view without anything to it.
 */
export function keptInView(placed: Placed, viewAt: number, width: number): Placed {
  const { label, rail } = placed;
  if (label.at >= viewAt) return placed;
  if (Math.max(rail.to, rail.body.from + LEAST_RAIL) <= viewAt) return cutAt(placed, viewAt - EDGE);
  if (rail.body.to <= viewAt || label.overTear) return placed;
  return {
    ...placed,
    label: { ...label, at: viewAt, width: Math.min(label.width, Math.max(0, width - viewAt)) },
  };
}

/** Between a label that is cut and the view. Pixels. */
const EDGE = 8;

function cutAt(placed: Placed, end: number): Placed {
  const { label } = placed;
  if (label.at + label.width <= end) return placed;
  return { ...placed, label: { ...label, width: Math.max(0, end - label.at), whole: false } };
}

function drawnOn(
  { sheet, viewAt }: Fitting,
  lane: string,
  cluster: CountedCluster,
): DrawnCluster | undefined {
  if (cluster.reachingIn) return { cluster, lane, at: viewAt, width: reachingWidth(cluster) };
  const at = sheet.scale.x(cluster.from);
  const width = sheet.scale.x(cluster.to) - at;
  return at < sheet.scale.width && at + width > 0 ? { cluster, lane, at, width } : undefined;
}

const boxId = ({ mark }: SheetBox) => mark.id;
const clusterId = ({ cluster }: DrawnCluster) => cluster.id;

/** Each as it was drawn last, where it has only come along. */
function kept<Thing>(
  now: readonly Thing[],
  before: { readonly by: number; readonly things: readonly Moved<Thing>[] } | undefined,
  idOf: (thing: Thing) => string,
  isSame: (drawn: Thing, now: Thing, by: number) => boolean,
): readonly Moved<Thing>[] {
  const known = new Map(before?.things.map((moved) => [idOf(moved.thing), moved]));
  return now.map((thing) => {
    const last = known.get(idOf(thing));
    const by = (last?.by ?? 0) + (before?.by ?? 0);
    return last && isSame(last.thing, thing, by) ? { thing: last.thing, by } : { thing, by: 0 };
  });
}

/** Less than can be seen. Pixels. */
const NOTHING = 0.02;

function isMoved(before: number, now: number, by: number): boolean {
  return Math.abs(before + by - now) < NOTHING;
}

function isSameBox(a: SheetBox, b: SheetBox, by: number): boolean {
  return (
    a.mark === b.mark &&
    a.top === b.top &&
    a.height === b.height &&
    a.label.whole === b.label.whole &&
    a.label.overTear === b.label.overTear &&
    isMoved(a.label.at, b.label.at, by) &&
    isMoved(a.label.width, b.label.width, 0) &&
    isMoved(a.rail.from, b.rail.from, by) &&
    isMoved(a.rail.to, b.rail.to, by) &&
    isMoved(a.rail.body.from, b.rail.body.from, by) &&
    isMoved(a.rail.body.to, b.rail.body.to, by) &&
    // A rail that goes on beyond the sheet was drawn as far as that went.
    (by === 0 || (a.isWhole && b.isWhole))
  );
}

function isSameCluster(a: DrawnCluster, b: DrawnCluster, by: number): boolean {
  const [one, other] = [a.cluster, b.cluster];
  return (
    isMoved(a.at, b.at, by) &&
    isMoved(a.width, b.width, 0) &&
    one.count === other.count &&
    one.disputed === other.disputed &&
    one.first === other.first &&
    one.last === other.last &&
    (!one.reachingIn || one.from === other.from) &&
    String(one.telling) === String(other.telling) &&
    String(one.unfitted) === String(other.unfitted)
  );
}
