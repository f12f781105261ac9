import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './words-on-lines.ts';

/** Every letter ten pixels wide. */
const widthOf = (text: string) => text.length * 10;
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

describe('linesOf', () => {
  it.each([
    ['all of it', 90, 1],
    ['all of it', 89, 2],
    ['all of it', 30, 3],
    ['conquered', 40, 3],
    ['', 40, 1],
  ])('sets “%s” on lines of %d pixels as %d', (text, room, lines) => {
    expect(linesOf(text, room, widthOf)).toBe(lines);
  });

  it('finds no number of lines enough where there is no room', () => {
    expect(linesOf('all', 0, widthOf)).toBe(Infinity);
  });

  it('takes no more lines where there is more room, and at least as many as the letters need', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 120, max: 900 }), fc.nat(300), (all, room, more) => {
        const text = all.join(' ');
        const lines = linesOf(text, room, widthOf);
        expect(linesOf(text, room + more, widthOf)).toBeLessThanOrEqual(lines);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(widthOf(all.join('')) / room));
      }),
    );
  });
});
