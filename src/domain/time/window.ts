import { HOUR, type Instant, MINUTE, nearestInstant, SECOND } from './instant.ts';

/** The stretch of time in view, from its first instant to the one after its last. */
export interface TimeWindow {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The window to whole minutes, one shorter than an hour to whole seconds: nobody means a millisecond by a drag, and
 * links stay short. It gets no shorter than it was in whole units. What is folded away in it counts for its length.
 */
export function toMinutes({ from, to }: TimeWindow): TimeWindow {
  const unit = to - from < HOUR ? SECOND : MINUTE;
  const round = (at: Instant) => nearestInstant(Math.round(at / unit) * unit);
  return { from: round(from), to: round(to) };
}
