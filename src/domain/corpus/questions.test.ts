import { describe, expect, it } from 'vitest';
import { account, moment } from '../query/testing/small-corpus.ts';
import type { AccountId, Question } from './corpus.ts';
import { sharedQuestion } from './questions.ts';

const question = (id: string, ...accounts: string[]) =>
  ({ id, slug: id, title: id, positions: [{ id, label: id, accounts }] }) as unknown as Question;
const told = (id: string) => moment(id, { accounts: [account(id, { id: id as AccountId })] });
const [claim, denial] = [told('claim'), told('denial')];

describe('sharedQuestion', () => {
  it('finds the question that both carry a position of', () => {
    const questions = [question('other', 'claim'), question('both', 'claim', 'denial')];
    expect(sharedQuestion({ questions }, claim, denial)?.question.id).toBe('both');
    expect(sharedQuestion({ questions: [question('other', 'claim')] }, claim, denial)).toBeUndefined();
  });

  it('prefers the one with most accounts, and the first of equals', () => {
    const small = [question('small', 'claim', 'denial'), question('equal', 'claim', 'denial')];
    expect(sharedQuestion({ questions: small }, claim, denial)?.question.id).toBe('small');
    const questions = [...small, question('large', 'claim', 'denial', 'third')];
    expect(sharedQuestion({ questions }, claim, denial)).toMatchObject({
      question: { id: 'large' },
      accounts: 3,
    });
  });
});
