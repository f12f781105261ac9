import { describe, expect, it } from 'vitest';
import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { plainly } from '../../domain/time/telling.ts';
import { publishedInShort, publishedInWords } from './published.ts';

const KABUL = 'Asia/Kabul';
const TELLING = plainly(KABUL);
const article = (value: string | null, basis: Known['basis'] = 'stated') =>
  ({ published: { value, basis } }) as Pick<Article, 'published'>;

describe('when an article came out', () => {
  it.each([
    ['2021-09-06', '6 September 2021', '6 Sep'],
    ['2021-09', 'September 2021', 'September 2021'],
    ['2021', '2021', '2021'],
    ['2021-09-05/2021-09-06', '5–6 September 2021', '5–6 September 2021'],
    ['2021-09-06T23:30', 'Monday 6 September 2021, 23:30 (UTC+04:30)', '6 Sep'],
    ['2021-09-06T22:30Z', 'Tuesday 7 September 2021, 03:00 (UTC+04:30)', '7 Sep'],
    ['early September', 'early September', 'early September'],
    ['2021-13-40', '2021-13-40', '2021-13-40'],
  ])('%s', (value, long, short) => {
    expect(publishedInWords(article(value), KABUL, TELLING)).toBe(long);
    expect(publishedInShort(article(value), KABUL, TELLING)).toBe(short);
  });

  it('keeps a day that of the corpus, and tells an hour by the reader’s clocks', () => {
    const berlin = plainly('Europe/Berlin');
    expect(publishedInWords(article('2021-09-06'), KABUL, berlin)).toBe('6 September 2021');
    expect(publishedInWords(article('2021-09-06T00:30'), KABUL, berlin)).toBe(
      'Sunday 5 September 2021, 22:00 (UTC+02:00)',
    );
  });

  it('follows the calendar, and gives the year where short dates have one', () => {
    const hijri = { ...TELLING, calendar: 'solar-hijri', withYear: true } as const;
    expect(publishedInWords(article('2021-09-06'), KABUL, hijri)).toBe('15 Sunbula 1400');
    expect(publishedInShort(article('2021-09-06'), KABUL, hijri)).toBe('15 Sunbula 1400');
  });

  it('says nothing of what is not known', () => {
    expect(publishedInWords(article(null, 'unknown'), KABUL, TELLING)).toBeUndefined();
    expect(publishedInShort(article('2021', 'unknown'), KABUL, TELLING)).toBeUndefined();
  });
});
