import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains, legible, overlapOf } from './svg.ts';

it('leaves nothing in a text that XML may not hold, and all else as it is', () => {
  expect(legible('a\u0000b\u001bc\ud800d\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  expect(legible('دوشنبه </text> 😀\n\t\u2068')).toBe('دوشنبه </text> 😀\n\t\u2068');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(legible(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
      expect(legible(text).isWellFormed()).toBe(true);
    }),
  );
});

const box = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 50 })))
  .map(([left = 0, top = 0, wide = 0, high = 0]) => ({ left, top, right: left + wide, bottom: top + high }));

it('cuts a box to what lies in both', () => {
  fc.assert(
    fc.property(box, box, (one, other) => {
      const both = overlapOf(one, other);
      expect(both).toEqual(overlapOf(other, one));
      if (both) expect(contains(one, both) && contains(other, both)).toBe(true);
    }),
  );
});
