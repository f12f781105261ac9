import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder } from './ascending-order.ts';

/** What a time may be, the ends of all time and beyond; few, so that many are equal. */
const NUMBERS = fc.oneof(
  fc.constantFrom(-Infinity, -8.64e15, -1, 0, 1, 59_999, 60_000, 8.64e15, Infinity),
  fc.integer({ min: -9, max: 9 }),
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
);

function compared(numbers: Float64Array, first: Uint32Array): number[] {
  const standing = new Map([...first].map((index, at) => [index, at]));
  const value = (index: number) => numbers[index] ?? 0;
  return [...first].sort((a, b) => {
    if (value(a) !== value(b)) return value(a) < value(b) ? -1 : 1;
    return (standing.get(a) ?? 0) - (standing.get(b) ?? 0);
  });
}

describe('ascendingOrder', () => {
  it('puts a few in order, and keeps what is equal as it was', () => {
    fc.assert(
      fc.property(fc.array(NUMBERS), fc.nat(), (all, turn) => {
        const numbers = Float64Array.from(all);
        const first = Uint32Array.from(all, (_, index) => (index + turn) % all.length);
        expect([...ascendingOrder(numbers, first)]).toEqual(compared(numbers, first));
        expect([...ascendingOrder(numbers)]).toEqual(compared(numbers, Uint32Array.from(all.keys())));
      }),
    );
  });

  it.each(['all', 'near'] as const)('puts many in order: %s', (range) => {
    fc.assert(
      fc.property(fc.array(NUMBERS, { minLength: 20, maxLength: 20 }), fc.nat(), (few, seed) => {
        const numbers = Float64Array.from({ length: 5_000 }, (_, index) => {
          const near = ((index + seed) * 2_654_435_761) % 5_003;
          return range === 'near' ? 1.6e12 + near : (few[(index * 7 + seed) % few.length] ?? 0) + (near % 3);
        });
        const first = Uint32Array.from(numbers.keys()).reverse();
        expect([...ascendingOrder(numbers, first)]).toEqual(compared(numbers, first));
      }),
      { numRuns: 20 },
    );
  });
});
