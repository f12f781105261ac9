/** What is taken away: which moments, and how that is said. */

import { useState } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import { datedCount } from '../../domain/corpus/gathered.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { DAY, shift } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { type ShownMoments, useHidingPieces, useShownMoments } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import { type GridSort, isFiltered } from '../../state/view-state.ts';
import { knownByInWords } from '../../ui/words/known.ts';
import { say } from '../../ui/words/say.ts';
import { filtersInWords } from '../../ui/words/shown.ts';
import { daysInWords, stretchInWords } from '../../ui/words/stretch.ts';

/** What the window shows, or all that the filters let through. */
export type Scope = 'window' | 'all';

export interface Taken {
  /** As it is shown. */
  readonly corpus: Corpus;
  readonly whole: Corpus;
  /** What the whole was read from; of a large corpus, whose moments stand in columns, without these. */
  readonly file: CorpusFile;
  readonly moments: Moments;
  readonly undated: number;
  readonly order: GridSort;
  readonly telling: Telling;
  /** The second clock; undefined where it is off. */
  readonly knownBy: Instant | undefined;
  /** The same in words. */
  readonly knownByWords: string | undefined;
  /** "23 of 57 moments". */
  readonly count: string;
  /** "23 of 57 moments: those that fit the filters (…), in the window 5–6 September 2021; earliest first." */
  readonly words: string;
}

export interface Choosing {
  readonly taken: Taken;
  readonly shown: ShownMoments;
  readonly scope: Scope;
  readonly chooseScope: (scope: Scope) => void;
}

/** What is taken now, and the choice of scope, with what it is at first. Undefined while no corpus file is at hand. */
export function useTaken(opening: Scope = 'window'): Choosing | undefined {
  const shown = useShownMoments();
  const [scope, chooseScope] = useState<Scope>(opening);
  const file = useExplorer((state) => state.file);
  const { order } = shown;
  const inWindow = scope === 'window' ? shown.inWindow : undefined;
  const moments = inWindow ?? shown.matched;
  const [corpus, whole, telling] = [useCorpus(), useWholeCorpus(), useTelling()];
  const knownBy = useExplorer((state) => state.knownBy);
  const knownByWords = knownBy === undefined ? undefined : knownByInWords(knownBy, whole.zone, telling);
  const which = useWhichInWords(whole, telling);
  if (!file) return undefined;
  const count = say('takeAway.count', { shown: moments.length, count: whole.moments.length });
  const parts = [
    which,
    ...(inWindow && shown.window
      ? [say('takeAway.part.window', { window: windowInWords(shown.window, telling) })]
      : []),
    ...(knownByWords === undefined ? [] : [say('takeAway.part.known', { when: knownByWords })]),
    say(`takeAway.order.${order}`),
  ];
  const words = say('takeAway.what', { count, parts: parts.join(say('takeAway.list')) });
  const undated = moments.length - datedCount(moments);
  const taken = {
    corpus,
    whole,
    file,
    moments,
    undated,
    order,
    telling,
    knownBy,
    knownByWords,
    count,
    words,
  };
  return { taken, shown, scope, chooseScope };
}

/** Which of all there are: those that fit the filters, where the view is filtered. */
function useWhichInWords(whole: Corpus, telling: Telling): string {
  const isOnFiltered = useExplorer((state) => isFiltered(state.view));
  const pieces = filtersInWords(useHidingPieces(), whole, telling);
  if (!isOnFiltered) return say('takeAway.part.unfiltered');
  if (pieces.length === 0) return say('takeAway.part.all');
  return say('takeAway.part.filters', { filters: pieces.join(say('takeAway.between')) });
}

/** By its days where it is longer than two of them: nobody means the minute by a drag. */
function windowInWords({ from, to }: TimeWindow, telling: Telling): string {
  if (to - from <= 2 * DAY) return stretchInWords({ from, to }, telling);
  return daysInWords(from, shift(to, -1), telling);
}
