import { useMemo } from 'react';
import { isAtHand } from '../../domain/corpus/corpus.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus, useQueryResult } from '../../state/derived.ts';
import { useHoursTold } from '../../state/large/told.ts';
import { useFolds } from '../../state/time-frame.ts';
import { type Fineness, finenessBy, finenessIn } from './window-words.ts';

/** How finely the window in view is told. Of a large corpus, what its index says of the whole window. */
export function useFineness(window: TimeWindow): Fineness {
  const corpus = useCorpus();
  const folds = useFolds();
  const { matched } = useQueryResult();
  const told = useHoursTold(window, 'strip');
  return useMemo(
    () => (isAtHand(corpus) ? finenessIn(window, folds, matched) : finenessBy(window, folds, () => told)),
    [corpus, window, folds, matched, told],
  );
}
