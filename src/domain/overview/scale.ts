/**
 * From time to pixels and back, with folded stretches taken out. Shown time is time less what is folded away: all
 * panning and zooming is reckoned in it, so that a fold neither swallows a drag nor jumps. Each call goes through all
 * that is hidden: of 300 folds, a pixel costs about a microsecond, a zoom ten, a scale a tenth of a millisecond.
 */
import { type Duration, type Instant, instant, MINUTE, shift } from '../time/instant.ts';
import type { TimeWindow } from '../time/window.ts';

/** A stretch that takes up no room on the timeline. Sorted and apart from one another wherever several are given. */
export interface Hidden {
  readonly from: Instant;
  readonly to: Instant;
}

/** As far in as the timeline zooms. */
export const SHORTEST_WINDOW: Duration = MINUTE;

/** Far enough out of sight; keeps an unknown end from becoming an infinite length in pixels. */
const FAR = 100_000;

export interface TimeScale {
  readonly width: number;
  readonly window: TimeWindow;
  /** Where hidden stretches are cut out within the window, in pixels. */
  readonly cuts: readonly number[];
  /** Pixels from the window's start; an unknown (infinite) end lies far outside. */
  x(at: number): number;
  /** The time at a number of pixels from the window's start. */
  time(x: number): Instant;
}

export function timeScale(window: TimeWindow, hidden: readonly Hidden[], width: number): TimeScale {
  const shown = Math.max(1, shownBetween(window.from, window.to, hidden));
  const x = (at: number) => {
    if (at === -Infinity) return -FAR;
    if (at === Infinity) return FAR;
    return Math.min(FAR, Math.max(-FAR, (shownBetween(window.from, at, hidden) / shown) * width));
  };
  return {
    width,
    window,
    cuts: hidden.filter((gap) => gap.from > window.from && gap.to < window.to).map((gap) => x(gap.from)),
    x,
    time: (x) => shiftShown(window.from, (x / width) * shown, hidden),
  };
}

/** The time between two instants that is shown; negative where `to` comes first. */
export function shownBetween(from: number, to: number, hidden: readonly Hidden[]): Duration {
  if (to < from) return -shownBetween(to, from, hidden);
  const folded = hidden.reduce(
    (sum, gap) => sum + Math.max(0, Math.min(to, gap.to) - Math.max(from, gap.from)),
    0,
  );
  return to - from - folded;
}

/** The instant that lies a length of shown time after `from` (before it, if negative), stepping over what is hidden. */
export function shiftShown(from: Instant, by: Duration, hidden: readonly Hidden[]): Instant {
  const forwards = by >= 0;
  let at: number = outOf(from, hidden, forwards);
  let left = Math.abs(by);
  const ahead = forwards ? hidden : [...hidden].reverse();
  for (const gap of ahead) {
    const distance = forwards ? gap.from - at : at - gap.to;
    if (distance < 0) continue;
    if (left <= distance) break;
    left -= distance;
    at = forwards ? gap.to : gap.from;
  }
  return shift(at as Instant, forwards ? left : -left);
}

/** The nearest instant in the direction of travel that is not hidden. */
function outOf(at: Instant, hidden: readonly Hidden[], forwards: boolean): Instant {
  const gap = hidden.find(({ from, to }) => at > from && at < to);
  if (!gap) return at;
  return forwards ? gap.to : gap.from;
}

/** A window whose edges stand outside whatever is hidden and that is not shorter than can be shown. */
export function settled(window: TimeWindow, hidden: readonly Hidden[]): TimeWindow {
  const from = outOf(window.from, hidden, true);
  const to = outOf(window.to, hidden, false);
  if (shownBetween(from, to, hidden) >= SHORTEST_WINDOW) return { from, to };
  const end = shiftShown(from, SHORTEST_WINDOW, hidden);
  // Right before the last instant that a date can hold there is no room after it.
  const isShort = shownBetween(from, end, hidden) < SHORTEST_WINDOW;
  return { from: isShort ? shiftShown(end, -SHORTEST_WINDOW, hidden) : from, to: end };
}

/** What of a window lies within `reach`; all of `reach` where next to nothing does. */
export function clamped({ from, to }: TimeWindow, reach: TimeWindow): TimeWindow {
  const start = instant(Math.max(from, reach.from));
  const end = instant(Math.min(to, reach.to));
  return end - start >= SHORTEST_WINDOW ? { from: start, to: end } : reach;
}

/**
 * Zooms so that `factor` times as much time is shown, keeping the instant at `anchor` (0 the window's start, 1 its
 * end) where it is, and within `reach`.
 */
export function zoomed(
  window: TimeWindow,
  hidden: readonly Hidden[],
  reach: TimeWindow,
  factor: number,
  anchor = 0.5,
): TimeWindow {
  const shown = shownBetween(window.from, window.to, hidden);
  const most = shownBetween(reach.from, reach.to, hidden);
  const next = Math.min(most, Math.max(SHORTEST_WINDOW, shown * factor));
  const still = shiftShown(window.from, shown * anchor, hidden);
  const from = shiftShown(still, -next * anchor, hidden);
  return within({ from, to: shiftShown(from, next, hidden) }, hidden, reach);
}

/** Moves the window by a length of shown time, stopping at the ends of `reach`. */
export function panned(
  window: TimeWindow,
  hidden: readonly Hidden[],
  reach: TimeWindow,
  by: Duration,
): TimeWindow {
  const shown = shownBetween(window.from, window.to, hidden);
  const from = shiftShown(window.from, by, hidden);
  return within({ from, to: shiftShown(from, shown, hidden) }, hidden, reach);
}

/** The window moved, with its length of shown time kept, so that it lies within `reach`. */
export function within(window: TimeWindow, hidden: readonly Hidden[], reach: TimeWindow): TimeWindow {
  const shown = shownBetween(window.from, window.to, hidden);
  if (shown >= shownBetween(reach.from, reach.to, hidden)) return reach;
  if (window.from < reach.from) return { from: reach.from, to: shiftShown(reach.from, shown, hidden) };
  if (window.to > reach.to) return { from: shiftShown(reach.to, -shown, hidden), to: reach.to };
  return window;
}
