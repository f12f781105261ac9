import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../time/instant.ts';
import { isUndated, placeOf } from '../time/when.ts';
import { densityOf } from './density.ts';
import { moments, REACH } from './testing/arbitrary.ts';
import { dated, onDay, span, undated } from './testing/moments.ts';

const fourDays = span('2021-09-01', '2021-09-05');
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe('densityOf', () => {
  it('counts a moment where it stands, and one that ends with a day in that day alone', () => {
    const all = [onDay('a', '2021-09-02'), onDay('b', '2021-09-02'), onDay('c', '2021-09-04')];
    expect(densityOf(all, fourDays, 4)).toEqual([0, 2, 0, 1]);
  });

  it('shares a vague time out among the bins it may lie in', () => {
    const vague = dated('a', { earliest: '2021-09-01', latest: '2021-09-05' });
    expect(densityOf([vague], fourDays, 4)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('leaves out what has no date', () => {
    expect(densityOf([undated('a')], fourDays, 4)).toEqual([0, 0, 0, 0]);
  });

  it('counts a moment that takes no time, at a bin’s edge, in the bin that begins there', () => {
    const midnight = dated('a', { earliest: '2021-09-02', latest: '2021-09-02' });
    expect(densityOf([midnight], fourDays, 4)).toEqual([0, 1, 0, 0]);
  });

  it('adds up to the moments that have a date', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 200 }), (all, bins) => {
        const dated = all.filter(({ when }) => !isUndated(when));
        const counts = densityOf(all, REACH, bins);
        expect(counts).toHaveLength(bins);
        expect(sum(counts)).toBeCloseTo(dated.length, 6);
      }),
    );
  });

  it('has nothing in a bin that no moment reaches', () => {
    const days = (REACH.to - REACH.from) / DAY;
    fc.assert(
      fc.property(moments, (all) => {
        const places = all.flatMap(({ when }) => placeOf(when) ?? []);
        densityOf(all, REACH, days).forEach((count, day) => {
          const from = REACH.from + day * DAY;
          const reached = places.some(
            (place) => place.from < from + DAY && Math.max(place.to, place.from + 1) > from,
          );
          expect(count > 0).toBe(reached);
        });
      }),
    );
  });
});
