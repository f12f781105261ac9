/**
 * The one store. A corpus comes in through `corpus-loading.ts`, links through `history.ts`, everything else through
 * the actions here. Each action says whether it is a step worth going Back to: opening and filtering are, panning
 * and typing are not.
 */
import { create } from 'zustand';
import type { ArticleId, EntityId, MomentId, MomentKind, OccasionId, Role } from '../domain/corpus/corpus.ts';
import type { Status } from '../domain/corpus/status.ts';
import type { LaneKind } from '../domain/overview/lanes.ts';
import {
  type Choice,
  type CombinableGroup,
  type Combination,
  type Filters,
  NO_FILTERS,
  type TimeFilter,
} from '../domain/query/filters.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Telling } from '../domain/time/telling.ts';
import { type TimeWindow, toMinutes } from '../domain/time/window.ts';
import { CLOSED_PANEL, NO_STORY, OPENING_VIEW, toMoment } from './places.ts';
import {
  type CorpusState,
  type IgnoredField,
  type LinkedState,
  type NamedView,
  NOTHING_UNFOLDED,
  type SessionState,
  type Unfolded,
} from './view-state.ts';

/** Whether a change becomes a new entry of the browser's history or rewrites the present one. */
export type HistoryStep = 'push' | 'replace';

/** What of how times are told a link carries. */
export type ChosenTelling = Pick<LinkedState, 'zone' | 'calendar' | 'beside' | 'script'>;

export interface Actions {
  openMoment(id: MomentId): void;
  /** Closes what the panel shows: a moment, or an actor's page. */
  closePanel(): void;
  /** A step to another place: what `places.ts` names. The rest of the view stays. */
  goTo(place: Partial<LinkedState>): void;
  chooseCorpus(id: string): void;
  /** A whole view, of any corpus and any file, as one step; with what of its link could not be read. */
  openElsewhere(view: LinkedState, ignored?: readonly IgnoredField[]): void;
  chooseEntity(id: EntityId, choice: Choice | undefined): void;
  /** Asks for this entity and nothing else. */
  chooseOnly(id: EntityId): void;
  chooseArticle(id: ArticleId, choice: Choice | undefined): void;
  combine(group: CombinableGroup, combination: Combination): void;
  toggleRole(role: Role): void;
  toggleKind(kind: MomentKind): void;
  toggleStatus(status: Status): void;
  search(text: string): void;
  setFilters(filters: Filters): void;
  clearFilters(): void;
  /**
   * Undefined goes back to the window the corpus opens with. What is `unfolding` is shown at full length as well, as by
   * `unfold`, in the same step.
   */
  showWindow(window: TimeWindow | undefined, step?: HistoryStep, unfolding?: readonly Instant[]): void;
  /** The view and nothing of the one before it, in one step; the lanes and the second clock stay as the reader has them. */
  showView(view: NamedView): void;
  chooseLanes(lanes: LaneKind): void;
  /** Shows the empty stretches that hold these instants at full length. */
  unfold(...times: readonly Instant[]): void;
  /** Folds every empty stretch again. */
  foldAgain(): void;
  /** How times are told: in which zone, by which calendars, in which script. */
  tellTimes(telling: Partial<ChosenTelling>): void;
  filterByTime(time: TimeFilter | undefined): void;
  /** The story as reported by then; undefined: all that is known. */
  knowBy(at: Instant | undefined, step?: HistoryStep): void;
  toggleLane(id: string): void;
  toggleOccasion(id: OccasionId): void;
  announce(text: string): void;
  /** What a link holds takes the place of what the reader chose. Used by `history.ts` alone. */
  followLink(link: LinkedState, ignored: readonly IgnoredField[], step?: HistoryStep): void;
  dismissIgnoredFields(): void;
}

export interface ExplorerState extends CorpusState, LinkedState, SessionState, Actions {
  /** How the last change wants to stand in the history. */
  readonly historyStep: HistoryStep;
  /** How often a link, or a whole view, took the place of what was there: what it asks of a story is settled each time. */
  readonly arrivals: number;
  /** How the reader has times told by themselves, while a step of a story tells them otherwise. */
  readonly ownTelling: ChosenTelling | undefined;
}

const INITIAL: CorpusState &
  LinkedState &
  SessionState &
  Pick<ExplorerState, 'historyStep' | 'arrivals' | 'ownTelling'> = {
  index: [],
  loading: { kind: 'loading', received: 0, total: undefined },
  corpus: undefined,
  file: undefined,
  setAside: [],
  lock: undefined,
  ...OPENING_VIEW,
  openLanes: [],
  openOccasions: [],
  ignoredFields: [],
  announcement: '',
  historyStep: 'replace',
  arrivals: 0,
  ownTelling: undefined,
};

/** Nothing loaded, and something on its way. */
const NO_CORPUS: Pick<CorpusState, 'corpus' | 'file' | 'loading' | 'setAside' | 'lock'> = {
  corpus: undefined,
  file: undefined,
  loading: INITIAL.loading,
  setAside: [],
  lock: undefined,
};

type AskedCorpus = Pick<LinkedState, 'corpusId' | 'ownFile'>;

/** What a file holds decides, not what it is called: the same id may be another's. */
export function isSameCorpus(one: AskedCorpus, other: AskedCorpus): boolean {
  return one.corpusId === other.corpusId && one.ownFile?.hash === other.ownFile?.hash;
}

export const useExplorer = create<ExplorerState>()((set) => {
  const push = (change: (state: ExplorerState) => Partial<ExplorerState>) =>
    set((state) => ({ ...change(state), historyStep: 'push' }));
  const filter = (change: (filters: Filters) => Partial<Filters>) =>
    push(({ filters }) => ({ filters: { ...filters, ...change(filters) } }));

  return {
    ...INITIAL,
    openMoment: (id) => push(() => toMoment(id)),
    closePanel: () => push(() => CLOSED_PANEL),
    goTo: (place) => push(() => place),
    chooseCorpus: (id) =>
      push(() => ({
        corpusId: id,
        ...NO_CORPUS,
        ...wholeView({}),
        ...NO_STORY,
        ownFile: undefined,
        knownBy: undefined,
        lanes: undefined,
        columns: INITIAL.columns,
        sort: INITIAL.sort,
        openLanes: [],
        openOccasions: [],
      })),
    openElsewhere: (view, ignoredFields = []) =>
      push((state) => ({
        ...view,
        ignoredFields,
        arrivals: state.arrivals + 1,
        openLanes: [],
        openOccasions: [],
        ...(isSameCorpus(state, view) ? {} : NO_CORPUS),
      })),
    chooseEntity: (id, choice) => filter(({ entities }) => ({ entities: withChoice(entities, id, choice) })),
    chooseOnly: (id) => push(() => ({ filters: { ...NO_FILTERS, entities: { [id]: 'in' } } })),
    chooseArticle: (id, choice) => filter(({ articles }) => ({ articles: withChoice(articles, id, choice) })),
    combine: (group, combination) =>
      filter(({ combine }) => ({ combine: { ...combine, [group]: combination } })),
    toggleRole: (role) => filter(({ roles }) => ({ roles: toggled(roles, role) })),
    toggleKind: (kind) => filter(({ kinds }) => ({ kinds: toggled(kinds, kind) })),
    toggleStatus: (status) => filter(({ statuses }) => ({ statuses: toggled(statuses, status) })),
    search: (text) => set(({ filters }) => ({ filters: { ...filters, text }, historyStep: 'replace' })),
    setFilters: (filters) => push(() => ({ filters })),
    clearFilters: () => push(() => ({ filters: NO_FILTERS })),
    showWindow: (window, step = 'replace', unfolding = []) =>
      set(({ unfolded }) => ({
        window: window && toMinutes(window),
        unfolded: unfoldedToo(unfolded, unfolding),
        historyStep: step,
      })),
    showView: (view) => push(() => wholeView(view)),
    chooseLanes: (lanes) => push(() => ({ lanes, openLanes: [] })),
    unfold: (...times) => push(({ unfolded }) => ({ unfolded: unfoldedToo(unfolded, times) })),
    foldAgain: () => push(() => ({ unfolded: NOTHING_UNFOLDED })),
    tellTimes: (telling) => push(() => telling),
    filterByTime: (time) => filter(() => ({ time })),
    knowBy: (knownBy, step = 'push') => set({ knownBy, historyStep: step }),
    toggleLane: (id) => set(({ openLanes }) => ({ openLanes: toggled(openLanes, id) })),
    toggleOccasion: (id) => set(({ openOccasions }) => ({ openOccasions: toggled(openOccasions, id) })),
    // The same words twice are only read out twice where they differ.
    announce: (text) =>
      set(({ announcement }) => ({ announcement: announcement === text ? `${text}\u00a0` : text })),
    followLink: (link, ignoredFields, historyStep = 'replace') =>
      set((state) => ({
        ...link,
        ignoredFields,
        arrivals: state.arrivals + 1,
        historyStep,
        // What stood ready was another corpus; the one asked for may still have to come.
        loading: isSameCorpus(state, link) ? state.loading : INITIAL.loading,
      })),
    dismissIgnoredFields: () => set({ ignoredFields: [] }),
  };
});

/**
 * All that a named view settles, so that nothing of the view before it is left but how times are told, and by when the
 * story is told: somebody who reads it as known by a day is not to be taken past that day by a way in. A step of a
 * story is left, and can be come back to.
 */
export function wholeView({
  open,
  filters = NO_FILTERS,
  window,
  view = 'timeline',
  question,
}: NamedView): Omit<
  LinkedState,
  | 'corpusId'
  | 'ownFile'
  | 'lanes'
  | 'columns'
  | 'sort'
  | 'knownBy'
  | 'embedded'
  | keyof Telling
  | keyof typeof NO_STORY
> {
  return {
    ...CLOSED_PANEL,
    open,
    filters,
    window: window && toMinutes(window),
    unfolded: NOTHING_UNFOLDED,
    view,
    question,
    position: undefined,
    article: undefined,
    paragraph: undefined,
  };
}

/** With these instants too: the very same where there are none, so that nobody takes it for a change. */
export function unfoldedToo(unfolded: Unfolded, times: readonly Instant[]): Unfolded {
  return unfolded === 'all' || times.length === 0 ? unfolded : [...unfolded, ...times];
}

function withChoice<Id extends string>(
  choices: Readonly<Record<Id, Choice>>,
  id: Id,
  choice: Choice | undefined,
): Record<Id, Choice> {
  const { [id]: _, ...others } = choices;
  return (choice ? { ...others, [id]: choice } : others) as Record<Id, Choice>;
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
