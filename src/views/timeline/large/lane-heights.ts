/** How high the lanes of a large corpus are, whatever is in them: nothing jumps where clusters turn into moments. */
import type { LaneDetail } from '../../../domain/overview/detail/detail.ts';
import type { LaneKind } from '../../../domain/overview/lanes.ts';
import type { LaneLayout } from '../../../domain/overview/layout.ts';
import type { Sight } from '../in-sight.ts';
import { type LaneRow, SEAM } from '../lane-rows.ts';

/** Rows of labels by what the lanes stand for: more where lanes are few. */
export const ROWS: Readonly<Record<LaneKind, number>> = { side: 3, actor: 2, place: 2, article: 2, none: 4 };

/** Pixels of a row of labels, of the room round them, and of the band of clusters at a lane's foot. */
export const ROW = 25;
const PADDING = 5;
export const BAND = 34;
/** Where thumbs press on counts. */
const THUMB_BAND = 44;

/** Pixels; `head` is kept free for the lane's name. */
export function laneHeight(kind: LaneKind, head: number, isPhone: boolean): number {
  return PADDING + head + ROWS[kind] * ROW + (isPhone ? THUMB_BAND : BAND);
}

/** Lanes are asked for a little before they come into sight. Pixels. */
const NEAR = 120;
/** While nothing has been measured. Pixels. */
const FIRST_SIGHT: Sight = { from: 0, to: 700 };

/** How many lanes a screen so high has room for, wherever the page is scrolled to. */
export function mostInSight(screen: number, height: number): number {
  return Math.max(1, Math.ceil((screen * SHARE) / height) + 1);
}

/** How many lanes there can be at all, as far as that is known before any are told of. */
export function mostLanes(kind: LaneKind, sides: number): number {
  if (kind === 'none') return 1;
  return kind === 'side' ? sides + 2 : Number.POSITIVE_INFINITY;
}

/** What the page's head and foot leave of a screen. */
const SHARE = 0.75;

export function isInSight({ layout, top }: LaneRow, sight: Sight = FIRST_SIGHT): boolean {
  return top < sight.to + NEAR && top + layout.height > sight.from - NEAR;
}

/** The lanes one under the other, as yet without anything in them. */
export function emptyRows(lanes: readonly LaneDetail[], height: number): readonly LaneRow[] {
  let top = 0;
  return lanes.map((lane) => {
    const seamBefore = lane.facing === 'above';
    if (seamBefore) top += SEAM.height;
    const row = { layout: emptyLayout(lane, height), top, seamBefore, count: lane.count };
    top += height;
    return row;
  });
}

function emptyLayout({ id, name, facing }: LaneDetail, height: number): LaneLayout {
  return { lane: { id, name, facing, moments: [] }, boxes: [], unfitted: [], open: false, height };
}
