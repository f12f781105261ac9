import type { Corpus, Moment, Question } from './corpus.ts';

/** A question and how many accounts take a position on it. */
export interface SharedQuestion {
  readonly question: Question;
  readonly accounts: number;
}

/** Of the questions that both moments carry a position of, the one with most accounts; the first of equals. */
export function sharedQuestion(
  { questions }: Pick<Corpus, 'questions'>,
  a: Pick<Moment, 'accounts'>,
  b: Pick<Moment, 'accounts'>,
): SharedQuestion | undefined {
  const shared = questions.flatMap((question) => {
    const accounts = new Set(question.positions.flatMap((position) => position.accounts));
    const carries = (moment: Pick<Moment, 'accounts'>) => moment.accounts.some(({ id }) => accounts.has(id));
    return carries(a) && carries(b) ? [{ question, accounts: accounts.size }] : [];
  });
  return shared.reduce<SharedQuestion | undefined>(
    (largest, each) => (largest && largest.accounts >= each.accounts ? largest : each),
    undefined,
  );
}
