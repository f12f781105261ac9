import type { Corpus } from '../../domain/corpus/corpus.ts';
import { activePieces } from '../../domain/query/active.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { queriesOf, useActor, useOpenMoment, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { stepLinkOf } from '../../state/story-steps.ts';
import { isFiltered, type LinkedState } from '../../state/view-state.ts';
import { sayPiece } from '../../ui/words/pieces.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { stretchInWords } from '../../ui/words/stretch.ts';

/** A view as a step has it, before there is a note. */
export interface ViewToAdd {
  /** What a reader would call it, to begin with. */
  readonly title: string;
  readonly link: string;
}

/** What is on view now, as a step of a story. */
export function useViewToAdd(): ViewToAdd {
  const link = useExplorer(stepLinkOf);
  return { title: useViewName(), link };
}

function useViewName(): string {
  const corpus = useWholeCorpus();
  const open = useOpenMoment();
  const actor = useActor();
  const telling = useTelling();
  const state = useExplorer();
  const panel = open.kind === 'open' || open.kind === 'unreported' ? open.moment.title : actor?.name;
  const subject = subjectOf(state, corpus, telling);
  // A question or an article is on view as much as what is open beside it.
  if (panel !== undefined)
    return isFiltered(state.view) ? panel : say('stories.view.with', { subject, panel });
  return withFilters(subject, state, corpus, telling);
}

/** What the view is about: a question, an article, the stretch of time on the timeline. */
function subjectOf(state: LinkedState, corpus: Corpus, telling: Telling): string {
  const { view, window } = state;
  const question = corpus.questions.find(({ id }) => id === state.question) ?? corpus.questions[0];
  const article = corpus.articles.find(({ id }) => id === state.article) ?? corpus.articles[0];
  if (view === 'questions' || (view === 'timeline' && state.question)) return question?.title ?? named(view);
  if (view === 'articles') return article?.label ?? named(view);
  if (view === 'timeline' && window) {
    return say('stories.view.stretch', { stretch: stretchInWords(window, telling) });
  }
  return named(view);
}

function named(view: LinkedState['view']): string {
  return say(`views.${view}`);
}

function withFilters(subject: string, state: LinkedState, corpus: Corpus, telling: Telling): string {
  const pieces = activePieces(queriesOf(corpus), state.filters).map((piece) =>
    sayPiece(piece, corpus, telling),
  );
  if (!isFiltered(state.view) || pieces.length === 0) return subject;
  return say('stories.view.filtered', { view: subject, filters: sayList(pieces) });
}
