/** A length of time in as coarse a unit as still tells it truly. */
import { DAY, type Duration } from '../time/instant.ts';

export interface Counted {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

const YEAR = 365.2425 * DAY;
const UNITS = [
  { unit: 'year', length: YEAR },
  { unit: 'month', length: YEAR / 12 },
] as const;

/** The share of a length that rounding may add to it or take from it. */
const ROUNDED_OFF = 0.02;

/**
 * Years or months where the length is a whole number of them, give or take a fiftieth, and more than one; else days:
 * 20 days are 20 days, 32,000 are 88 years, 400 are 13 months and never "a year".
 */
export function inUnits(length: Duration): Counted {
  for (const { unit, length: each } of UNITS) {
    const count = Math.round(length / each);
    if (count > 1 && Math.abs(count * each - length) <= length * ROUNDED_OFF) return { unit, count };
  }
  return { unit: 'day', count: Math.round(length / DAY) };
}
