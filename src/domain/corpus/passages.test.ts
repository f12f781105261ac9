import { describe, expect, it } from 'vitest';
import type { Article, Evidence } from './corpus.ts';
import { paragraphsOf, passageOf } from './passages.ts';

const ARTICLE = {
  paragraphs: [
    { number: 2, part: 'body', text: 'The claim is false. The claim is old.', digest: true },
    { number: 3, part: 'body', text: 'In their own words.', digest: false },
    { number: 4, part: 'body', text: '🕊 The claim is false.', digest: true },
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
      anchored: 'exact',
    });
  });

  it('finds it again where the paragraph was edited since, and says so', () => {
    expect(passage(2, [quote('claim is wrong', { suffix: '. The claim is old.' })])).toMatchObject({
      before: '',
      exact: 'claim is wrong',
      anchored: 'lost',
    });
    expect(
      passage(2, [quote('claim is falser', { prefix: 'The ', suffix: '. The claim is old.' })]),
    ).toMatchObject({
      before: 'The ',
      exact: 'claim is false',
      anchored: 're-anchored',
    });
  });

  it('tells repeated words apart by what stands around them', () => {
    expect(passage(2, [quote('The claim', { prefix: '. ' })]).before).toBe('The claim is false. ');
  });

  it('counts a position in characters, as the validator does, and not in their halves', () => {
    const selectors = [quote('is false'), { type: 'TextPositionSelector', start: 12, end: 20 }] as const;
    expect(passage(4, selectors)).toMatchObject({ before: '🕊 The claim ', exact: 'is false', after: '.' });
  });

  it.each([
    ['is gone', [quote('nowhere')], 'nowhere'],
    ['stands in the text more than once', [quote('The claim')], 'The claim'],
    [
      'stands elsewhere than its position',
      [quote('is old'), { type: 'TextPositionSelector', start: 0, end: 3 }],
      'is old',
    ],
  ] as const)('shows a quotation that %s alone', (_name, selectors, exact) => {
    expect(passage(2, selectors)).toMatchObject({ before: '', exact, after: '', anchored: 'lost' });
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
