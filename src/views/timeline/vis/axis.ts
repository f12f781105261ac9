import { DAY, HOUR, type Instant } from '../../../domain/time/instant.ts';

/** How many pixels a length of time takes up now. */
export type PixelsPer = (duration: number) => number;

/** The axis's words, for a tick of one of vis-timeline's scales ("hour", "weekday", "month", ...). */
export interface AxisWords {
  minor(at: Instant, scale: string, pixelsPer: PixelsPer): string;
  major(at: Instant, scale: string, pixelsPer: PixelsPer): string;
}

const YEAR = 365.2425 * DAY;

/** Steps of the axis from fine to coarse, each with the least width its label needs. */
const STEPS = [
  { scale: 'hour', step: 6, length: 6 * HOUR, least: 62 },
  { scale: 'weekday', step: 1, length: DAY, least: 30 },
  { scale: 'day', step: 2, length: 2 * DAY, least: 34 },
  { scale: 'day', step: 5, length: 5 * DAY, least: 34 },
  { scale: 'month', step: 1, length: 30 * DAY, least: 40 },
  { scale: 'month', step: 3, length: 91 * DAY, least: 40 },
  { scale: 'year', step: 1, length: YEAR, least: 44 },
  { scale: 'year', step: 5, length: 5 * YEAR, least: 44 },
  { scale: 'year', step: 10, length: 10 * YEAR, least: 44 },
  { scale: 'year', step: 50, length: 50 * YEAR, least: 44 },
  { scale: 'year', step: 100, length: 100 * YEAR, least: 44 },
  { scale: 'year', step: 500, length: 500 * YEAR, least: 44 },
] as const;

/**
 * The finest step whose labels have room. Never finer than a quarter of a day: the parts of the day are what the
 * articles give, and an hour grid would promise hours that nobody gave.
 */
export function axisScale(pixelsPer: PixelsPer): { scale: string; step: number } {
  const found = STEPS.find(({ length, least }) => pixelsPer(length) >= least) ?? STEPS[STEPS.length - 1];
  return { scale: found?.scale ?? 'year', step: found?.step ?? 500 };
}
