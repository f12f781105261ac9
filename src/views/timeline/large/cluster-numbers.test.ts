import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../domain/time/instant.ts';
import { numberOf, numbersAt, reachingWidth } from './cluster-numbers.ts';
import type { DrawnCluster } from './fit-lane.ts';

function drawn(id: string, at: number, width: number, count: number, reachingIn = false): DrawnCluster {
  const begin = instant(0);
  return {
    cluster: {
      ...{ id, from: begin, to: begin, reachingIn, count, disputed: 0, telling: [] },
      ...{ first: begin, last: begin, unfitted: [] },
    },
    ...{ lane: 'lane', at, width: reachingIn ? reachingWidth({ count, reachingIn }) : width },
  };
}

/** About what a sign at 12 px takes up. */
const SIGN = 6;

describe('the numbers of clusters', () => {
  it('stand in view one after the other, each over its own rail', () => {
    const lanes = fc.record({
      past: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 90, max: 180 }),
      counts: fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 8 }),
      reaching: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(lanes, ({ past, width, counts, reaching }) => {
        const view = { from: 400, to: 900 };
        const begun = counts.map((count, index) =>
          drawn(`${index}`, view.from - past + index * width, width, count),
        );
        const all = reaching === undefined ? begun : [drawn('in', view.from, 0, reaching, true), ...begun];
        const numbers = numbersAt(all, view);
        let end = -Infinity;
        for (const one of all.filter(({ at, width: wide }) => at + wide > view.from && at < view.to)) {
          const number = numbers.get(one.cluster.id);
          if (number === undefined) {
            // Only one that is cut by the view's edge may be without.
            expect(one.at < view.from || one.at + one.width > view.to).toBe(true);
            continue;
          }
          expect(number).toBeGreaterThanOrEqual(0);
          const start = one.at + number;
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + numberOf(one.cluster).length * SIGN;
          expect(start).toBeGreaterThanOrEqual(view.from);
          expect(end).toBeLessThanOrEqual(Math.min(one.at + one.width, view.to));
        }
      }),
    );
  });

  it('make room for what reaches in, and go where there is none', () => {
    const reaching = drawn('in', 100, 0, 29, true);
    const view = { from: 100, to: 500 };
    expect(numbersAt([reaching, drawn('a', 30, 140, 6)], view).get('a')).toBe(70 + reaching.width);
    expect(numbersAt([reaching, drawn('a', 60, 80, 96)], view).get('a')).toBeUndefined();
    expect(numbersAt([drawn('a', 60, 80, 96)], view).get('a')).toBe(40);
  });

  it('are left out rather than cut at either edge of the view', () => {
    const view = { from: 100, to: 500 };
    const [before, after] = [drawn('before', 40, 80, 8_464), drawn('after', 480, 80, 8_464)];
    expect([...numbersAt([before, after], view).values()]).toEqual([undefined, undefined]);
    expect([...numbersAt([before, after], { from: 20, to: 600 }).values()]).toEqual([0, 0]);
  });
});
