import { expect, it } from 'vitest';
import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { plainly } from '../../domain/time/telling.ts';
import { publishedOf } from './article-words.ts';

const ZONE = 'Asia/Kabul';
const article = (published: Known) => ({ published }) as unknown as Article;

it('keeps how the day an article came out is known', () => {
  const published: Known = { value: '2021-09-06', basis: 'inferred', reason: 'It says Monday.' };
  expect(publishedOf(article(published), ZONE, plainly(ZONE))).toEqual({
    ...published,
    value: '6 September 2021',
  });
  const unknown: Known = { value: null, basis: 'unknown' };
  expect(publishedOf(article(unknown), ZONE, plainly(ZONE))).toEqual(unknown);
});
