/** What the timeline is told of a corpus: at hand at once; of a large one as soon as its index answers, and what it told last till then. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { densityOf } from '../../domain/overview/density.ts';
import type { ClusterTold, Detail, DetailAsked } from '../../domain/overview/detail/detail.ts';
import { type Shown, shownOf } from '../../domain/overview/shown.ts';
import { mayShowClock } from '../../domain/overview/ticks.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus, useQueryResult, useWholeCorpus } from '../derived.ts';
import { useExplorer } from '../store.ts';
import {
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

function useTold<Kind extends TellableKind>(
  kind: Kind,
  asked: Told[Kind]['asked'] | undefined,
  slot?: string,
): Told[Kind]['told'] | undefined {
  const index = useIndex();
  const filters = useExplorer((state) => state.filters);
  useEffect(() => {
    if (asked !== undefined) index?.ask(kind, asked, filters, slot);
  }, [index, kind, asked, filters, slot]);
  const read = useCallback(() => index?.latest(kind, slot), [index, kind, slot]);
  return useFromIndex(index, read);
}

/**
 * What of a large corpus is drawn of a window. Undefined for a corpus at hand, and while nothing has been told yet.
 *
 * @param asked must be the same object as long as it asks the same; undefined asks for nothing
 */
export function useDetail(asked: DetailAsked | undefined): Detail | undefined {
  return useTold('detail', asked);
}

/** What one cluster of the detail holds; undefined for none, and till it is told. */
export function useClusterTold(
  id: string | undefined,
  detail: DetailAsked | undefined,
): ClusterTold | undefined {
  const asked = useMemo(() => (id === undefined || !detail ? undefined : { detail, id }), [id, detail]);
  const told = useTold('cluster', asked);
  return told?.id === id ? told : undefined;
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

/** The parts the corpus on view comes in, and how they stand; undefined for one that comes as a whole. */
export function useParts(): { readonly parts: CorpusParts; readonly state: PartsState } | undefined {
  const parts = answeringOf(useWholeCorpus())?.parts;
  const read = useCallback(() => parts?.state(), [parts]);
  const subscribe = useCallback((listener: () => void) => parts?.subscribe(listener) ?? never(), [parts]);
  const state = useSyncExternalStore(subscribe, read);
  return parts && state && { parts, state };
}
