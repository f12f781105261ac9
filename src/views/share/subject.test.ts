import { describe, expect, it } from 'vitest';
import type { ArticleId, Moment, QuestionId } from '../../domain/corpus/corpus.ts';
import { type OnView, subjectOf } from './subject.ts';
import { BUNDLED } from './testing/citing-fixture.ts';

const MOMENT = BUNDLED.moments.find(({ id }) => id === 'm21') as Moment;
const VIEW: OnView = {
  corpus: BUNDLED,
  open: { kind: 'none' },
  state: { view: 'timeline', question: undefined, article: undefined },
  shown: [MOMENT],
};

function cited(change: Partial<OnView>) {
  const { kind, articles } = subjectOf({ ...VIEW, ...change });
  return [kind, ...articles.map(({ number }) => number)];
}

describe('what is cited', () => {
  it('is the open moment, whatever the view, with the articles that tell of it', () => {
    const open = { kind: 'open', moment: MOMENT, shown: true } as const;
    expect(cited({ open })).toEqual(['moment', 1, 2, 3, 5]);
    expect(cited({ open, state: { ...VIEW.state, view: 'articles' } })).toEqual(['moment', 1, 2, 3, 5]);
  });

  it('is the question or the article on view, the first where none is named', () => {
    const [first, second] = BUNDLED.questions;
    const asked = subjectOf({ ...VIEW, state: { ...VIEW.state, view: 'questions', question: second?.id } });
    expect(asked).toMatchObject({ kind: 'question', question: { id: second?.id } });
    const unasked = subjectOf({ ...VIEW, state: { ...VIEW.state, view: 'questions' } });
    expect(unasked).toMatchObject({ kind: 'question', question: { id: first?.id } });
    expect(cited({ state: { ...VIEW.state, view: 'articles', article: 'a3' as ArticleId } })).toEqual([
      'article',
      3,
    ]);
    expect(cited({ state: { ...VIEW.state, view: 'articles' } })).toEqual(['article', 1]);
  });

  it('is the view, with the articles behind what it shows', () => {
    expect(cited({})).toEqual(['view', 1, 2, 3, 5]);
    expect(cited({ shown: [] })).toEqual(['view']);
    expect(cited({ open: { kind: 'gone', id: 'm999', tombstone: undefined } })).toEqual(['view', 1, 2, 3, 5]);
    const noQuestions = { ...BUNDLED, questions: [] };
    const state = { ...VIEW.state, view: 'questions', question: 'q1' as QuestionId } as const;
    expect(cited({ corpus: noQuestions, state })).toEqual(['view', 1, 2, 3, 5]);
  });
});
