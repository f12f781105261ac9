import { expect, it } from 'vitest';
import { letterOf } from './letters.ts';

it('goes on after z, and never names two alike', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    'a',
    'z',
    'aa',
    'ab',
    'az',
    'ba',
    'zz',
    'aaa',
  ]);
  const letters = Array.from({ length: 2_000 }, (_, place) => letterOf(place));
  expect(new Set(letters).size).toBe(letters.length);
});
