/**
 * The steps of a story as places: each step's link is read as any link is, and gives the whole view it shows. What the
 * reader settled for reading (the story itself, the clocks times are told by, being embedded) is not the step's to change.
 */
import type { Corpus, StoryStep, StoryTold } from '../domain/corpus/corpus.ts';
import type { IdLock } from '../domain/corpus/format.ts';
import { shownBetween } from '../domain/overview/scale.ts';
import type { TimeWindow } from '../domain/time/window.ts';
import { unknownIn } from './link/known.ts';
import { linkedStateOf, linkOf } from './link/of-state.ts';
import { decodeLink, partsOf } from './link.ts';
import { NO_STORY, TOLD_PLAINLY } from './places.ts';
import type { ChosenTelling, ExplorerState } from './store.ts';
import { foldedLess, frameOf, windowWithin } from './time-frame.ts';
import type { CorpusState, IgnoredField, LinkedState } from './view-state.ts';

/** A step's view, and what of its link the corpus has not or nobody can read. */
export interface StepView {
  readonly view: LinkedState;
  readonly ignored: readonly IgnoredField[];
}

/** What a step's link shows in this corpus, before anything of the reader's is kept. */
export function viewOfLink(link: string, corpus: Corpus, lock: IdLock | undefined): StepView {
  const { path, query } = partsOf(link);
  const read = decodeLink(path, query);
  const fitted = unknownIn(read.link, corpus, lock);
  return { view: fitted.link, ignored: [...read.ignored, ...fitted.ignored] };
}

type Reading = LinkedState & Pick<CorpusState, 'lock'>;

/**
 * Where a step leads: its view whole, with the rest of the reader's state kept. The zone and the calendars are those the
 * state has, unless the step's own link names some; for going on from another step, give it `ownTellingOf` first.
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

function tellingOf(view: ChosenTelling, state: ChosenTelling): ChosenTelling {
  return {
    zone: view.zone ?? state.zone,
    calendar: view.calendar === TOLD_PLAINLY.calendar ? state.calendar : view.calendar,
    beside: view.beside ?? state.beside,
    script: view.script === TOLD_PLAINLY.script ? state.script : view.script,
  };
}

/**
 * How the reader has times told by themselves. What the step in hand names, and is still told so, is the step's: the next
 * step is not to be told by it, whether it is gone to or opened by its link.
 */
export function ownTellingOf(
  { steps }: StoryTold,
  state: Reading & Pick<ExplorerState, 'ownTelling'>,
  corpus: Corpus,
): ChosenTelling {
  const step = steps[Math.min(state.step ?? 1, steps.length) - 1];
  if (!step) return state;
  const { view } = viewOfLink(step.link, corpus, state.lock);
  const beneath = state.ownTelling ?? TOLD_PLAINLY;
  const isSteps = (name: keyof ChosenTelling) =>
    view[name] !== TOLD_PLAINLY[name] && view[name] === state[name];
  return {
    zone: (isSteps('zone') ? beneath : state).zone,
    calendar: (isSteps('calendar') ? beneath : state).calendar,
    beside: (isSteps('beside') ? beneath : state).beside,
    script: (isSteps('script') ? beneath : state).script,
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

/** What does not count as leaving a step: how far the reader scrolled or unfolded, and by which clocks they read. */
const BY_THE_WAY = { window: undefined, unfolded: [], openSlug: undefined, ...TOLD_PLAINLY } as const;

/**
 * Whether the view on hand is another than the step's. Panning and zooming a little is not leaving. A window is another
 * that shares less than half the time of the shorter of the two, or that is more than four times as long or as short.
 */
export function hasLeft(state: Viewed, place: LinkedState): boolean {
  const shown = (view: LinkedState) =>
    stepLinkOf({ ...view, ...BY_THE_WAY, ...outOfSight(view), corpus: state.corpus });
  return shown(linkedStateOf(state)) !== shown(place) || isElsewhere(state, place.window);
}

/** The article and the question last in hand wait for the reader in views that show nothing of them. */
function outOfSight({ view }: LinkedState): Partial<LinkedState> {
  return {
    ...(view !== 'articles' && { article: undefined, paragraph: undefined }),
    ...(view === 'grid' && { question: undefined, position: undefined }),
  };
}

/** How many times as long as the step's a window can be, or the step's as it. */
const MOST_ZOOMED = 4;

/** By time as it is shown: what is folded away takes up none. A window that is not asked for is the opening one. */
function isElsewhere({ corpus, window, unfolded }: Viewed, asked: TimeWindow | undefined): boolean {
  const frame = corpus && frameOf(corpus);
  if (!frame || window === asked) return false;
  const { hidden } = foldedLess(frame, unfolded);
  const [shown, steps] = [windowWithin(frame, hidden, window), windowWithin(frame, hidden, asked)];
  const [from, to] = [Math.max(shown.from, steps.from), Math.min(shown.to, steps.to)];
  const shared = from < to ? shownBetween(from, to, hidden) : 0;
  const lengths = [shown, steps].map((one) => shownBetween(one.from, one.to, hidden));
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)];
  return shared < shorter / 2 || longer > shorter * MOST_ZOOMED;
}

/** A link that names a story and nothing to see: it means the story's step, and not the opening view beside it. */
export function namesNoView(state: Viewed): boolean {
  return stepLinkOf({ ...state, openSlug: undefined, ...TOLD_PLAINLY }) === '';
}
