import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, startOfDay } from '../time/instant.ts';
import { isUndated } from '../time/when.ts';
import { activityOf, fullestOf } from './activity.ts';
import { moments, START } from './testing/arbitrary.ts';
import { at, dated, KABUL, onDay, span, undated } from './testing/moments.ts';

const fourDays = span('2021-09-01', '2021-09-05');
const inDays = (some: Parameters<typeof activityOf>[0], most = 90) =>
  activityOf(some, some, fourDays, KABUL, most);

describe('activityOf', () => {
  it('counts by days where there is room, else by as many days as fit', () => {
    const all = [onDay('a', '2021-09-02'), onDay('b', '2021-09-02'), onDay('c', '2021-09-04'), undated('d')];
    expect(inDays(all)).toMatchObject({ daysEach: 1, some: [0, 2, 0, 1] });
    expect(inDays(all, 3)).toMatchObject({ daysEach: 2, some: [2, 1] });
    expect(inDays(all, 1)).toMatchObject({ daysEach: 4, some: [3] });
  });

  it('shares a vague time out among the days it may lie in', () => {
    expect(inDays([dated('a', { earliest: '2021-09-01', latest: '2021-09-05' })]).some).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ]);
  });

  it('keeps to days where the clocks change', () => {
    const zone = 'Europe/London';
    const whole = { from: at('2021-03-27', zone), to: at('2021-03-30', zone) };
    const { stretches } = activityOf([], [], whole, zone, 90);
    expect(stretches.map(({ to, from }) => (to - from) / DAY)).toEqual([1, 23 / 24, 1]);
  });

  it('covers the whole without gaps, and adds up to the moments that have a date', () => {
    const whole = {
      from: startOfDay(addDays(START, -5, KABUL), KABUL),
      to: startOfDay(addDays(START, 200, KABUL), KABUL),
    };
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 1, max: 90 }), (some, others, most) => {
        const activity = activityOf(some, [...some, ...others], whole, KABUL, most);
        const { stretches } = activity;
        expect(stretches.length).toBeLessThanOrEqual(most);
        expect(stretches[0]?.from).toBe(whole.from);
        expect(stretches.at(-1)?.to).toBe(whole.to);
        expect(stretches.slice(1).map(({ from }) => from)).toEqual(
          stretches.slice(0, -1).map(({ to }) => to),
        );
        const datedOnes = some.filter(({ when }) => !isUndated(when));
        expect(activity.some.reduce((a, b) => a + b, 0)).toBeCloseTo(datedOnes.length, 6);
        for (const [place, count] of activity.some.entries()) {
          expect(count).toBeLessThanOrEqual((activity.all[place] ?? 0) + 1e-9);
        }
      }),
    );
  });
});

describe('fullestOf', () => {
  it('is the stretch with most, where one has', () => {
    const all = [onDay('a', '2021-09-02'), onDay('b', '2021-09-02'), onDay('c', '2021-09-04')];
    expect(fullestOf(inDays(all))).toEqual(span('2021-09-02', '2021-09-03'));
  });

  it('is none where several have as many, or none has any', () => {
    expect(fullestOf(inDays([onDay('a', '2021-09-02'), onDay('b', '2021-09-04')]))).toBeUndefined();
    expect(fullestOf(inDays([undated('a')]))).toBeUndefined();
  });
});
