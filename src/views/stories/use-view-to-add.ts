import type { Corpus } from '../../domain/corpus/corpus.ts';
import { activePieces } from '../../domain/query/active.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { queriesOf, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { CLOSED_PANEL } from '../../state/places.ts';
import { selectionIn } from '../../state/selection.ts';
import { type ExplorerState, useExplorer } from '../../state/store.ts';
import { stepLinkOf } from '../../state/story-steps.ts';
import { isFiltered, type View } from '../../state/view-state.ts';
import { sayPiece } from '../../ui/words/pieces.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { stretchInWords } from '../../ui/words/stretch.ts';

/** A view as a step has it, before there is a note. */
export interface ViewToAdd {
  /** What a reader would call it, to begin with. */
  readonly title: string;
  readonly link: string;
}

/** What is on view now, as a step of a story. Draws anew as it changes, at every frame of panning too. */
export function useViewToAdd(): ViewToAdd {
  useExplorer(stepLinkOf);
  return useTakingView()();
}

/** Takes what is on view when it is called, as a step of a story. */
export function useTakingView(): () => ViewToAdd {
  const corpus = useWholeCorpus();
  const telling = useTelling();
  return () => {
    const state = useExplorer.getState();
    return { title: viewNameIn(state, corpus, telling), link: stepLinkOf(state) };
  };
}

/** What a reader would call a state's view. What the second clock holds back is not in it. */
export function viewNameIn(state: ExplorerState, corpus: Corpus, telling: Telling): string {
  const selection = selectionIn(state);
  const panel = selection?.kind === 'moment' || selection?.kind === 'actor' ? selection.title : undefined;
  const subject = subjectOf(state, telling);
  // A question or an article is on view as much as what is open beside it.
  if (panel !== undefined)
    return isFiltered(state.view) ? panel : say('stories.view.with', { subject, panel });
  return withFilters(subject, state, corpus, telling);
}

/** The question or the article on view, of those known by the second clock; on the timeline, the question that is lit. */
function aboutIn(state: ExplorerState): string | undefined {
  const view = state.view === 'timeline' && state.question ? 'questions' : state.view;
  return selectionIn({ ...state, ...CLOSED_PANEL, view })?.title;
}

/** What the view is about: a question, an article, the stretch of time on the timeline. */
function subjectOf(state: ExplorerState, telling: Telling): string {
  const { view, window } = state;
  const about = aboutIn(state);
  if (about !== undefined) return about;
  if (view === 'timeline' && window) {
    return say('stories.view.stretch', { stretch: stretchInWords(window, telling) });
  }
  return named(view);
}

function named(view: View): string {
  return say(`views.${view}`);
}

function withFilters(subject: string, state: ExplorerState, corpus: Corpus, telling: Telling): string {
  const pieces = activePieces(queriesOf(corpus), state.filters).map((piece) =>
    sayPiece(piece, corpus, telling),
  );
  if (!isFiltered(state.view) || pieces.length === 0) return subject;
  return say('stories.view.filtered', { view: subject, filters: sayList(pieces) });
}
