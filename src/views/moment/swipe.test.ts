import { expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

it.each([
  ['to the left goes on', -80, 10, false, 'next'],
  ['to the right goes back', 80, 10, false, 'previous'],
  ['mirrored from right to left', -80, 10, true, 'previous'],
  ['short is nothing', -59, 0, false, undefined],
  ['slanting is scrolling', -80, 50, false, undefined],
] as const)('a stroke %s', (_name, dx, dy, rightToLeft, step) => {
  expect(swipeOf(dx, dy, rightToLeft)).toBe(step);
});
