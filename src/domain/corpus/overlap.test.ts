import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedRun, indexRuns, wordsOf } from './overlap.ts';

const SOURCE = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen.';
const index = indexRuns([{ name: 'source.txt', text: SOURCE }]);

describe('wordsOf', () => {
  it.each([
    ['Don’t - stop!', ['dont', 'stop']],
    ['“Panjshir”, 19-minute', ['panjshir', '19', 'minute']],
    ['مقاومت ملی', ['مقاومت', 'ملی']],
    ['ﬁnal CAFE\u0301', ['final', 'café']],
    ['…', []],
  ])('reads %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('copiedRun', () => {
  it('lets eleven words pass', () => {
    expect(copiedRun('one two three four five six seven eight nine ten eleven', index)).toBeUndefined();
  });

  it('finds twelve, whatever their case, punctuation and neighbours', () => {
    const text = 'He said: “ONE, two; three four (five) six\nseven eight nine ten—eleven twelve” and left';
    expect(copiedRun(text, index)).toEqual({
      words: 'one two three four five six seven eight nine ten eleven twelve',
      count: 12,
      source: 'source.txt',
    });
  });

  it('tells the whole length of a longer run', () => {
    expect(copiedRun(`so ${SOURCE} so`, index)?.count).toBe(14);
  });

  it('does not join two runs that are apart', () => {
    expect(copiedRun(`${SOURCE} but ${SOURCE}`, index)?.count).toBe(14);
  });

  it('finds nothing in no words and against no sources', () => {
    expect(copiedRun('', index)).toBeUndefined();
    expect(copiedRun(SOURCE, indexRuns([]))).toBeUndefined();
  });

  it('finds any slice of twelve words or more, and none that is shorter', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,8}$/u);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 14, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const start = a % words.length;
          const slice = words.slice(start, start + (b % words.length));
          const run = copiedRun(slice.join(', '), indexRuns([{ name: 's', text: words.join(' ') }]));
          expect(run?.count).toBe(slice.length >= 12 ? slice.length : undefined);
        },
      ),
    );
  });
});
