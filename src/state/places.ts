/**
 * Where a reader can go within a corpus: for each place, what of the linked state is settled by going there. A step
 * (`store.goTo`) and the address of a link (`useLinkTo`) are both made of these, so that a click and a link never differ.
 */
import type { ArticleId, EntityId, MomentId, PositionId, QuestionId } from '../domain/corpus/corpus.ts';
import { NO_FILTERS } from '../domain/query/filters.ts';
import { type LinkedState, NOTHING_UNFOLDED, type View } from './view-state.ts';

export type Place = Partial<LinkedState>;

/** The view everybody starts with: of the first corpus, as it opens. What an empty link holds. */
export const OPENING_VIEW: LinkedState = {
  corpusId: undefined,
  ownFile: undefined,
  open: undefined,
  openSlug: undefined,
  filters: NO_FILTERS,
  window: undefined,
  lanes: undefined,
  unfolded: NOTHING_UNFOLDED,
  zone: undefined,
  calendar: 'gregorian',
  beside: undefined,
  script: 'latin',
  knownBy: undefined,
  view: 'timeline',
  question: undefined,
  position: undefined,
  article: undefined,
  paragraph: undefined,
  actor: undefined,
  columns: 'articles',
  sort: 'time',
  story: undefined,
  carriedStory: undefined,
  step: undefined,
  embedded: false,
};

/** Times as the corpus has them. */
export const TOLD_PLAINLY = {
  zone: undefined,
  calendar: 'gregorian',
  beside: undefined,
  script: 'latin',
} as const;

/** Nothing in the panel. */
export const CLOSED_PANEL = { open: undefined, openSlug: undefined, actor: undefined } as const;

/** No story is told. */
export const NO_STORY = { story: undefined, carriedStory: undefined, step: undefined } as const;

/** A moment in the panel, whatever the view. */
export function toMoment(id: MomentId): Place {
  return { ...CLOSED_PANEL, open: id };
}

/** The page of a person, an organisation or a place, in the panel. */
export function toActor(id: EntityId): Place {
  return { ...CLOSED_PANEL, actor: id };
}

/**
 * A view as its name in the page's head leads to it: the timeline with nothing dimmed, and nothing pointed at. Which
 * question and which article were last in hand stays, so that they are there on coming back.
 */
export function toView(view: View): Place {
  const nothingPointedAt = { position: undefined, paragraph: undefined };
  return { view, ...nothingPointedAt, ...(view === 'timeline' && { question: undefined }) };
}

/** A question in the view of questions, with one of its positions pointed out where it is given. */
export function toQuestion(question: QuestionId, position?: PositionId): Place {
  return { view: 'questions', question, position };
}

/**
 * The timeline with the question's moments lit and the rest dimmed, the position's pointed out among them. It shows
 * the window the corpus opens with, since what is lit may lie anywhere.
 */
export function toLit(question: QuestionId, position?: PositionId): Place {
  return { view: 'timeline', question, position, window: undefined };
}

/** An article in the reader, at a paragraph where one is given. */
export function toArticle(article: ArticleId, paragraph?: number): Place {
  return { view: 'articles', article, paragraph };
}

/** A passage as a moment's: its paragraph in the reader, with the moment in the panel and what it rests on marked. */
export function toPassage(article: ArticleId, paragraph: number | undefined, moment: MomentId): Place {
  return { ...toArticle(article, paragraph), ...toMoment(moment) };
}

/** A place with nothing in the panel, for where the panel would cover it. */
export function inFullView(place: Place): Place {
  return { ...place, ...CLOSED_PANEL };
}
