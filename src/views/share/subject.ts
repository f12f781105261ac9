/** What a citation is of, and which articles stand behind it. */

import type { Article, Corpus, Moment, Question } from '../../domain/corpus/corpus.ts';
import { articlesTelling } from '../../domain/corpus/gathered.ts';
import { momentsOfAccounts } from '../../domain/corpus/lookups.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { type OpenMoment, useCorpus, useOpenMoment } from '../../state/derived.ts';
import { useShownMoments } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import type { LinkedState } from '../../state/view-state.ts';

export type Subject =
  | { readonly kind: 'moment'; readonly moment: Moment; readonly articles: readonly Article[] }
  | { readonly kind: 'question'; readonly question: Question; readonly articles: readonly Article[] }
  | { readonly kind: 'article'; readonly article: Article; readonly articles: readonly Article[] }
  | { readonly kind: 'view'; readonly shown: Moments; readonly articles: readonly Article[] };

export interface OnView {
  /** As it is shown. */
  readonly corpus: Corpus;
  readonly open: OpenMoment;
  readonly state: Pick<LinkedState, 'view' | 'question' | 'article'>;
  /** The moments the view shows. */
  readonly shown: Moments;
}

export function useSubject(): Subject {
  const corpus = useCorpus();
  const open = useOpenMoment();
  const state = useExplorer();
  const { matched, inWindow } = useShownMoments();
  return subjectOf({ corpus, open, state, shown: inWindow ?? matched });
}

/** The open moment; else the question or the article on view; else the view with the moments it shows. */
export function subjectOf({ corpus, open, state, shown }: OnView): Subject {
  if (open.kind === 'open') return momentIn(corpus, open.moment);
  // The views open with the first where none is asked for.
  const question = state.view === 'questions' && namedOrFirst(corpus.questions, state.question);
  if (question) return questionIn(corpus, question);
  const article = state.view === 'articles' && namedOrFirst(corpus.articles, state.article);
  if (article) return { kind: 'article', article, articles: [article] };
  return viewOf(corpus, shown);
}

function momentIn(corpus: Corpus, moment: Moment): Subject {
  return { kind: 'moment', moment, articles: articlesOf(corpus, moment.accounts) };
}

function questionIn(corpus: Corpus, question: Question): Subject {
  const carried = new Set(question.positions.flatMap(({ accounts }) => accounts));
  const accounts = momentsOfAccounts(corpus.moments, [...carried])
    .flatMap((moment) => moment.accounts)
    .filter(({ id }) => carried.has(id));
  return { kind: 'question', question, articles: articlesOf(corpus, accounts) };
}

function viewOf(corpus: Corpus, shown: Moments): Subject {
  return { kind: 'view', shown, articles: articlesTelling(shown, corpus) };
}

function namedOrFirst<Named extends { readonly id: string }>(
  all: readonly Named[],
  id: string | undefined,
): Named | undefined {
  return id === undefined ? all[0] : all.find((one) => one.id === id);
}

/** Each once, in the corpus's order. */
function articlesOf(
  { articles }: Corpus,
  accounts: readonly { readonly article: string }[],
): readonly Article[] {
  const telling = new Set(accounts.map(({ article }) => article));
  return articles.filter(({ id }) => telling.has(id));
}
