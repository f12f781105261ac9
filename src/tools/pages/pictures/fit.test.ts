import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../plain-text.ts';
import { fitLine, fitTitle } from './fit.ts';

/** Every character is half as wide as the size. */
const measure = (text: string) => charactersOf(text).length / 2;
const room = { width: 100, height: 60, sizes: [20, 10], mostLines: 3, lineHeight: 1 };

describe('fitTitle', () => {
  it.each([
    ['short', 20, ['short']],
    ['ten letters', 20, ['ten', 'letters']],
    ['one two three four', 20, ['one two', 'three four']],
    [
      'words enough that they need the smaller of two sizes',
      10,
      ['words enough that', 'they need the', 'smaller of two sizes'],
    ],
  ])('sets “%s” at %i', (text, size, lines) => {
    expect(fitTitle(text, room, measure)).toEqual({ size, lines });
  });

  it('cuts after a word what even the smallest size does not hold', () => {
    const text = 'a title that goes on and on, and then goes on again, and never comes to an end';
    const { size, lines } = fitTitle(text, room, measure);
    expect(size).toBe(10);
    expect(lines).toEqual(['a title that goes on', 'and on, and then', 'goes on again, and…']);
  });

  it('breaks a word only where it is longer than a line, and never a character', () => {
    const family = '👩‍👩‍👧';
    const { lines } = fitTitle(family.repeat(25), room, measure);
    expect(lines).toEqual([family.repeat(20), family.repeat(5)]);
  });

  it('keeps to its room, and loses nothing without saying so', () => {
    const text = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, (words) => {
        const title = words.join(' ').replace(/\s+/g, ' ').trim() || 'x';
        const { size, lines } = fitTitle(title, room, measure);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width);
        expect(lines.length * size).toBeLessThanOrEqual(room.height);
        const shown = lines.join('').replaceAll(' ', '');
        const whole = title.replaceAll(' ', '');
        const cut = shown.endsWith('…') && !whole.endsWith('…');
        if (cut) expect(whole.startsWith(shown.slice(0, -1))).toBe(true);
        else expect(shown === whole || whole.startsWith(shown.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

it('sets a line in the largest size that holds it, and cuts it in the smallest', () => {
  expect(fitLine('ten letter', [20, 10], 100, measure)).toEqual({ size: 20, text: 'ten letter' });
  expect(fitLine('twelve letters', [20, 10], 100, measure)).toEqual({ size: 10, text: 'twelve letters' });
  expect(fitLine('twelve letters and then more', [20, 10], 100, measure)).toEqual({
    size: 10,
    text: 'twelve letters and…',
  });
});
