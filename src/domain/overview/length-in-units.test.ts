import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY } from '../time/instant.ts';
import { inUnits } from './length-in-units.ts';

it.each([
  [3, 'day', 3],
  [20, 'day', 20],
  [31, 'day', 31],
  [45, 'day', 45],
  [61, 'month', 2],
  [400, 'month', 13],
  [365, 'month', 12],
  [731, 'year', 2],
  [75, 'day', 75],
  [800, 'month', 26],
  [31_777, 'year', 87],
  [1_000_000, 'year', 2_738],
] as const)('tells %d days in the unit %s: %d', (days, unit, count) => {
  expect(inUnits(days * DAY)).toEqual({ unit, count });
});

it('is never further off than a fiftieth', () => {
  const lengths = { day: DAY, month: (365.2425 * DAY) / 12, year: 365.2425 * DAY };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (days) => {
      const { unit, count } = inUnits(days * DAY);
      expect(Math.abs(lengths[unit] * count - days * DAY)).toBeLessThanOrEqual((days * DAY) / 50);
    }),
  );
});
