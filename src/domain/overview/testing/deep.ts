/** Random times over all that a date can hold and over the centuries that people tell of, with folds by the hundred. */
import * as fc from 'fast-check';
import type { Moment, MomentTime } from '../../corpus/corpus.ts';
import {
  DAY,
  type Duration,
  HOUR,
  type Instant,
  instant,
  MINUTE,
  shift,
  startOfDay,
} from '../../time/instant.ts';
import { PRECISIONS, type Precision } from '../../time/when.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { Hidden } from '../scale.ts';
import { momentsOf } from './arbitrary.ts';
import { KABUL, when } from './moments.ts';

export const YEAR: Duration = 365.2425 * DAY;

/** From about 3000 BCE to now. */
export const AGES: TimeWindow = { from: instant(Date.UTC(-2999, 0)), to: instant(Date.UTC(2030, 0)) };

/** An hour in which much happened. */
export const HOUR_THAT_MATTERS: Instant = instant(Date.UTC(1969, 6, 20, 20));

/** Anywhere in the ages, or in the hour that matters. */
export const deepInstants: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: AGES.from, max: AGES.to }),
    fc.integer({ min: HOUR_THAT_MATTERS, max: HOUR_THAT_MATTERS + HOUR }),
  )
  .map(instant);

/** From a minute to millennia: every length as likely as one ten times as long. */
export const deepWindows: fc.Arbitrary<TimeWindow> = fc
  .tuple(deepInstants, fc.double({ min: Math.log(MINUTE), max: Math.log(3_000 * YEAR), noNaN: true }))
  .map(([from, log]) => ({ from, to: shift(from, Math.max(MINUTE, Math.round(Math.exp(log)))) }));

/** Up to four hundred, apart and in order. */
export const manyHidden: fc.Arbitrary<Hidden[]> = fc
  .uniqueArray(fc.integer({ min: AGES.from / DAY, max: AGES.to / DAY }), { maxLength: 800 })
  .map((days) => {
    const edges = days.sort((a, b) => a - b).map((day) => instant(day * DAY));
    return edges.flatMap((from, index) => {
      const to = edges[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    });
  });

const LENGTHS: Readonly<Record<Precision, Duration>> = {
  minute: MINUTE,
  hour: HOUR,
  'part-of-day': 12 * HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  season: 91 * DAY,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
};

/** Known as finely or coarsely as can be; either end may be open. */
const deepWhens: fc.Arbitrary<MomentTime> = fc
  .record({
    at: deepInstants,
    precision: fc.constantFrom(...PRECISIONS),
    known: fc.constantFrom('both', 'both', 'both', 'earliest', 'latest'),
  })
  .map(({ at, precision, known }) => {
    const isFine = precision === 'minute' || precision === 'hour';
    const from = isFine ? at : startOfDay(at, KABUL);
    return {
      ...when({ precision }),
      ...(known !== 'latest' && { earliest: from }),
      ...(known !== 'earliest' && { latest: shift(from, LENGTHS[precision]) }),
    };
  });

export const deepMoments: fc.Arbitrary<Moment[]> = momentsOf(deepWhens, 60);
