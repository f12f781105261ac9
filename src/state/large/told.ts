/** What the timeline is told of a corpus: at hand at once; of a large one as soon as its index answers, and what it told last till then. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { MomentId } from '../../domain/corpus/corpus.ts';
import { densityOf } from '../../domain/overview/density.ts';
import type { ClusterTold, Detail, DetailAsked } from '../../domain/overview/detail/detail.ts';
import { type Shown, shownOf } from '../../domain/overview/shown.ts';
import { mayShowClock } from '../../domain/overview/ticks.ts';
import type { Filters } from '../../domain/query/filters.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { queriesOf, useCorpus, useQueryResult, useWholeCorpus } from '../derived.ts';
import { useExplorer } from '../store.ts';
import {
  type Answered,
  type Answering,
  answeringOf,
  type CorpusParts,
  type IndexState,
  type PartsState,
  type TellableKind,
  type Told,
} from './answering.ts';

const READY: IndexState = { kind: 'ready' };

/** Who answers for the corpus on view; undefined where it is at hand. */
function useIndex(): Answering | undefined {
  return answeringOf(useCorpus());
}

const never = () => () => undefined;

function useFromIndex<Value>(index: Answering | undefined, read: () => Value): Value {
  return useSyncExternalStore(index ? index.subscribe : never, read);
}

function useAnswered<Kind extends TellableKind>(
  kind: Kind,
  asked: Told[Kind]['asked'] | undefined,
  slot?: string,
): Answered<Kind> | undefined {
  const index = useIndex();
  const filters = useExplorer((state) => state.filters);
  useEffect(() => {
    if (asked !== undefined) index?.ask(kind, asked, filters, slot);
  }, [index, kind, asked, filters, slot]);
  // Asked by the store's change itself, the answer is under way while the page is still drawn with the new filters.
  const isAsking = asked !== undefined;
  useEffect(() => (isAsking ? index?.follow(kind, slot) : undefined), [index, kind, slot, isAsking]);
  const read = useCallback(() => index?.latest(kind, slot), [index, kind, slot]);
  return useFromIndex(index, read);
}

function useTold<Kind extends TellableKind>(
  kind: Kind,
  asked: Told[Kind]['asked'] | undefined,
  slot?: string,
): Told[Kind]['told'] | undefined {
  return useAnswered(kind, asked, slot)?.told;
}

/**
 * What of a large corpus is drawn of a window. Undefined for a corpus at hand, and while nothing has been told yet.
 *
 * @param asked must be the same object as long as it asks the same; undefined asks for nothing
 */
export function useDetail(asked: DetailAsked | undefined): Detail | undefined {
  return useTold('detail', asked);
}

/**
 * Whether `useDetail` tells of this very question, with the filters that are on, of the corpus on view. Else it tells
 * what it told last.
 */
export function useIsDetailTold(asked: DetailAsked | undefined): boolean {
  const answered = useAnswered('detail', undefined);
  const filters = useExplorer((state) => state.filters);
  return asked !== undefined && answered?.asked === asked && answered.filters === filters;
}

/** What one cluster of the detail holds; undefined for none, and till it is told. */
export function useClusterTold(
  id: string | undefined,
  detail: DetailAsked | undefined,
): ClusterTold | undefined {
  const asked = useMemo(() => (id === undefined || !detail ? undefined : { detail, id }), [id, detail]);
  const answered = useAnswered('cluster', asked);
  return asked && answered?.asked === asked ? answered.told : undefined;
}

/**
 * Where every moment of the corpus is, seen from a window.
 *
 * @param slot a name for each place that asks about another window at the same time
 */
export function useShown(window: TimeWindow, slot?: string): Shown {
  const index = useIndex();
  const total = useCorpus().moments.length;
  const { matched } = useQueryResult();
  const told = useTold('shown', window, slot);
  return useMemo(
    () => (index ? (told ?? allWithin(matched.length, total)) : shownOf(matched, total, window)),
    [index, told, matched, total, window],
  );
}

/** What is said for the moment that the first answer takes: nothing of it lies outside as far as is known. */
function allWithin(matched: number, total: number): Shown {
  const nothing = { count: 0, nearest: undefined };
  return {
    total,
    matched,
    filteredOut: total - matched,
    inWindow: matched,
    before: nothing,
    after: nothing,
    undated: 0,
  };
}

/** `densityOf` what the filters let through; all zero till it is told. */
export function useDensity(span: TimeWindow, bins: number, slot?: string): readonly number[] {
  const index = useIndex();
  const { matched } = useQueryResult();
  const { from, to } = span;
  const asked = useMemo(() => ({ span: { from, to }, bins }), [from, to, bins]);
  const told = useTold('density', asked, slot);
  return useMemo(() => {
    if (!index) return densityOf(matched, asked.span, asked.bins);
    return told?.length === asked.bins ? told : new Array<number>(asked.bins).fill(0);
  }, [index, told, matched, asked]);
}

/** Whether anything that the filters let through and that lies in the window is known to the hour or minute. */
export function useHoursTold(window: TimeWindow, slot?: string): boolean {
  const index = useIndex();
  const { matched } = useQueryResult();
  const told = useTold('hours', window, slot);
  return useMemo(
    () =>
      index
        ? (told ?? false)
        : mayShowClock(
            matched.map(({ when }) => when),
            window,
          ),
    [index, told, matched, window],
  );
}

/** How the index of the corpus on view stands; one at hand is always ready. */
export function useAnswering(): IndexState {
  const index = useIndex();
  const read = useCallback(() => index?.state() ?? READY, [index]);
  return useFromIndex(index, read);
}

/** `useAnswering`, for who need not know how far it is. */
export function useIndexKind(): IndexState['kind'] {
  const index = useIndex();
  const read = useCallback(() => index?.state().kind ?? READY.kind, [index]);
  return useFromIndex(index, read);
}

/** True where a text is searched for in a large corpus, and search is not possible here. */
export function useIsSearchless(): boolean {
  const index = useIndex();
  const read = useCallback(() => index?.isSearchless() ?? false, [index]);
  return useFromIndex(index, read);
}

/** Whether it is known what the text of the filters finds: till then nothing is to be counted by it. */
export function useIsTextKnown(): boolean {
  const index = useIndex();
  const text = useExplorer((state) => state.filters.text);
  const read = useCallback(() => index?.knowsText(text) ?? true, [index, text]);
  return useFromIndex(index, read);
}

/** Whether other filters would let a moment through: of a large corpus, without a look at its others. */
export function usePasses(): (filters: Filters, id: MomentId) => boolean {
  const corpus = useCorpus();
  return useCallback(
    (filters, id) =>
      answeringOf(corpus)?.passes(filters, id) ?? queriesOf(corpus).run(filters).matchedIds.has(id),
    [corpus],
  );
}

/** The parts the corpus on view comes in, and how they stand; undefined for one that comes as a whole. */
export function useParts(): { readonly parts: CorpusParts; readonly state: PartsState } | undefined {
  const parts = answeringOf(useWholeCorpus())?.parts;
  const read = useCallback(() => parts?.state(), [parts]);
  const subscribe = useCallback((listener: () => void) => parts?.subscribe(listener) ?? never(), [parts]);
  const state = useSyncExternalStore(subscribe, read);
  return parts && state && { parts, state };
}
