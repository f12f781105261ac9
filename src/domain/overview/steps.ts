/** The steps an axis may count in, from a minute to half a million years, and which stands over which. */
import type { Calendar } from '../time/calendar.ts';
import { DAY, type Duration, HOUR, MINUTE } from '../time/instant.ts';

export type Unit = 'minute' | 'hour' | 'quarter-of-day' | 'day' | 'week' | 'month' | 'year' | 'era';

export interface Step {
  readonly unit: Unit;
  readonly count: number;
}

const LENGTHS: Readonly<Record<Unit, Duration>> = {
  minute: MINUTE,
  hour: HOUR,
  'quarter-of-day': 6 * HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365.2425 * DAY,
  era: Infinity,
};

/** About how long a step is: months and years differ. */
export function lengthOf({ unit, count }: Step): Duration {
  return LENGTHS[unit] * count;
}

const counted = (unit: Unit, ...counts: readonly number[]): readonly Step[] =>
  counts.map((count) => ({ unit, count }));

const OF_DAY = [
  ...counted('minute', 1, 5, 15, 30),
  ...counted('hour', 1, 3),
  ...counted('quarter-of-day', 1),
];
const BEYOND = [
  ...counted('month', 1, 3),
  ...counted('year', 1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000),
];
const BY_DAYS = [...OF_DAY, ...counted('day', 1, 2, 5), ...BEYOND];
/** ISO 8601 numbers weeks; nobody else does, and fives of a month line up with its days better. */
const BY_WEEKS = [...OF_DAY, ...counted('day', 1, 2), ...counted('week', 1), ...BEYOND];

/** From fine to coarse. */
export function stepsOf(calendar: Calendar): readonly Step[] {
  return calendar === 'iso' ? BY_WEEKS : BY_DAYS;
}

/** Finer than a quarter of a day: its labels are times of the clock. */
export function isClock({ unit }: Step): boolean {
  return unit === 'minute' || unit === 'hour';
}

/** Shorter than a day. */
export function isOfDay(step: Step): boolean {
  return isClock(step) || step.unit === 'quarter-of-day';
}

/** Centuries stand over steps of at most so many years; over coarser ones only the era does. */
const MOST_UNDER_A_CENTURY = 10;

/** The step whose ticks stand over those of another. */
export function majorOver(step: Step): Step {
  switch (step.unit) {
    case 'minute':
    case 'hour':
    case 'quarter-of-day':
      return { unit: 'day', count: 1 };
    case 'day':
    case 'week':
      return { unit: 'month', count: 1 };
    case 'month':
      return { unit: 'year', count: 1 };
    default:
      return step.unit === 'year' && step.count <= MOST_UNDER_A_CENTURY
        ? { unit: 'year', count: 100 }
        : { unit: 'era', count: 1 };
  }
}
