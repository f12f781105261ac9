/** What an article that comes out adds to the story: counted from the corpus, with nothing said of its worth. */
import { differencesOf } from './compare.ts';
import type { Account, Corpus, Moment, Question } from './corpus.ts';
import { disputedMoments } from './status.ts';

export interface NewlyTold {
  /** Told for the first time, in time order. */
  readonly moments: readonly Moment[];
  /** More accounts of moments that were told before. */
  readonly accounts: readonly Account[];
  /** Those of them that deny the moment. */
  readonly denials: readonly Account[];
  /** Told before; an account now gives a particular of it otherwise, and none did before. */
  readonly otherwise: readonly Moment[];
  /** Told before and not disputed then; disputed now. */
  readonly disputed: readonly Moment[];
  /** On which positions were not known to differ before. */
  readonly questions: readonly Question[];
}

type Told = Pick<Corpus, 'moments' | 'questions'>;

/** What is told in `after` and was not in `before`, two states of one corpus as `corpusAsKnown` gives them. */
export function newlyTold(before: Told, after: Told): NewlyTold {
  const told = new Map(before.moments.map((moment) => [moment.id, moment]));
  const accounts = after.moments.flatMap((moment) => moreAccounts(told.get(moment.id), moment));
  const wasDisputed = disputedMoments(before.moments, before.questions);
  const isDisputed = disputedMoments(after.moments, after.questions);
  const asked = new Set(before.questions.map(({ id }) => id));
  return {
    moments: after.moments.filter(({ id }) => !told.has(id)),
    accounts,
    denials: accounts.filter(({ stance }) => stance === 'denies'),
    otherwise: after.moments.filter((moment) => isGivenOtherwise(told.get(moment.id), moment)),
    disputed: after.moments.filter(({ id }) => told.has(id) && isDisputed.has(id) && !wasDisputed.has(id)),
    questions: after.questions.filter(({ id }) => !asked.has(id)),
  };
}

/** None of a moment that was not told before: all of it is new. */
function moreAccounts(before: Moment | undefined, after: Moment): readonly Account[] {
  if (!before || before === after) return [];
  const known = new Set(before.accounts.map(({ id }) => id));
  return after.accounts.filter(({ id }) => !known.has(id));
}

/** Whether more of its particulars differ between accounts than did before. */
function isGivenOtherwise(before: Moment | undefined, after: Moment): boolean {
  return before !== undefined && before !== after && differing(after) > differing(before);
}

function differing(moment: Moment): number {
  return differencesOf(moment).filter(({ differ }) => differ).length;
}
