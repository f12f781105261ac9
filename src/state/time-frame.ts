import type { Corpus } from '../domain/corpus/corpus.ts';
import type { Fold } from '../domain/overview/folds.ts';
import { defaultLanes, type LaneKind } from '../domain/overview/lanes.ts';
import { clamped, type Hidden, settled } from '../domain/overview/scale.ts';
import { type TimeFrame, timeFrameOf } from '../domain/overview/time-frame.ts';
import type { TimeWindow } from '../domain/time/window.ts';
import { useCorpus, useWholeCorpus } from './derived.ts';
import { answeringOf } from './large/answering.ts';
import { latestOf } from './latest-of.ts';
import { type ExplorerState, useExplorer } from './store.ts';
import type { Unfolded } from './view-state.ts';

/** Undefined where no moment has a date. */
export const frameOf = latestOf((corpus: Corpus) => {
  const answering = answeringOf(corpus);
  return answering ? answering.frame : timeFrameOf(corpus);
});

/**
 * How far the corpus's time goes, where it opens, and what is folded. Undefined where no moment has a date. The second
 * clock does not move it, so that what is known can be compared from one time to the next.
 */
export function useTimeFrame(): TimeFrame | undefined {
  return frameOf(useWholeCorpus());
}

/** What takes up no room on the timeline now: less what the reader has unfolded. */
export function useHidden(): readonly Hidden[] {
  return useFolded().hidden;
}

/** The stretches folded away now; what `useHidden` gives, with the room for their torn edges. */
export function useFolds(): readonly Fold[] {
  return useFolded().folds;
}

type Folded = Pick<TimeFrame, 'folds' | 'hidden'>;

/** What is folded away of a frame, less the stretches that hold what is unfolded. */
export function foldedLess(frame: TimeFrame | undefined, unfolded: Unfolded): Folded {
  if (!frame || unfolded === 'all') return { folds: [], hidden: [] };
  if (unfolded.length === 0) return frame;
  const isFolded = frame.folds.map(({ from, to }) => !unfolded.some((at) => at >= from && at < to));
  return {
    folds: frame.folds.filter((_, index) => isFolded[index]),
    hidden: frame.hidden.filter((_, index) => isFolded[index]),
  };
}

const foldedOf = latestOf(foldedLess);

function useFolded(): Folded {
  return foldedOf(
    useTimeFrame(),
    useExplorer((state) => state.unfolded),
  );
}

/** What is in view of a frame where this window is asked for. A link may ask for time that the corpus has not. */
export function windowWithin(
  frame: TimeFrame,
  hidden: readonly Hidden[],
  asked: TimeWindow | undefined,
): TimeWindow {
  return settled(asked ? clamped(asked, frame.reach) : frame.opening, hidden);
}

const windowOf = latestOf(windowWithin);

/** The window in view: the one asked for, else the one the corpus opens with. */
export function useTimeWindow(frame: TimeFrame): TimeWindow {
  return windowOf(
    frame,
    useHidden(),
    useExplorer((state) => state.window),
  );
}

/** `useTimeWindow`, for what happens outside of React. */
export function windowIn(
  frame: TimeFrame,
  { unfolded, window }: Pick<ExplorerState, 'unfolded' | 'window'>,
): TimeWindow {
  return windowOf(frame, foldedOf(frame, unfolded).hidden, window);
}

/** What the lanes stand for: what was asked for, else what suits the corpus. */
export function useLaneKind(): LaneKind {
  const corpus = useCorpus();
  return useExplorer((state) => state.lanes) ?? defaultLanes(corpus);
}
