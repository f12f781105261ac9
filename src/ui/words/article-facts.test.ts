import { describe, expect, it } from 'vitest';
import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { plainly } from '../../domain/time/telling.ts';
import { articleFacts, spanYears } from './article-facts.ts';

const TELLING = plainly('Asia/Kabul');
const unknown: Known = { value: null, basis: 'unknown', reason: 'The text names none.' };
const stated = (value: string): Known => ({ value, basis: 'stated' });
const inferred = (value: string): Known => ({ value, basis: 'inferred', reason: 'The dateline.' });
const article = (publisher: Known, published: Known) => ({ publisher, published }) as Article;

/** With plain spaces for those that keep a day on one line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('an article in a line', () => {
  it.each([
    [unknown, stated('2021-09-06'), 'publisher unknown, 6 Sep'],
    [unknown, unknown, 'publisher, date unknown'],
    [stated('UNI'), unknown, 'UNI, date unknown'],
    [inferred('UNI'), inferred('2021-09-06'), 'UNI, 6 Sep, inferred'],
    [inferred('UNI'), stated('2021-09-06'), 'UNI (inferred), 6 Sep'],
    [stated('UNI'), inferred('2021-09-06T23:30'), 'UNI, 6 Sep (inferred)'],
    [stated('UNI'), stated('autumn 2021'), 'UNI, autumn 2021'],
  ])('%o, %o', (publisher, published, words) => {
    expect(plain(articleFacts(article(publisher, published), 'Asia/Kabul', TELLING))).toBe(words);
  });

  it('follows the calendar', () => {
    const facts = articleFacts(article(unknown, stated('2021-09-06')), 'Asia/Kabul', {
      ...TELLING,
      withYear: true,
      calendar: 'solar-hijri',
    });
    expect(plain(facts)).toBe('publisher unknown, 15 Sunbula 1400');
  });

  it('gives the year where the articles are of more than one', () => {
    const [one, two] = [article(unknown, stated('2020-12-31')), article(unknown, stated('2021-01-01'))];
    expect(spanYears([one, one])).toBe(false);
    expect(spanYears([one, two, article(unknown, unknown)])).toBe(true);
    expect(plain(articleFacts(two, 'Asia/Kabul', { ...TELLING, withYear: true }))).toBe(
      'publisher unknown, 1 Jan 2021',
    );
  });
});
