import { type Instant, offsetAt, type Zone } from './instant.ts';

/** Whether the clocks of two zones showed another time at any of these instants. */
export function clocksDiffer(one: Zone, other: Zone, times: readonly Instant[]): boolean {
  return one !== other && times.some((at) => offsetAt(at, one) !== offsetAt(at, other));
}
