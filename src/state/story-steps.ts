/**
 * The steps of a story as places: each step's link is read as any link is, and gives the whole view it shows. What the
 * reader settled for reading (the story itself, the clocks times are told by, being embedded) is not the step's to change.
 */
import type { Corpus, StoryStep } from '../domain/corpus/corpus.ts';
import type { IdLock } from '../domain/corpus/format.ts';
import { unknownIn } from './link/known.ts';
import { linkedStateOf, linkOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { NO_STORY } from './places.ts';
import type { CorpusState, IgnoredField, LinkedState } from './view-state.ts';

/** A step's view, and what of its link the corpus has not or nobody can read. */
export interface StepView {
  readonly view: LinkedState;
  readonly ignored: readonly IgnoredField[];
}

/** What a step's link shows in this corpus, before anything of the reader's is kept. */
export function viewOfLink(link: string, corpus: Corpus, lock: IdLock | undefined): StepView {
  const [path = '', ...query] = link.split('?');
  const read = decodeLink(path, query.join('?'));
  const fitted = unknownIn(read.link, corpus, lock);
  return { view: fitted.link, ignored: [...read.ignored, ...fitted.ignored] };
}

type Reading = LinkedState & Pick<CorpusState, 'lock'>;

/**
 * Where a step leads: its view whole, with the rest of the reader's state kept. The zone and the calendars are those the
 * reader has, unless the step's own link names some.
 *
 * @param position from 1
 */
export function placeOfStep(
  step: Pick<StoryStep, 'link'>,
  position: number,
  state: Reading,
  corpus: Corpus,
): LinkedState {
  const { view } = viewOfLink(step.link, corpus, state.lock);
  const { corpusId, ownFile, story, carriedStory, embedded } = state;
  return {
    ...view,
    ...tellingOf(view, state),
    corpusId,
    ownFile,
    story,
    carriedStory,
    embedded,
    step: position === 1 ? undefined : position,
  };
}

function tellingOf(view: LinkedState, state: LinkedState) {
  return {
    zone: view.zone ?? state.zone,
    calendar: view.calendar === 'gregorian' ? state.calendar : view.calendar,
    beside: view.beside ?? state.beside,
    script: view.script === 'latin' ? state.script : view.script,
  };
}

type Viewed = LinkedState & Pick<CorpusState, 'corpus'>;

/** What a step's link leaves out: where the corpus is, whose story it is of, and what frames the page. */
const OUTSIDE_STEP = { ...NO_STORY, corpusId: undefined, ownFile: undefined, embedded: false } as const;

/** The link to a view as a step of a story has it: without the corpus, with slugs as they are now. */
export function stepLinkOf(state: Viewed): string {
  const { corpus } = state;
  return linkOf({ ...linkedStateOf(state), ...OUTSIDE_STEP, corpus, index: [] });
}

/** Times as the corpus has them. */
const TOLD_PLAINLY = { zone: undefined, calendar: 'gregorian', beside: undefined, script: 'latin' } as const;

/** What does not count as leaving a step: how far the reader scrolled or unfolded, and by which clocks they read. */
const BY_THE_WAY = { window: undefined, unfolded: [], openSlug: undefined, ...TOLD_PLAINLY } as const;

/**
 * Whether the view on hand is another than the step's. Panning and zooming a little is not leaving; a window that shares
 * less than half its time with the step's is.
 */
export function hasLeft(state: Viewed, place: LinkedState): boolean {
  const shown = (view: LinkedState) =>
    stepLinkOf({ ...view, ...BY_THE_WAY, ...outOfSight(view), corpus: state.corpus });
  return shown(linkedStateOf(state)) !== shown(place) || isElsewhere(state, place);
}

/** The article and the question last in hand wait for the reader in views that show nothing of them. */
function outOfSight({ view }: LinkedState): Partial<LinkedState> {
  return {
    ...(view !== 'articles' && { article: undefined, paragraph: undefined }),
    ...(view === 'grid' && { question: undefined, position: undefined }),
  };
}

function isElsewhere({ window }: LinkedState, { window: asked }: LinkedState): boolean {
  if (!window || !asked) return false;
  const shared = Math.min(window.to, asked.to) - Math.max(window.from, asked.from);
  const longest = Math.max(window.to - window.from, asked.to - asked.from);
  return shared < longest / 2;
}

/** A link that names a story and nothing to see: it means the story's step, and not the opening view beside it. */
export function namesNoView(state: Viewed): boolean {
  return stepLinkOf({ ...state, openSlug: undefined, ...TOLD_PLAINLY }) === '';
}
