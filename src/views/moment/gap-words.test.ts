import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../domain/time/instant.ts';
import { gapInWords } from './gap-words.ts';

describe('how long after', () => {
  it.each([
    [{}, 'later, by their times'],
    [{ least: 0 }, 'later, by their times'],
    [{ least: 3 * HOUR }, 'at least 3 hours later'],
    [{ least: 3.9 * HOUR }, 'at least 3 hours later'],
    [{ most: 2 * DAY }, 'at most 2 days later'],
    [{ least: 0, most: 2.1 * DAY }, 'at most 3 days later'],
    [{ least: DAY, most: 2 * DAY }, 'between 1 and 2 days later'],
    [{ least: 3 * HOUR, most: 2 * DAY }, 'between 3 hours and 2 days later'],
    [{ least: 3 * HOUR, most: 3 * HOUR }, '3 hours later'],
    [{ least: HOUR, most: HOUR }, '1 hour later'],
    [{ least: 90 * MINUTE, most: 90 * MINUTE }, '90 minutes later'],
    [{ least: 150 * MINUTE, most: 150 * MINUTE }, '150 minutes later'],
    [{ least: 13_500 * DAY }, 'at least 36 years later'],
  ])('%o is told as “%s”', (gap, words) => {
    expect(gapInWords(gap, 'later')).toBe(words);
  });

  it('is told of what came before, too', () => {
    expect(gapInWords({ least: DAY, most: 2 * DAY }, 'earlier')).toBe('between 1 and 2 days earlier');
  });

  it('says an exact length only where both bounds are one', () => {
    const lengths = fc.integer({ min: 1, max: 10_000 }).map((minutes) => minutes * MINUTE);
    fc.assert(
      fc.property(lengths, lengths, (least, more) => {
        expect(gapInWords({ least, most: least + more }, 'later')).toMatch(/^between /);
        expect(gapInWords({ least }, 'later')).toMatch(/^at least /);
        expect(gapInWords({ most: more }, 'later')).toMatch(/^at most /);
      }),
    );
  });
});
