/** What is shown, in words, for what is taken away to say of itself. */
import { type Offset, offsetsOver } from '../../../domain/time/offsets.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { useCorpus, useHeldBack, useTelling, useWholeCorpus } from '../../../state/derived.ts';
import { useHidingPieces, useShownMoments } from '../../../state/shown-moments.ts';
import { useExplorer } from '../../../state/store.ts';
import { useTimeFrame } from '../../../state/time-frame.ts';
import { knownByInWords } from '../../../ui/words/known.ts';
import { zoneWithOffset } from '../../../ui/words/offsets.ts';
import { say } from '../../../ui/words/say.ts';
import { filtersInWords } from '../../../ui/words/shown.ts';
import '../../../ui/words/sets/known.ts';
import '../../../ui/words/sets/picture.ts';

export interface ShownWords {
  /** "37 of 57 moments; 20 filtered out, 2 without a date". */
  readonly counts: string;
  /** "Filters: Ahmad Massoud; not Taliban"; undefined where nothing is filtered. */
  readonly filters: string | undefined;
  /** "As known on Sunday 5 September 2021"; undefined while the second clock is off. */
  readonly asKnown: string | undefined;
  /** "Kabul, UTC+04:30": whose clocks times are told by. */
  readonly clocks: string;
}

export function useShownWords(): ShownWords {
  const telling = useTelling();
  const { zone } = useWholeCorpus();
  const knownBy = useExplorer((state) => state.knownBy);
  const { window } = useShownMoments();
  const frame = useTimeFrame();
  return {
    counts: useCounts(),
    filters: useFiltersInWords(),
    asKnown:
      knownBy === undefined
        ? undefined
        : say('picture.asKnown', { when: knownByInWords(knownBy, zone, telling) }),
    clocks: zoneWithOffset(telling.zone, offsetsIn(window ?? frame?.whole, telling.zone)),
  };
}

function offsetsIn(window: TimeWindow | undefined, zone: Parameters<typeof offsetsOver>[1]) {
  return window && (offsetsOver(window, zone) as readonly Offset[]);
}

/** Every moment of the corpus is accounted for, as in the status over the timeline. */
function useCounts(): string {
  const total = useCorpus().moments.length;
  const heldBack = useHeldBack();
  const setAside = useExplorer((state) => state.setAside.length);
  const { matched, inWindow, undated } = useShownMoments();
  const counts = [
    ['filteredOut', total - matched.length],
    ['unreported', heldBack],
    ['outside', inWindow ? matched.length - undated - inWindow.length : 0],
    ['undated', undated],
    ['setAside', setAside],
  ] as const;
  const rest = counts.flatMap(([key, count]) => (count > 0 ? say(`timeline.shown.${key}`, { count }) : []));
  const all = say('timeline.shown.count', { shown: matched.length, count: total + heldBack });
  return rest.length > 0 ? say('picture.counts', { all, rest: rest.join(', ') }) : all;
}

function useFiltersInWords(): string | undefined {
  const telling = useTelling();
  const pieces = filtersInWords(useHidingPieces(), useWholeCorpus(), telling);
  return pieces.length > 0 ? say('picture.filters', { filters: pieces.join('; ') }) : undefined;
}
