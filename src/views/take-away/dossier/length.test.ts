import { expect, it } from 'vitest';
import corpusFile from '../../../../public/corpora/panjshir-2021/corpus.json' with { type: 'json' };
import { readCorpus } from '../../../domain/corpus/read.ts';
import { pagesOf } from './length.ts';

const reading = readCorpus(corpusFile);
const moments = reading.ok ? reading.corpus.moments : [];

it('says about as many pages as the bundled corpus comes to on A4: 27, seen on 22 November 2026', () => {
  expect(moments).toHaveLength(57);
  expect(pagesOf(moments)).toBeGreaterThanOrEqual(22);
  expect(pagesOf(moments)).toBeLessThanOrEqual(32);
});

it('has a page even for nothing, and no fewer pages for more', () => {
  expect(pagesOf([])).toBe(1);
  const pages = moments.map((_, index) => pagesOf(moments.slice(0, index)));
  expect(pages).toEqual(pages.toSorted((a, b) => a - b));
});
