/** The window and what is folded of it in words, in the calendar and by the clocks a reader has times told. */
import type { Moments } from '../../domain/corpus/moments.ts';
import type { Fold } from '../../domain/overview/folds.ts';
import { inUnits } from '../../domain/overview/length-in-units.ts';
import { mayShowClock } from '../../domain/overview/ticks.ts';
import { DAY, type Duration, type Instant, shift } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { When } from '../../domain/time/when.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { clockTime, dayHeading, dayMonth, dayMonthYear, numbersOf, yearName } from '../../ui/words/dates.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { daysInWords, spread, stretchInWords } from '../../ui/words/stretch.ts';

/** "20 days", "87 years". */
export function lengthInWords(length: Duration): string {
  const { unit, count } = inUnits(length);
  return say(`timeline.length.${unit}`, { count });
}

/** "16 August – 4 September: 20 days folded." Years are told where they differ. */
export function foldInWords({ from, to }: Fold, telling: Telling): string {
  const { first, last } = foldedDays({ from, to }, telling);
  return say('timeline.fold', { from: first, to: last, length: lengthInWords(to - from) });
}

/** The first and the last day folded: "16 August", "4 September". */
export function foldedDays({ from, to }: Fold, telling: Telling): { first: string; last: string } {
  const last = shift(to, -1);
  const sameYear = numbersOf(from, telling).year === numbersOf(last, telling).year;
  const told = sameYear && !telling.withYear ? dayMonth : dayMonthYear;
  return { first: told(from, telling), last: told(last, telling) };
}

/** How finely a window is told. */
export type Fineness = 'clock' | 'days' | 'years';

const SHORT: Duration = 2 * DAY;
const LONG: Duration = 40 * 365.2425 * DAY;

/**
 * By the clock where less than two days are shown and the time of a moment in view is known to the hour; by years alone
 * where forty years are, and what is folded is not.
 */
export function finenessIn(
  window: TimeWindow,
  folds: readonly Fold[],
  moments: Moments | readonly { readonly when: When }[],
): Fineness {
  return finenessBy(window, folds, (stretch) => {
    const whens = moments.map(({ when }) => when);
    return mayShowClock(whens, stretch);
  });
}

/** `finenessIn`, where it is known otherwise whether the time of any moment in a stretch is known to the hour. */
export function finenessBy(
  window: TimeWindow,
  folds: readonly Fold[],
  hasHours: (stretch: TimeWindow) => boolean,
): Fineness {
  const stretches = stretchesOf(window, folds);
  const shown = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  if (shown >= LONG) return 'years';
  return shown < SHORT && stretches.some(hasHours) ? 'clock' : 'days';
}

/** More stretches than these are no longer told one by one. */
const MOST_STRETCHES = 4;

/** The stretches of time in view: "15 August and 5–6 September 2021". What is folded is left out. */
export function windowInWords(
  window: TimeWindow,
  folds: readonly Fold[],
  telling: Telling,
  fineness: Fineness,
): string {
  const stretches = stretchesOf(window, folds);
  if (stretches.length <= MOST_STRETCHES) {
    return sayList(stretches.map((stretch) => inWords(stretch, telling, fineness)));
  }
  const whole = inWords(window, telling, fineness);
  return say('timeline.window.many', { window: whole, count: stretches.length - 1 });
}

/** Where a window begins or ends: "Sunday 5 September 2021, 18:00", "44 BCE". */
export function edgeInWords(
  at: Instant,
  side: 'start' | 'end',
  telling: Telling,
  fineness: Fineness,
): string {
  const inside = within(at, side);
  if (fineness === 'years') return yearName(inside, telling);
  const day = dayHeading(inside, telling);
  if (fineness === 'days') return day;
  return say('dates.edge', { day, hour: clockTime(at, telling.zone, side) });
}

/** A window's end is the first instant after it: midnight belongs to the day before. */
function within(at: Instant, side: 'start' | 'end'): Instant {
  return side === 'start' ? at : shift(at, -1);
}

function inWords({ from, to }: TimeWindow, telling: Telling, fineness: Fineness): string {
  switch (fineness) {
    case 'years':
      return spread(yearName(from, telling), yearName(shift(to, -1), telling));
    case 'days':
      return daysInWords(from, shift(to, -1), telling);
    default:
      return stretchInWords({ from, to }, telling);
  }
}

function stretchesOf(window: TimeWindow, folds: readonly Fold[]): TimeWindow[] {
  const gaps = folds.filter(({ from, to }) => to > window.from && from < window.to);
  const starts = [window.from, ...gaps.map((gap) => gap.to)];
  const ends = [...gaps.map((gap) => gap.from), window.to];
  const stretches = starts.map((from, index) => ({ from, to: ends[index] ?? window.to }));
  return stretches.filter(({ from, to }) => from < to);
}
