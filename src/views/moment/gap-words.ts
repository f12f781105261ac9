/** How long after what it answers an answer came, in words that claim no more than the times do. */
import type { LinkOrder } from '../../domain/corpus/thread.ts';
import { DAY, type Duration, HOUR, MINUTE } from '../../domain/time/instant.ts';
import { say } from '../../ui/words/say.ts';

export type Gap = Pick<Extract<LinkOrder, { kind: 'from-times' }>, 'least' | 'most'>;
/** Seen from the open moment: whether the other came `later` or `earlier`. */
export type Way = 'later' | 'earlier';

/** From the coarsest; a gap is told in the first that it has two of. */
const UNITS = [
  ['years', 365.25 * DAY],
  ['days', DAY],
  ['hours', HOUR],
  ['minutes', MINUTE],
] as const;
type Unit = (typeof UNITS)[number];
const FINEST: Unit = ['minutes', MINUTE];

/**
 * "3 hours later" where both bounds are one, "between 1 and 2 days later", "at least 3 hours later", "at most 2 days
 * later"; "later, by their times" where no length is known. The least is rounded down and the most up.
 */
export function gapInWords({ least, most }: Gap, way: Way): string {
  const isLeast = least !== undefined && least >= MINUTE;
  if (isLeast && least === most) {
    return say(`moment.gap.exactly.${way}`, { length: lengthInWords(least, 'down', exactUnitOf(least)) });
  }
  if (isLeast && most !== undefined) return betweenInWords(least, most, way);
  if (isLeast) return say(`moment.gap.atLeast.${way}`, { length: lengthInWords(least, 'down') });
  if (most !== undefined && most > 0) {
    return say(`moment.gap.atMost.${way}`, { length: lengthInWords(most, 'up') });
  }
  return say(`moment.gap.some.${way}`);
}

function betweenInWords(least: Duration, most: Duration, way: Way): string {
  const unit = unitOf(most);
  const fewest = counted(least, unit, 'down');
  // "between 1 and 2 days", where the one unit says something of both; else "between 3 hours and 2 days".
  const from = fewest > 0 ? fewest : lengthInWords(least, 'down');
  return say(`moment.gap.between.${way}`, { from, to: lengthInWords(most, 'up') });
}

function lengthInWords(length: Duration, rounded: 'up' | 'down', unit = unitOf(length)): string {
  return say(`moment.length.${unit[0]}`, { count: counted(length, unit, rounded) });
}

function unitOf(length: Duration): Unit {
  return UNITS.find(([, size]) => length >= 2 * size || length === size) ?? FINEST;
}

/** The coarsest that tells a length without rounding it. */
function exactUnitOf(length: Duration): Unit {
  return UNITS.find(([, size]) => length % size === 0) ?? FINEST;
}

function counted(length: Duration, [, size]: Unit, rounded: 'up' | 'down'): number {
  return rounded === 'up' ? Math.ceil(length / size) : Math.floor(length / size);
}
