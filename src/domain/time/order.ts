/** What two times tell of which came first, and how far apart. Nothing is told where they may have crossed. */
import type { Duration } from './instant.ts';
import { extentOf, overlaps, type When } from './when.ts';

/**
 * What is known of the order of two times, as the first stands to the second. The gap runs from the end of the one to
 * the beginning of the other at the `least`, from beginning to end at the `most`, both in milliseconds.
 */
export type KnownOrder =
  | { readonly order: 'before' | 'after'; readonly least?: Duration; readonly most?: Duration }
  | { readonly order: 'same' | 'unknown' };

/**
 * The order of `a` to `b`. `before` or `after` only where every instant that the one may have taken up lies on that
 * side of every instant of the other; `same` only for two points that are one. A length is left out where a bound it
 * would be reckoned from is missing, or is soft: a limit that nobody gave measures nothing.
 */
export function orderOf(a: When, b: When): KnownOrder {
  if (areOnePoint(a, b)) return { order: 'same' };
  if (mayMeet(a, b)) return { order: 'unknown' };
  const [first, second] = extentOf(a).to <= extentOf(b).from ? [a, b] : [b, a];
  return { order: first === a ? 'before' : 'after', ...gapBetween(first, second) };
}

function areOnePoint(a: When, b: When): boolean {
  const [one, two] = [extentOf(a), extentOf(b)];
  return one.from === one.to && two.from === two.to && one.from === two.from;
}

/** Either way round: a point at the beginning of a stretch is in it, though no part of the stretch is in the point. */
function mayMeet(a: When, b: When): boolean {
  const [one, two] = [extentOf(a), extentOf(b)];
  return overlaps(one, two) || overlaps(two, one);
}

function gapBetween(first: When, second: When): { least?: Duration; most?: Duration } {
  const least = between(hardBound(first, 'latest'), hardBound(second, 'earliest'));
  const most = between(hardBound(first, 'earliest'), hardBound(second, 'latest'));
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

function hardBound(when: When, name: 'earliest' | 'latest') {
  return when.soft.includes(name) ? undefined : when[name];
}

function between(from: number | undefined, to: number | undefined): Duration | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}
