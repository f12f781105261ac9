import * as fc from 'fast-check';
import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, it } from 'vitest';
import { isWithin } from './edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '𐐷'), maxLength: 9 });

describe('wrong letters', () => {
  it('are counted as MiniSearch counts them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
        word,
        fc.nat({ max: 6 }),
        (words, typed, most) => {
          const all = SearchableMap.from(words.map((each) => [each, true]));
          const expected = [...all.fuzzyGet(typed, most).keys()].sort();
          expect(words.filter((each) => isWithin(typed, each, most)).sort()).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('may be put in, left out or changed', () => {
    expect(isWithin('massoud', 'masoud', 1)).toBe(true);
    expect(isWithin('masoud', 'massoud', 1)).toBe(true);
    expect(isWithin('massaud', 'massoud', 1)).toBe(true);
    expect(isWithin('msasoud', 'massoud', 1)).toBe(false);
    expect(isWithin('', '', 0)).toBe(true);
  });
});
