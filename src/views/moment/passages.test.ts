import { describe, expect, it } from 'vitest';
import type { Article, Evidence } from '../../domain/corpus/corpus.ts';
import { paragraphsOf, passageOf } from './passages.ts';

const ARTICLE = {
  paragraphs: [
    { number: 2, part: 'body', text: 'The claim is false. The claim is old.', digest: true },
    { number: 3, part: 'body', text: 'In their own words.', digest: false },
  ],
} as unknown as Article;

const quote = (exact: string, rest: { prefix?: string; suffix?: string } = {}) =>
  ({ type: 'TextQuoteSelector', exact, ...rest }) as const;
const passage = (paragraph: number, selectors: Evidence['selectors']) =>
  passageOf(ARTICLE, { paragraph, selectors });

describe('the passage an account rests on', () => {
  it('cuts out the quotation', () => {
    expect(passage(2, [quote('is false')])).toEqual({
      paragraph: 2,
      digest: true,
      before: 'The claim ',
      exact: 'is false',
      after: '. The claim is old.',
    });
  });

  it('tells repeated words apart by what stands around them', () => {
    expect(passage(2, [quote('The claim', { prefix: '. ' })]).before).toBe('The claim is false. ');
  });

  it('falls back from a quotation that is gone to a position', () => {
    const selectors = [quote('nowhere'), { type: 'TextPositionSelector', start: 0, end: 3 }] as const;
    expect(passage(2, selectors)).toMatchObject({
      before: '',
      exact: 'The',
      after: ' claim is false. The claim is old.',
    });
  });

  it('shows a quotation that is gone alone', () => {
    expect(passage(2, [quote('nowhere')])).toMatchObject({ before: '', exact: 'nowhere', after: '' });
  });

  it('shows the whole paragraph where nothing is selected', () => {
    expect(passage(3, [])).toMatchObject({
      before: 'In their own words.',
      exact: '',
      after: '',
      digest: false,
    });
  });

  it('holds for a paragraph that is not there', () => {
    expect(passage(9, [])).toMatchObject({ before: '', exact: '', after: '' });
  });
});

it('lists paragraphs once, in order', () => {
  const at = (paragraph: number) => ({ paragraph, selectors: [] });
  expect(paragraphsOf([at(17), at(2), at(17)])).toEqual([2, 17]);
});
