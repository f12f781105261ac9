/** Steps shorter than a day, by the clocks of a zone; right on both sides of a change of clock. */
import {
  DAY,
  type Duration,
  type Instant,
  instant,
  MINUTE,
  offsetAt,
  shift,
  type Zone,
} from '../time/instant.ts';
import type { TimeWindow } from '../time/window.ts';

/** Clocks of a zone that keep one offset from UTC. */
interface Clock extends TimeWindow {
  readonly offset: Duration;
}

/**
 * The instants within two steps of a stretch at which clocks show a whole number of steps since midnight. A time that
 * they skip is left out; one that they show twice is there twice only where `again` says so.
 */
export function clockTimes({ from, to }: TimeWindow, step: Duration, zone: Zone, again: boolean): Instant[] {
  const span = { from: shift(from, -2 * step), to: shift(to, 2 * step) };
  let latest = -Infinity;
  return clocksOver(span, zone).flatMap((clock) => {
    const shown = wholeSteps(clock, step).filter((at) => again || at + clock.offset > latest);
    latest = Math.max(latest, (shown.at(-1) ?? -Infinity) + clock.offset);
    return shown;
  });
}

function wholeSteps({ from, to, offset }: Clock, step: Duration): Instant[] {
  const times: Instant[] = [];
  const first = Math.ceil((from + offset) / step) * step - offset;
  for (let at = first; at < to; at += step) times.push(instant(at));
  return times;
}

/** The stretch cut up where clocks change. Two changes within a day that undo each other go unseen. */
function clocksOver({ from, to }: TimeWindow, zone: Zone): readonly Clock[] {
  const clocks: Clock[] = [];
  let clock = { from, offset: offsetOf(from, zone) };
  for (let at = from; at < to; ) {
    const next = shift(at, Math.min(DAY, to - at));
    const offset = offsetOf(next, zone);
    if (offset !== clock.offset) {
      const change = firstNotAt(clock.offset, at, next, zone);
      clocks.push({ ...clock, to: change });
      clock = { from: change, offset };
    }
    at = next;
  }
  return [...clocks, { ...clock, to }];
}

/** The first instant after `from`, and at `to` at the latest, at which a zone's offset is another. */
function firstNotAt(offset: Duration, from: Instant, to: Instant, zone: Zone): Instant {
  let [early, late] = [from, to];
  while (late - early > 1) {
    const middle = shift(early, Math.floor((late - early) / 2));
    if (offsetOf(middle, zone) === offset) early = middle;
    else late = middle;
  }
  return late;
}

function offsetOf(at: Instant, zone: Zone): Duration {
  return Math.round(offsetAt(at, zone) * MINUTE);
}
