import type { Instant } from './instant.ts';

/** The stretch of time in view, from its first instant to the one after its last. */
export interface TimeWindow {
  readonly from: Instant;
  readonly to: Instant;
}
