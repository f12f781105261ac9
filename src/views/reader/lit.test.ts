import { expect, it } from 'vitest';
import { litText, parseLit } from './lit.ts';

it('reads what it wrote, and nothing else', () => {
  const lit = { paragraph: 12, passages: [0, 3, 11] };
  expect(parseLit(litText(lit))).toEqual(lit);
  for (const text of ['', '12', '12:', ':1', '12:a', '12:1,', litText({ paragraph: 1, passages: [] })]) {
    expect(parseLit(text)).toBeUndefined();
  }
});
