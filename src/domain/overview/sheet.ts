/**
 * What of a large corpus is drawn in advance: the window with a margin to either side, as one sheet. Panning moves the
 * sheet and zooming stretches it, until it is used up; then another is drawn. All in pixels of shown time, so that folds
 * move with the rest.
 */

import type { TimeWindow } from '../time/window.ts';
import { type Hidden, shiftShown, shownBetween, type TimeScale, timeScale } from './scale.ts';

/** The share of the window that a sheet has drawn to either side of it. */
const MARGIN = 0.5;
/** The share of the window that is asked about to either side: what comes into the margin of the next sheet is known. */
const KNOWN = 0.75;
/** A window that has moved by more than this share of itself is asked about anew. */
const NEAR = 0.38;
/** A window longer by more than this factor, or shorter, is asked about anew; while the hand zooms, no sooner than by the other. */
const ALIKE = { atRest: 1.35, moving: 2 } as const;
/** So little may a window be longer or shorter and still count as panned: as much as rounding makes of it. Pixels. */
const ROUNDING = 0.75;

export interface Sheet {
  readonly hidden: readonly Hidden[];
  /** Pixels that the window takes up, without the margins. */
  readonly view: number;
  /** Of the whole sheet, margins and all. */
  readonly scale: TimeScale;
}

/** Where a window lies on a sheet. */
export interface OnSheet {
  /** Pixels from the sheet's start to the window's. */
  readonly at: number;
  /** How much wider the sheet has to be drawn to show just that window; 1 where it is as long as the sheet's own. */
  readonly stretch: number;
}

/** The sheet for a window that takes up so many pixels. */
export function sheetFor(window: TimeWindow, hidden: readonly Hidden[], view: number): Sheet {
  const margin = Math.round(view * MARGIN);
  const around = widened(window, hidden, margin / Math.max(1, view));
  return { hidden, view, scale: timeScale(around, hidden, view + 2 * margin) };
}

export function onSheet({ scale, view }: Sheet, { from, to }: TimeWindow): OnSheet {
  const at = scale.x(from);
  const length = Math.max(1e-6, scale.x(to) - at);
  return { at, stretch: Math.abs(length - view) < ROUNDING ? 1 : view / length };
}

/** Whether all of a window is drawn on the sheet, at its own length. */
export function isDrawnOn(sheet: Sheet, window: TimeWindow): boolean {
  const { at, stretch } = onSheet(sheet, window);
  return stretch === 1 && at >= 0 && at + sheet.view <= sheet.scale.width + ROUNDING;
}

/** How far the things of one sheet lie further on upon another, in pixels. Undefined where they are not as long on it. */
export function movedBy(from: Sheet, to: Sheet): number | undefined {
  if (from === to) return 0;
  const { at, stretch } = onSheet({ ...to, view: from.scale.width }, from.scale.window);
  return stretch === 1 && from.hidden === to.hidden ? at : undefined;
}

/** The stretch that is asked about for a window, and how many times as long it is. */
export function askedAround(
  window: TimeWindow,
  hidden: readonly Hidden[],
): { readonly window: TimeWindow; readonly times: number } {
  return { window: widened(window, hidden, KNOWN), times: 1 + 2 * KNOWN };
}

/** Whether what was asked about for one window will do for another: it is near to it and about as long. */
export function isNear(
  asked: TimeWindow,
  window: TimeWindow,
  hidden: readonly Hidden[],
  hand: keyof typeof ALIKE = 'atRest',
): boolean {
  const alike = ALIKE[hand];
  const [before, now] = [asked, window].map(({ from, to }) => Math.max(1, shownBetween(from, to, hidden)));
  if (!before || !now || now > before * alike || now < before / alike) return false;
  // Where it is shorter it lies within, and where it is longer it reaches out on both sides: the middle says how far it went.
  const moved =
    (shownBetween(asked.from, window.from, hidden) + shownBetween(asked.to, window.to, hidden)) / 2;
  return Math.abs(moved) <= before * NEAR;
}

function widened({ from, to }: TimeWindow, hidden: readonly Hidden[], share: number): TimeWindow {
  const by = Math.max(1, shownBetween(from, to, hidden)) * share;
  return { from: shiftShown(from, -by, hidden), to: shiftShown(to, by, hidden) };
}
