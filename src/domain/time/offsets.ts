/** What offsets from UTC the clocks of a zone have over a stretch of time. */
import { DAY, instant, offsetAt, type Zone } from './instant.ts';
import type { TimeWindow } from './window.ts';

/** Minutes east of UTC; not whole where clocks followed the sun of their place. */
export type Offset = number;

/** Clocks that change twice a year, or for the month of Ramadan, stay longer than this between their changes. */
const STEP = 7 * DAY;
/** About six years of such steps. A longer stretch is looked through in as many, and told to change, not how often. */
const MOST_STEPS = 320;

/**
 * The offsets in the order they come, each unlike the one before: `[120, 60]` for Berlin in an October. Never empty.
 * A stretch of more than six years may have more changes than are found in it.
 */
export function offsetsOver(window: TimeWindow, zone: Zone): readonly Offset[] {
  const last = remembered.get(window);
  if (last?.zone === zone) return last.offsets;
  const offsets = found(window, zone);
  remembered.set(window, { zone, offsets });
  return offsets;
}

/** The last answer for each window: several ask of the same one, at every step of a drag. */
const remembered = new WeakMap<TimeWindow, { readonly zone: Zone; readonly offsets: readonly Offset[] }>();

function found({ from, to }: TimeWindow, zone: Zone): readonly Offset[] {
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.ceil((to - from) / STEP)));
  // The window's end is the first instant after it.
  const last = Math.max(from, to - 1);
  const all = Array.from({ length: steps + 1 }, (_, step) =>
    offsetAt(instant(from + ((last - from) * step) / steps), zone),
  );
  return all.filter((offset, index) => offset !== all[index - 1]);
}
