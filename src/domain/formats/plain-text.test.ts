import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneLine, setApart } from './plain-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\u2028',
        '\u202E',
        '\u2066',
        '\u2067',
        '\u2068',
        '\u2069',
        '\u0000',
        '\uD800',
        'پ',
      ),
    )
    .map((letters) => letters.join('')),
);

/** How deep isolates are open after each character. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text].map((letter) => {
    if (/[\u2066-\u2068]/.test(letter)) depth += 1;
    if (letter === '\u2069') depth -= 1;
    return depth;
  });
}

describe('text in one line', () => {
  it.each([
    [' two\n\twords ', 'two words'],
    ['a\u0000b\u0007c', 'abc'],
    ['\u202Ereversed\u202C', 'reversed'],
    ['\u2068پنجشیر\u2069 ok', '\u2068پنجشیر\u2069 ok'],
    ['\u2067left open', 'left open'],
    ['closed\u2069 without', 'closed without'],
    ['half \uD800 a letter', 'half a letter'],
  ])('%j is %j', (text, line) => {
    expect(inOneLine(text)).toBe(line);
  });

  it('neither leaves its line nor turns what comes after it, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of [inOneLine(text), setApart(text)]) {
          expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E]/u);
          expect(Math.min(0, ...depths(line))).toBe(0);
          expect(depths(line).at(-1) ?? 0).toBe(0);
          expect(inOneLine(line)).toBe(line);
        }
      }),
    );
  });

  it('sets apart what runs from right to left, and nothing else', () => {
    expect(setApart('پنجشیر')).toBe('\u2068پنجشیر\u2069');
    expect(setApart('Panjshir')).toBe('Panjshir');
    expect(setApart('\u2068پنجشیر\u2069')).toBe('\u2068پنجشیر\u2069');
  });
});
