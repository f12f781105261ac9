/** The heading over a moment, where it is the first of its day: asked of one row at a time, as rows of a long list are. */
import type { Moments } from '../corpus/moments.ts';
import type { Zone } from '../time/instant.ts';
import { type DayGroup, groupByDay } from './day-groups.ts';

/** So many moments of a day are looked at for what its heading says of them all. */
const LOOKED_AT = 100;

/** Undefined for a moment that stands under the heading of one before it. */
export function dayHeadingAt(moments: Moments, index: number, zone: Zone): DayGroup | undefined {
  if (index > 0 && groupByDay(moments.slice(index - 1, index + 1), zone).length === 1) return undefined;
  return groupByDay(moments.slice(index, index + LOOKED_AT), zone)[0];
}
