import { expect, it } from 'vitest';
import type { AccountId, Moment, Position, Question } from '../../domain/corpus/corpus.ts';
import { readingOf } from '../../domain/corpus/reading.ts';
import { account, article, moment } from '../../domain/query/testing/small-corpus.ts';
import { type Asked, litByQuestion } from './use-question.ts';

const paper = article('paper', ['It was taken. It was not.', 'Nothing happened.']);
const quoting = (id: string, exact: string) =>
  account('paper', {
    id: id as AccountId,
    evidence: [{ paragraph: 1, selectors: [{ type: 'TextQuoteSelector', exact }] }],
  });
const claim = moment('claim', { accounts: [quoting('yes', 'It was taken'), quoting('no', 'It was not')] });
const other = moment('other', { accounts: [quoting('also', 'It was taken')] });
const reading = readingOf({ moments: [claim, other] }, paper);

const taken = { accounts: ['yes', 'also'] } as unknown as Position;
const question = { positions: [taken, { accounts: ['no'] }] } as unknown as Question;
const lit = (position: Position | undefined, paragraph: number | undefined, open?: Moment) =>
  litByQuestion({ question, position } as Asked, reading, paragraph, open);

it('lights what carries the position in the paragraph the link points at', () => {
  expect(reading.paragraphs[0]?.passages.map(({ moment: { id } }) => id)).toEqual([
    'claim',
    'other',
    'claim',
  ]);
  expect(lit(taken, 1)).toBe('1:0,1');
  expect(lit(undefined, 1)).toBe('1:0,1,2');
});

it('lights no moment but the open one', () => {
  expect(lit(taken, 1, other)).toBe('1:1');
});

it('lights nothing where no question is asked, or where nothing of it is', () => {
  expect(litByQuestion(undefined, reading, 1, undefined)).toBe('');
  expect(lit(taken, 2)).toBe('');
  expect(lit(taken, undefined)).toBe('');
});
