import { describe, expect, it } from 'vitest';
import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { plainly } from '../../domain/time/telling.ts';
import { dayInWords, publishedOf } from './article-words.ts';

const article = (publisher: Known, published: Known) => ({ publisher, published }) as unknown as Article;
const TELLING = plainly('Asia/Kabul');
const UNKNOWN: Known = { value: null, basis: 'unknown' };

describe('the day an article came out', () => {
  it('is written as people do, whatever the zone of the machine', () => {
    expect(dayInWords('2021-09-06', TELLING)).toBe('6 September 2021');
    expect(dayInWords('2021-01-01', TELLING)).toBe('1 January 2021');
  });

  it.each(['2021-09-06T10:00', '2021', 'early September', '2021-13-40'])('stays as it is: %s', (value) => {
    expect(dayInWords(value, TELLING)).toBe(value);
  });

  it('keeps how it is known', () => {
    const published: Known = { value: '2021-09-06', basis: 'inferred', reason: 'It says Monday.' };
    expect(publishedOf(article(UNKNOWN, published), TELLING)).toEqual({
      ...published,
      value: '6 September 2021',
    });
    expect(publishedOf(article(UNKNOWN, UNKNOWN), TELLING)).toEqual(UNKNOWN);
  });
});
