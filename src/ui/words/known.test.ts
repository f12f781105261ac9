import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/corpus/corpus.ts';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly } from '../../domain/time/telling.ts';
import { articleNumbers, articlesNamed, knownByInShort, knownByInWords } from './known.ts';

const KABUL = 'Asia/Kabul';
const kabul = plainly(KABUL);

function at(text: string): Instant {
  const instant = parseInstant(text, KABUL);
  if (instant === undefined) throw new Error(`no instant: ${text}`);
  return instant;
}

describe('a time on the second clock', () => {
  it('is the day that is over', () => {
    expect(knownByInWords(at('2021-09-07'), KABUL, kabul)).toBe('Monday 6 September 2021');
    expect(knownByInShort(at('2021-09-07'), KABUL, kabul)).toBe('6 September 2021');
  });

  it('stays that day whatever zone the reader has, for it is the corpus’s day', () => {
    expect(knownByInWords(at('2021-09-07'), KABUL, plainly('America/Los_Angeles'))).toBe(
      'Monday 6 September 2021',
    );
  });

  it('has its hour, with the offset, where it is within a day, by the reader’s clocks', () => {
    expect(knownByInWords(at('2021-09-07T14:30'), KABUL, kabul)).toBe(
      'Tuesday 7 September 2021, 14:30 (UTC+04:30)',
    );
    expect(knownByInWords(at('2021-09-07T02:00'), KABUL, plainly('America/Los_Angeles'))).toBe(
      'Monday 6 September 2021, 14:30 (UTC-07:00)',
    );
    expect(knownByInShort(at('2021-09-07T02:00'), KABUL, plainly('America/Los_Angeles'))).toBe(
      '6 September 2021',
    );
  });

  it('is told in the reader’s calendars', () => {
    const both = { ...kabul, beside: 'solar-hijri' } as const;
    expect(knownByInWords(at('2021-09-07'), KABUL, both)).toContain('Monday 6 September 2021 (15 ');
  });
});

it('names articles by number, or by number and label', () => {
  const articles = [
    { number: 3, label: 'Post' },
    { number: 1_204, label: 'Radio' },
  ] as unknown as Article[];
  expect(articleNumbers(articles)).toBe('3 and 1204');
  expect(articlesNamed(articles)).toBe('article 3, “Post” and article 1204, “Radio”');
});
