/** That sorting by time is an order for every time that can be told, whichever of its bounds are missing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, instant } from './instant.ts';
import { BASES, compareWhens, isUndated, PRECISIONS, placeOf, type When } from './when.ts';

const BOUNDS = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
const REST = { soft: [], precision: 'day', basis: 'stated', zone: 'Asia/Kabul' } as const;

/** Every choice of bounds on three days that are in order, each bound there or not. */
const EVERY: readonly When[] = choices(BOUNDS.length)
  .filter((days) => isInOrder(days.filter((day) => day !== undefined)))
  .flatMap((days) =>
    (['stated', 'publication'] as const).map((basis) => ({ ...REST, basis, ...boundsOn(days) })),
  );

function choices(count: number): readonly (readonly (number | undefined)[])[] {
  if (count === 0) return [[]];
  return choices(count - 1).flatMap((rest) => [undefined, 0, 1, 2].map((day) => [...rest, day]));
}

function isInOrder(days: readonly number[]): boolean {
  return days.every((day, index) => day >= (days[index - 1] ?? 0));
}

function boundsOn(days: readonly (number | undefined)[]) {
  const given = BOUNDS.flatMap((name, index) => {
    const day = days[index];
    return day === undefined ? [] : [[name, instant(day * DAY)] as const];
  });
  return Object.fromEntries(given);
}

const anyWhen: fc.Arbitrary<When> = fc
  .record({
    bounds: fc.array(fc.integer({ min: -3 * DAY, max: 3 * DAY }), { minLength: 4, maxLength: 4 }),
    given: fc.subarray([...BOUNDS]),
    precision: fc.constantFrom(...PRECISIONS),
    basis: fc.constantFrom(...BASES),
  })
  .map(({ bounds, given, ...rest }) => {
    const inOrder = bounds.sort((a, b) => a - b);
    const pairs = BOUNDS.map((name, index) => [name, instant(inOrder[index] ?? 0)] as const);
    return { ...REST, ...rest, ...Object.fromEntries(pairs.filter(([name]) => given.includes(name))) };
  });

describe('compareWhens, for every choice of bounds', () => {
  it('has all the combinations to go by', () => {
    const missing = new Set(EVERY.map((time) => BOUNDS.map((name) => Number(name in time)).join('')));
    expect(missing.size).toBe(16);
  });

  it('says the opposite the other way round, and nothing of a time and itself', () => {
    for (const a of EVERY) {
      expect(compareWhens(a, a)).toBe(0);
      for (const b of EVERY) {
        if (Math.sign(compareWhens(a, b)) + Math.sign(compareWhens(b, a)) !== 0)
          expect([a, b]).toBe('opposite');
      }
    }
  });

  it('is passed on from one to the next, also where two are told apart by nothing', () => {
    const table = EVERY.map((a) => EVERY.map((b) => compareWhens(a, b)));
    const broken = table.flatMap((row, a) =>
      row.flatMap((ab, b) =>
        ab > 0 ? [] : (table[b] ?? []).flatMap((bc, c) => (bc <= 0 && (row[c] ?? 0) > 0 ? [[a, b, c]] : [])),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('puts the undated after all others, and those of one place by their last bound', () => {
    for (const a of EVERY) {
      for (const b of EVERY) {
        if (isUndated(b) && !isUndated(a)) expect(compareWhens(a, b)).toBeLessThan(0);
        const [one, two] = [placeOf(a), placeOf(b)];
        if (!one || !two || one.from !== two.from) continue;
        const [first, second] = [a.latest ?? Infinity, b.latest ?? Infinity];
        expect(Math.sign(compareWhens(a, b))).toBe(first < second ? -1 : first > second ? 1 : 0);
      }
    }
  });

  it('sorts alike from whatever order it begins with, and keeps the order of those it cannot tell apart', () => {
    const times = fc.uniqueArray(anyWhen, { maxLength: 12 });
    fc.assert(
      fc.property(
        times.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          const [one, two] = [all, shuffled].map((list) => [...list].sort(compareWhens));
          one?.forEach((time, index) => {
            expect(compareWhens(time, two?.[index] ?? time)).toBe(0);
          });
          const ties = (two ?? []).filter(
            (time, index, list) => compareWhens(time, list[index - 1] ?? time) === 0,
          );
          for (const [index, time] of ties.entries()) {
            const before = ties[index - 1];
            if (before && compareWhens(before, time) === 0) {
              expect(shuffled.indexOf(before)).toBeLessThan(shuffled.indexOf(time));
            }
          }
        },
      ),
    );
  });

  it('is an order for any bounds, precisions and bases', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
        expect(Math.sign(compareWhens(a, b)) + Math.sign(compareWhens(b, a))).toBe(0);
        fc.pre(compareWhens(a, b) <= 0 && compareWhens(b, c) <= 0);
        expect(compareWhens(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
