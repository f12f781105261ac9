import type { Moments } from '../corpus/moments.ts';
import { placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';

/**
 * How many moments fall into each of `bins` equal stretches of `span`, in true time. A moment known only to lie
 * somewhere within several bins counts in each by its share, so that a vague time makes no hill of its own.
 */
export function densityOf(moments: Moments, span: TimeWindow, bins: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0);
  const width = (span.to - span.from) / bins;
  for (const { when } of moments) {
    const place = placeOf(when);
    if (!place) continue;
    const first = binOf(place.from, span, width, bins);
    const last = Math.max(first, binOf(Math.max(place.from, place.to - 1), span, width, bins));
    for (let bin = first; bin <= last; bin++) counts[bin] = (counts[bin] ?? 0) + 1 / (last - first + 1);
  }
  return counts;
}

function binOf(at: number, span: TimeWindow, width: number, bins: number): number {
  return Math.min(bins - 1, Math.max(0, Math.floor((at - span.from) / width)));
}
