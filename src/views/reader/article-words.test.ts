import { describe, expect, it } from 'vitest';
import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { dayInWords, factsInALine, publishedOf } from './article-words.ts';

const article = (publisher: Known, published: Known) => ({ publisher, published }) as unknown as Article;
const UNKNOWN: Known = { value: null, basis: 'unknown' };

describe('the day an article came out', () => {
  it('is written as people do, whatever the zone of the machine', () => {
    expect(dayInWords('2021-09-06')).toBe('6 September 2021');
    expect(dayInWords('2021-01-01')).toBe('1 January 2021');
  });

  it.each(['2021-09-06T10:00', '2021', 'early September', '2021-13-40'])('stays as it is: %s', (value) => {
    expect(dayInWords(value)).toBe(value);
  });

  it('keeps how it is known', () => {
    const published: Known = { value: '2021-09-06', basis: 'inferred', reason: 'It says Monday.' };
    expect(publishedOf(article(UNKNOWN, published))).toEqual({ ...published, value: '6 September 2021' });
    expect(publishedOf(article(UNKNOWN, UNKNOWN))).toEqual(UNKNOWN);
  });
});

describe('an article in a line', () => {
  it('names what is unknown, and what is inferred', () => {
    expect(factsInALine(article(UNKNOWN, UNKNOWN))).toBe('publisher unknown, date\u00a0unknown');
    const uni: Known = { value: 'UNI', basis: 'inferred' };
    expect(factsInALine(article(uni, { value: '2021-05-06', basis: 'stated' }))).toBe(
      'UNI (inferred), 6\u00a0May\u00a02021',
    );
    expect(factsInALine(article(uni, { value: '2021-09-06', basis: 'inferred' }))).toMatch(
      /, 6\u00a0Sep\u00a02021\u00a0\(inferred\)$/,
    );
  });

  it('leaves a date it cannot read as it is', () => {
    expect(factsInALine(article(UNKNOWN, { value: '2021-13-40', basis: 'stated' }))).toMatch(/2021-13-40$/);
  });

  it('does not trust a value that is called unknown', () => {
    expect(factsInALine(article({ value: 'X', basis: 'unknown' }, UNKNOWN))).toMatch(/^publisher unknown/);
  });
});
