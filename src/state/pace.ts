/** The clock for lengths of time, and what is noted for whoever measures the page: for views, which know no platform. */
import { mark, milliseconds } from '../platform/pace.ts';

/** Milliseconds, only ever forwards. */
export function clockNow(): number {
  return milliseconds();
}

/** Notes that marks stand on the timeline. */
export function noteTimelineDrawn(): void {
  mark('timeline');
}
