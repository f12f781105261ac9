/** What follows from the store's state: computed once for each change, shared by every view that asks. */
import { useSyncExternalStore } from 'react';
import type { Corpus, Entity, Moment, MomentId } from '../domain/corpus/corpus.ts';
import { resolveId } from '../domain/corpus/ids.ts';
import { momentById } from '../domain/corpus/lookups.ts';
import { disputedMoments } from '../domain/corpus/status.ts';
import { type Lit, litOf } from '../domain/overview/lit.ts';
import { type CorpusQueries, indexCorpus, type QueryResult } from '../domain/query/query.ts';
import { type Calendar, dayNumberAt } from '../domain/time/calendar.ts';
import { dateOf } from '../domain/time/civil.ts';
import type { Instant, Zone } from '../domain/time/instant.ts';
import type { Script, Telling } from '../domain/time/telling.ts';
import { placeOf } from '../domain/time/when.ts';
import { corpusShown } from './known-corpus.ts';
import { answeringOf } from './large/answering.ts';
import { latestOf } from './latest-of.ts';
import { corpusOf } from './link/of-state.ts';
import { type ExplorerState, useExplorer } from './store.ts';

const indexes = new WeakMap<Corpus, CorpusQueries>();

/** The corpus's search and facet index, built on first use and kept with the corpus. Of a large one, for what is asked once in a while. */
export function queriesOf(corpus: Corpus): CorpusQueries {
  const index = indexes.get(corpus) ?? answeringOf(corpus)?.queries ?? indexCorpus(corpus);
  indexes.set(corpus, index);
  return index;
}

const resultOf = latestOf((corpus: Corpus, filters: ExplorerState['filters']) =>
  queriesOf(corpus).run(filters),
);

/** The moments a state's filters let through, for what happens outside of React. Of a large corpus, as last told. */
export function resultIn(corpus: Corpus, { filters }: Pick<ExplorerState, 'filters'>): QueryResult {
  return answeringOf(corpus)?.result() ?? resultOf(corpus, filters);
}

/**
 * The corpus with all there is of it, whatever the second clock shows: for how far time goes, for naming what a link
 * asks for, and for saying what is not known yet. Only for views drawn once one is loaded.
 */
export function useWholeCorpus(): Corpus {
  const corpus = useExplorer(corpusOf);
  if (!corpus) throw new Error(NOT_LOADED);
  return corpus;
}

const NOT_LOADED = 'A view that needs a corpus was drawn before one was loaded.';

/** Everything on the page asks for it, after every change. */
const shownOf = latestOf(corpusShown);

/** The corpus as it is shown: what was known of it by the second clock, while that is on. Else as `useWholeCorpus`. */
export function useCorpus(): Corpus {
  const corpus = useExplorer(corpusShownIn);
  if (!corpus) throw new Error(NOT_LOADED);
  return corpus;
}

/**
 * How many moments the second clock holds back: nothing published by then tells of them. None while it is off. Whatever
 * counts moments counts them among all of `useWholeCorpus`, and says this with it.
 */
export function useHeldBack(): number {
  return useWholeCorpus().moments.length - useCorpus().moments.length;
}

/** `useCorpus`, for what happens outside of React; undefined while none is loaded. */
export function corpusShownIn(state: ExplorerState): Corpus | undefined {
  const corpus = corpusOf(state);
  return corpus && shownOf(corpus, state.knownBy);
}

const tellingOf = latestOf(
  (
    zone: Zone,
    calendar: Calendar,
    beside: Calendar | undefined,
    script: Script,
    withYear: boolean,
  ): Telling => ({ zone, calendar, beside: beside === calendar ? undefined : beside, script, withYear }),
);

/** True where moments lie in more than one year: a day without its year would then be any of several. */
const spansYears = latestOf((corpus: Corpus): boolean => {
  const { moments, zone } = corpus;
  const told = answeringOf(corpus)?.spansYears;
  if (told !== undefined) return told;
  const yearOf = (at: number) => dateOf(dayNumberAt(at as Instant, zone)).year;
  const places = moments.flatMap(({ when }) => placeOf(when) ?? []);
  const years = new Set(places.flatMap(({ from, to }) => [yearOf(from), yearOf(Math.max(from, to - 1))]));
  return years.size > 1;
});

/** How times are told: as the reader chose, else by the corpus's own clocks. */
export function useTelling(): Telling {
  const whole = useWholeCorpus();
  return useExplorer(({ zone, calendar, beside, script }) =>
    tellingOf(zone ?? whole.zone, calendar, beside, script, spansYears(whole)),
  );
}

/**
 * Something of what the filters let through: whoever asks is drawn anew only where that is another. Of a large corpus,
 * of what its index told last.
 *
 * @param read gives the same for the same result
 */
export function useOfResult<Value>(read: (result: QueryResult) => Value): Value {
  const corpus = useCorpus();
  return useSyncExternalStore(answeringOf(corpus)?.subscribe ?? useExplorer.subscribe, () => {
    const state = useExplorer.getState();
    return read(resultIn(corpusShownIn(state) ?? corpus, state));
  });
}

/** The moments the filters let through, with counts and matches. Of a large corpus, what its index told last. */
export function useQueryResult(): QueryResult {
  return useOfResult(all);
}

const all = (result: QueryResult) => result;

/** Whether the filters let nothing through. */
export function useIsNothingMatched(): boolean {
  return useOfResult(({ matched }) => matched.length === 0);
}

const disputedOf = latestOf((corpus: Corpus) => disputedMoments(corpus.moments, corpus.questions));

/** Which moments accounts or parties differ on. */
export type Disputed = Pick<ReadonlySet<MomentId>, 'has'>;

export function useDisputed(): Disputed {
  const corpus = useCorpus();
  return answeringOf(corpus)?.disputed ?? disputedOf(corpus);
}

/** What the link's moment turned out to be. */
export type OpenMoment =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      readonly moment: Moment;
      /** False where the filters hide it. */
      readonly shown: boolean;
    }
  | {
      /** There, but no article out by the second clock tells of it. The moment is as all articles have it. */
      readonly kind: 'unreported';
      readonly moment: Moment;
    }
  | {
      readonly kind: 'gone';
      readonly id: string;
      /** Set where the corpus says why it was withdrawn. */
      readonly tombstone: { readonly title: string; readonly reason: string } | undefined;
    };

/** As if no filter hid it. */
const foundOf = latestOf(
  (corpus: Corpus, whole: Corpus, id: string | undefined, lock: ExplorerState['lock']): OpenMoment => {
    if (id === undefined) return { kind: 'none' };
    const resolved = lock ? resolveId(lock, id) : undefined;
    const lasting = resolved?.kind === 'alias' ? resolved.id : id;
    const momentIn = ({ moments }: Corpus) => momentById(moments, lasting);
    const moment = momentIn(corpus);
    if (moment) return { kind: 'open', moment, shown: true };
    const later = momentIn(whole);
    if (later) return { kind: 'unreported', moment: later };
    return { kind: 'gone', id, tombstone: resolved?.kind === 'tombstone' ? resolved : undefined };
  },
);

const openMomentOf = latestOf(
  (found: OpenMoment, shown: boolean): OpenMoment => (found.kind === 'open' ? { ...found, shown } : found),
);

function useFound(): OpenMoment {
  const corpus = useCorpus();
  const whole = useWholeCorpus();
  const open = useExplorer((state) => state.open);
  const lock = useExplorer((state) => state.lock);
  return foundOf(corpus, whole, open, lock);
}

function isLetThrough(found: OpenMoment, { matchedIds }: QueryResult): boolean {
  return found.kind === 'open' && matchedIds.has(found.moment.id);
}

export function useOpenMoment(): OpenMoment {
  const found = useFound();
  return openMomentOf(
    found,
    useOfResult((result) => isLetThrough(found, result)),
  );
}

/** `useOpenMoment`, for what happens outside of React. */
export function openMomentIn(state: ExplorerState): OpenMoment {
  const [corpus, whole] = [corpusShownIn(state), corpusOf(state)];
  if (!corpus || !whole) return { kind: 'none' };
  const found = foundOf(corpus, whole, state.open, state.lock);
  return openMomentOf(found, isLetThrough(found, resultIn(corpus, state)));
}

/** The open moment's id, where it is a moment of the corpus as shown. */
export function useOpenId(): MomentId | undefined {
  const found = useFound();
  return found.kind === 'open' ? found.moment.id : undefined;
}

/** The person, organisation or place whose page the panel shows; a moment asked for as well comes first. */
export function useActor(): Entity | undefined {
  const { entities } = useCorpus();
  const actor = useExplorer(({ open, actor }) => (open === undefined ? actor : undefined));
  return actor === undefined ? undefined : entities.find(({ id }) => id === actor);
}

/** Whether the panel is open: on a moment, or on an actor's page. */
export function useHasPanel(): boolean {
  const isOpen = useExplorer(({ open }) => open !== undefined);
  return useActor() !== undefined || isOpen;
}

const litIn = latestOf(litOf);

/** The question lit on the timeline, while that is the view and one is in hand. */
export function useLit(): Lit | undefined {
  const corpus = useCorpus();
  const question = useExplorer((state) => (state.view === 'timeline' ? state.question : undefined));
  const position = useExplorer((state) => state.position);
  return question === undefined ? undefined : litIn(corpus, question, position);
}
