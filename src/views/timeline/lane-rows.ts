import type { Box, LaneLayout } from '../../domain/overview/layout.ts';
import type { VisLane } from './vis/mount.ts';

/** The seam's own lane: higher than a row, so that its question has room. Pixels. */
export const SEAM = { id: 'seam', height: 27, seam: true } as const;

/** A lane and where it lies under the others. */
export interface LaneRow {
  readonly layout: LaneLayout;
  /** Pixels below the first lane's upper edge. */
  readonly top: number;
  /** True where the seam lies between this lane and the one above. */
  readonly seamBefore: boolean;
  /** All of the lane's moments that the filters let through, in the window or not. */
  readonly count: number;
}

/** A mark drawn, with the upper edge of its lane. */
export interface DrawnMark {
  readonly box: Box;
  /** Pixels from the first lane's upper edge to its own lane's. */
  readonly laneTop: number;
}

export function withTops(layouts: readonly LaneLayout[]): readonly LaneRow[] {
  let top = 0;
  return layouts.map((layout) => {
    const seamBefore = layout.lane.facing === 'above';
    if (seamBefore) top += SEAM.height;
    const row = { layout, top, seamBefore, count: layout.lane.moments.length };
    top += layout.height;
    return row;
  });
}

/** The lanes as vis-timeline is given them: lengths, the seam among them. */
export function visLanesOf(rows: readonly LaneRow[]): readonly VisLane[] {
  return rows.flatMap(({ layout, seamBefore }) => [
    ...(seamBefore ? [SEAM] : []),
    { id: `lane ${layout.lane.id}`, height: layout.height, seam: false },
  ]);
}

/** Pixels of all lanes and the seam together. */
export function heightOf(rows: readonly LaneRow[]): number {
  const last = rows.at(-1);
  return last ? last.top + last.layout.height : 0;
}
