import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAtLeast, firstWhere, indexIn } from './sorted.ts';

const sorted = fc.array(fc.integer({ min: -9, max: 9 })).map((all) => all.toSorted((a, b) => a - b));
const limit = fc.integer({ min: -10, max: 10 });

/** What looking at one after another finds. */
function firstOf(all: readonly number[], passes: (number: number) => boolean): number {
  const at = all.findIndex(passes);
  return at === -1 ? all.length : at;
}

describe('a search among what is in order', () => {
  it('finds what looking at one after another finds', () => {
    fc.assert(
      fc.property(sorted, limit, (all, least) => {
        const first = firstOf(all, (number) => number >= least);
        expect(firstAtLeast(all, least)).toBe(first);
        expect(firstWhere(all.length, (at) => (all[at] ?? 0) >= least)).toBe(first);
        expect(indexIn(all, least)).toBe(all.indexOf(least));
      }),
    );
  });

  it('looks no further than it is told', () => {
    fc.assert(
      fc.property(sorted, limit, fc.nat(9), fc.nat(9), (all, least, a, b) => {
        const [from, to] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
        const first = from + firstOf(all.slice(from, to), (number) => number >= least);
        expect(firstAtLeast(all, least, from, to)).toBe(first);
        expect(firstWhere(to, (at) => (all[at] ?? 0) >= least, from)).toBe(first);
      }),
    );
  });

  it('takes what is no number, and last, for more than any', () => {
    expect(firstAtLeast([1, 2, Number.NaN], Infinity)).toBe(2);
    expect(indexIn([1, 2, Number.NaN], 3)).toBe(-1);
  });
});
