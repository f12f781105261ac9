import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, wordsIn } from './words.ts';

describe('words', () => {
  it.each([
    ['Massoud’s call', ['massoud', 'call']],
    ["Massoud's CALL", ['massoud', 'call']],
    ['NRF’s', ['nrf']],
    ['Qur’an, Quran', ['quran', 'quran']],
    ['Élysée, Łódź, Straße', ['elysee', 'lodz', 'strasse']],
    ['air-strike (5,000)', ['air', 'strike', '5', '000']],
    ['پنجشیر، كابل', ['پنجشیر', 'کابل']],
    ['مي‌خواهم', ['میخواهم']],
    ['🙂 ?! — \u200f', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('stand where they are found, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of wordsIn(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(fold(text.slice(word.start, word.end))).toBe(word.folded);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('fold once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { folded } of wordsIn(text)) expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
