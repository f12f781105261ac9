import { questionKnownFrom } from '../../domain/corpus/as-known.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import {
  type ActorNotYet,
  type ArticleNotOut,
  actorNotYet,
  articleNotOut,
  type Both,
  type QuestionNotYet,
  questionNotYet,
} from '../../domain/corpus/not-yet.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useCorpus, useWholeCorpus } from '../../state/derived.ts';
import { stopsOf } from '../../state/known-corpus.ts';
import { useExplorer } from '../../state/store.ts';
import type { View } from '../../state/view-state.ts';

/** What the view in hand is asked to show and cannot, for it was not known yet. */
export type ViewNotYet =
  | ({ readonly kind: 'article' } & ArticleNotOut)
  | ({ readonly kind: 'question' } & QuestionNotYet)
  /** There is nothing at all to show: no article is out, or none of the questions was one yet. */
  | { readonly kind: 'nothing' | 'no-question'; readonly view: View; readonly from: Instant | undefined };

/** Undefined where the view can show what it is asked for. */
export function useViewNotYet(): ViewNotYet | undefined {
  const view = useExplorer((state) => state.view);
  const article = useArticleNotOut();
  const question = useQuestionNotYet();
  const [whole, corpus] = [useWholeCorpus(), useCorpus()];
  if (view === 'articles' && article) return { kind: 'article', ...article };
  if (view === 'questions' && question) return { kind: 'question', ...question };
  if (isEmpty('articles', { whole, corpus })) return { kind: 'nothing', view, from: stopsOf(whole)[0]?.at };
  if (view !== 'questions' || !isEmpty('questions', { whole, corpus })) return undefined;
  return { kind: 'no-question', view, from: firstQuestionIn(whole) };
}

function isEmpty(name: 'articles' | 'questions', { whole, corpus }: Both): boolean {
  return corpus[name].length === 0 && whole[name].length > 0;
}

function firstQuestionIn(whole: Corpus): Instant | undefined {
  return whole.questions
    .flatMap((question) => questionKnownFrom(question, whole) ?? [])
    .sort((a, b) => a - b)[0];
}

/** A paragraph without an article is one of the first: the reader must not point at another's. */
function useArticleNotOut(): ArticleNotOut | undefined {
  const [whole, corpus] = [useWholeCorpus(), useCorpus()];
  const asked = useExplorer((state) => state.article);
  const paragraph = useExplorer((state) => state.paragraph);
  return articleNotOut(asked ?? (paragraph === undefined ? undefined : whole.articles[0]?.id), {
    whole,
    corpus,
  });
}

/** The question in hand, where it was none yet: in the view of questions, or to be lit on the timeline. */
export function useQuestionNotYet(): QuestionNotYet | undefined {
  const [whole, corpus] = [useWholeCorpus(), useCorpus()];
  const asked = useExplorer((state) => state.question);
  return questionNotYet(asked, { whole, corpus });
}

/** The person, organisation or place whose page is asked for, where no article that is out tells of it. */
export function useActorNotYet(): ActorNotYet | undefined {
  const [whole, corpus] = [useWholeCorpus(), useCorpus()];
  const asked = useExplorer(({ open, actor }) => (open === undefined ? actor : undefined));
  return actorNotYet(asked, { whole, corpus });
}
