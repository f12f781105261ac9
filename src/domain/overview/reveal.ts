import type { Moment } from '../corpus/corpus.ts';
import { instant } from '../time/instant.ts';
import { overlaps, placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';
import { type Hidden, shiftShown, shownBetween, within } from './scale.ts';

/** Where in the window a moment comes to stand that lay before it, or after it: a share of its width. */
const FROM_BEFORE = 0.1;
const FROM_AFTER = 0.6;

/** The window moved so that the moment's beginning is in view; the window itself where it is, or has no date. */
export function windowWith(
  { when }: Pick<Moment, 'when'>,
  window: TimeWindow,
  hidden: readonly Hidden[],
  reach: TimeWindow,
): TimeWindow {
  const place = placeOf(when);
  if (!place || overlaps(place, window)) return window;
  const shown = shownBetween(window.from, window.to, hidden);
  const share = place.from >= window.to ? FROM_AFTER : FROM_BEFORE;
  const from = shiftShown(instant(place.from), -shown * share, hidden);
  return within({ from, to: shiftShown(from, shown, hidden) }, hidden, reach);
}
