import { expect, it } from 'vitest';
import { paintOf } from './paint.ts';

it.each([
  ['rgb(21, 24, 28)', '#15181c', 1],
  ['rgba(0, 0, 0, 0.35)', '#000000', 0.35],
  ['rgba(0, 0, 0, 0)', '#000000', 0],
  ['rgb(21 24 28 / 34%)', '#15181c', 0.34],
  ['color(srgb 0.5 0 1 / 0.5)', '#8000ff', 0.5],
] as const)('reads %s', (text, colour, opacity) => {
  expect(paintOf(text)).toEqual({ colour, opacity });
});

it('takes what it cannot read for black', () => {
  expect(paintOf('currentcolor')).toEqual({ colour: '#000000', opacity: 1 });
});
