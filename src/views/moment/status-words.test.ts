import { describe, expect, it } from 'vitest';
import type { Account, Article, Entity, Moment, Question } from '../../domain/corpus/corpus.ts';
import { statusReasons } from '../../domain/corpus/status.ts';
import { disputeInWords, oneVoiceInWords, voicesInWords } from './status-words.ts';

const CORPUS = {
  articles: [1, 2, 3].map((number) => ({ id: `a${number}`, number })) as unknown as Article[],
  entities: [{ id: 'ford', name: 'Ben Ford' }] as unknown as Entity[],
};

const OWN = { kind: 'own' };
const FORD = { kind: 'attributed', chain: [{ entity: 'ford' }] };
const REPORTS = { kind: 'attributed', chain: [{ words: 'reports' }] };

/** Each account as "article stance" with its voice. */
function told(...accounts: readonly (readonly [string, string, object])[]): Moment {
  return {
    participants: [],
    accounts: accounts.map(([article, stance, voice], index) => ({
      id: `account-${index}`,
      article,
      stance,
      voice,
    })) as unknown as Account[],
  } as unknown as Moment;
}

const reasons = (moment: Moment, questions: readonly Question[] = []) => statusReasons(moment, questions);

describe('why a moment is disputed', () => {
  it('is that articles deny it, each by whose word', () => {
    const moment = told(['a1', 'asserts', OWN], ['a3', 'denies', OWN], ['a2', 'denies', OWN]);
    expect(disputeInWords(reasons(moment), CORPUS)).toBe('articles 2 and 3 deny it in their own voice');
    const passedOn = told(['a1', 'asserts', OWN], ['a2', 'denies', FORD]);
    expect(disputeInWords(reasons(passedOn), CORPUS)).toBe('article 2 passes on words that say otherwise');
  });

  it('is that positions rest on it', () => {
    const question = {
      title: 'May it be crossed?',
      positions: [{ accounts: ['account-0'] }, { accounts: ['account-1'] }, { accounts: ['elsewhere'] }],
    } as unknown as Question;
    const moment = told(['a1', 'asserts', OWN], ['a2', 'asserts', OWN]);
    expect(disputeInWords(reasons(moment, [question]), CORPUS)).toBe(
      '2 positions on “May it be crossed?” rest on it',
    );
  });
});

describe('whose word it is', () => {
  it.each([
    [told(['a1', 'reports', FORD], ['a2', 'reports', FORD]), 'all of it comes from Ben Ford'],
    [told(['a1', 'reports', FORD], ['a2', 'hedges', OWN]), 'all that is said outright comes from Ben Ford'],
    [told(['a1', 'asserts', OWN], ['a2', 'hedges', OWN]), 'only article 1 says it outright'],
    [
      told(['a1', 'asserts', OWN], ['a1', 'reports', FORD], ['a2', 'hedges', OWN]),
      'only article 1 says it outright',
    ],
    [told(['a1', 'hedges', OWN], ['a2', 'hedges', OWN]), 'none of them says it outright'],
    [told(['a1', 'reports', REPORTS], ['a2', 'reports', REPORTS]), 'all of it comes from sources not named'],
  ])('where it is one: %#', (moment, words) => {
    expect(reasons(moment).statuses).toEqual(['one-voice']);
    expect(oneVoiceInWords(reasons(moment), CORPUS)).toBe(words);
  });

  it('is told by each where it is several', () => {
    const own = told(['a1', 'asserts', OWN], ['a2', 'asserts', OWN]);
    expect(voicesInWords(reasons(own), CORPUS)).toBe('told independently by articles 1 and 2');
    const mixed = told(['a1', 'reports', FORD], ['a2', 'asserts', OWN], ['a3', 'reports', FORD]);
    expect(voicesInWords(reasons(mixed), CORPUS)).toBe(
      'told independently by Ben Ford (articles 1 and 3) and article 2 in its own voice',
    );
  });
});
