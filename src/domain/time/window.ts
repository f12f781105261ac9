import { type Instant, instant, MINUTE } from './instant.ts';

/** The stretch of time in view, from its first instant to the one after its last. */
export interface TimeWindow {
  readonly from: Instant;
  readonly to: Instant;
}

/** The window to whole minutes: nobody means a millisecond by a drag, and links stay short. */
export function toMinutes({ from, to }: TimeWindow): TimeWindow {
  const round = (at: Instant) => instant(Math.round(at / MINUTE) * MINUTE);
  return { from: round(from), to: round(to) };
}
