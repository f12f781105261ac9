/** What of a time there is to draw, whatever its length: how each end is known, and how much of it is certain. */
import { HOUR, MINUTE } from './instant.ts';
import { type BoundName, certainOf, isUndated, type When } from './when.ts';

/**
 * How an end is known. `limit`: somebody gave it, as a day ends at midnight. `soft`: a limit for reckoning that nobody
 * gave ("Sunday night"). `open`: nothing is known of it at all.
 */
export const ENDS = ['limit', 'soft', 'open'] as const;
export type End = (typeof ENDS)[number];

export interface TimeShape {
  readonly start: End;
  readonly end: End;
  /** What it was surely going on for: no time at all, part of what is possible, or the whole of it. */
  readonly certain: 'none' | 'part' | 'whole';
  /** Where only part of it is certain: whether there is more, merely possible, before that part and after it. */
  readonly possibleBefore: boolean;
  readonly possibleAfter: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** A point is known to the hour or minute it fell in, and is too short to be drawn in parts. */
  readonly extent: 'point' | 'stretch';
}

/** Undefined for a moment that has no date: there is nothing to draw. */
export function shapeOf(when: When): TimeShape | undefined {
  if (isUndated(when)) return undefined;
  return {
    start: endOf(when, 'earliest'),
    end: endOf(when, 'latest'),
    ...certainParts(when),
    approximate: when.qualifier === 'approximate' || when.qualifier === 'both',
    uncertain: when.qualifier === 'uncertain' || when.qualifier === 'both',
    extent: isPoint(when) ? 'point' : 'stretch',
  };
}

/** How the beginning (`earliest`) or the end (`latest`) of a time is known. */
export function endOf(when: Pick<When, BoundName | 'soft'>, bound: BoundName): End {
  if (when[bound] === undefined) return 'open';
  return when.soft.includes(bound) ? 'soft' : 'limit';
}

function certainParts(when: When): Pick<TimeShape, 'certain' | 'possibleBefore' | 'possibleAfter'> {
  const core = certainOf(when);
  if (!core || core.from === core.to) return { certain: 'none', possibleBefore: false, possibleAfter: false };
  const possibleBefore = (when.earliest ?? -Infinity) < core.from;
  const possibleAfter = (when.latest ?? Infinity) > core.to;
  return { certain: possibleBefore || possibleAfter ? 'part' : 'whole', possibleBefore, possibleAfter };
}

/** True for a time that takes up no more than the one minute or hour its words name. */
function isPoint({ earliest, latest, precision }: When): boolean {
  if (earliest === undefined || latest === undefined) return false;
  const unit = precision === 'minute' ? MINUTE : precision === 'hour' ? HOUR : 0;
  return latest - earliest <= unit;
}
