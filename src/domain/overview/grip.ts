/** Moving a window by its handles, along true time, so that what the hand holds stays under it. */
import { DAY, type Duration, type Instant, instant, shift } from '../time/instant.ts';
import type { TimeWindow } from '../time/window.ts';
import { type Hidden, SHORTEST_WINDOW, settled, shiftShown, shownBetween, within } from './scale.ts';

/** What is held: the window's start or end, or all of it. */
export type Grip = 'start' | 'window' | 'end';

/** The window after its grip moved by a length of true time, within `reach`. The whole window keeps its shown length. */
export function moveGrip(
  grip: Grip,
  window: TimeWindow,
  by: Duration,
  hidden: readonly Hidden[],
  reach: TimeWindow,
): TimeWindow {
  const at = (time: number) => instant(Math.min(reach.to, Math.max(reach.from, time)));
  switch (grip) {
    case 'start': {
      const from = instant(Math.min(window.to - SHORTEST_WINDOW, at(window.from + by)));
      return settled({ from: nearestEdge(from, hidden), to: window.to }, hidden);
    }
    case 'end': {
      const to = instant(Math.max(window.from + SHORTEST_WINDOW, at(window.to + by)));
      return settled({ from: window.from, to: nearestEdge(to, hidden) }, hidden);
    }
    case 'window': {
      const from = shownFrom(at(window.from + by), hidden);
      const shown = shownBetween(window.from, window.to, hidden);
      return within({ from, to: shiftShown(from, shown, hidden) }, hidden, reach);
    }
  }
}

/** The window moved, with its shown length kept, so that an instant stands in its middle. */
export function centredOn(
  at: Instant,
  window: TimeWindow,
  hidden: readonly Hidden[],
  reach: TimeWindow,
): TimeWindow {
  const shown = shownBetween(window.from, window.to, hidden);
  const from = shiftShown(shownFrom(at, hidden), -shown / 2, hidden);
  return within({ from, to: shiftShown(from, shown, hidden) }, hidden, reach);
}

/** The instant itself, or the nearer end of what hides it: an end that is dragged through a fold comes out midway. */
function nearestEdge(at: Instant, hidden: readonly Hidden[]): Instant {
  const gap = hidden.find(({ from, to }) => at > from && at < to);
  if (!gap) return at;
  return at - gap.from < gap.to - at ? gap.from : gap.to;
}

/** The instant itself, or where what hides it ends. */
function shownFrom(at: Instant, hidden: readonly Hidden[]): Instant {
  return settled({ from: at, to: shift(at, DAY) }, hidden).from;
}
