/** Random times, windows and folded stretches, on a grid of hours so that edges often meet. */
import * as fc from 'fast-check';
import type { Moment, MomentTime } from '../../corpus/corpus.ts';
import { account, moment } from '../../query/testing/small-corpus.ts';
import { DAY, HOUR, type Instant, shift } from '../../time/instant.ts';
import { BASES, PRECISIONS } from '../../time/when.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { Hidden } from '../scale.ts';
import { at, when } from './moments.ts';

export const START: Instant = at('2021-08-01');
const HOURS = 60 * 24;

export const hours: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: HOURS })
  .map((n) => shift(START, n * HOUR));

/** Any millisecond of the sixty days. */
export const instants: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: HOURS * HOUR })
  .map((n) => shift(START, n));

/** Any time a corpus file may give: bounds in order, a certain stretch with both its ends or none. */
export const whens: fc.Arbitrary<MomentTime> = fc
  .record({
    bounds: fc.tuple(hours, fc.nat(200), fc.nat(100), fc.nat(200)),
    earliest: fc.boolean(),
    certain: fc.boolean(),
    latest: fc.boolean(),
    soft: fc.subarray(['earliest', 'latest'] as const),
    precision: fc.constantFrom(...PRECISIONS.slice(0, 5)),
    basis: fc.constantFrom(...BASES),
  })
  .map(({ bounds: [first, b, c, d], earliest, certain, latest, ...rest }) => {
    const certainFrom = shift(first, b * HOUR);
    const certainTo = shift(certainFrom, c * HOUR);
    return {
      ...when(rest),
      ...(earliest && { earliest: first }),
      ...(certain && { certainFrom, certainTo }),
      ...(latest && { latest: shift(certainTo, d * HOUR) }),
    };
  });

export function momentsOf(times: fc.Arbitrary<MomentTime>, maxLength = 20): fc.Arbitrary<Moment[]> {
  const parts = fc.record({
    when: times,
    kind: fc.constantFrom('event' as const, 'statement' as const),
    articles: fc.subarray(['one', 'two', 'three'], { minLength: 1 }),
  });
  return fc
    .array(parts, { maxLength })
    .map((all) =>
      all.map(({ articles, ...more }, index) =>
        moment(`m${index}`, { ...more, accounts: articles.map((id) => account(id)) }),
      ),
    );
}

export const moments: fc.Arbitrary<Moment[]> = momentsOf(whens);

/** Sorted stretches that do not touch, at the hour. */
export const hiddens: fc.Arbitrary<Hidden[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: HOURS - 1 }), { maxLength: 8 })
  .map((all) => {
    const sorted = all.sort((a, b) => a - b).map((n) => shift(START, n * HOUR));
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
      from: sorted[2 * index] ?? START,
      to: sorted[2 * index + 1] ?? START,
    }));
  });

/** At least an hour long. */
export const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(instants, fc.integer({ min: HOUR, max: 20 * DAY }))
  .map(([from, length]) => ({ from, to: shift(from, length) }));

/** Further than any of the windows goes. */
export const REACH: TimeWindow = { from: shift(START, -5 * DAY), to: shift(START, 85 * DAY) };
