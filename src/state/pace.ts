/** The clock for lengths of time, and what is noted for whoever measures the page: for views, which know no platform. */
import { mark, milliseconds } from '../platform/pace.ts';

/** Milliseconds, only ever forwards. */
export function clockNow(): number {
  return milliseconds();
}

const waiting = new Set<() => void>();
let wasDrawn = false;

/** Notes that marks stand on the timeline, as it is drawn for the first time and whenever one comes back to it. */
export function noteTimelineDrawn(): void {
  mark('timeline');
  wasDrawn = true;
  for (const tell of waiting) tell();
}

/** Whether marks have stood on a timeline since the page was opened. */
export function wasTimelineDrawn(): boolean {
  return wasDrawn;
}

/** Calls back whenever marks come to stand on the timeline. Returns how to call it off. */
export function onTimelineDrawn(tell: () => void): () => void {
  waiting.add(tell);
  return () => void waiting.delete(tell);
}
