import { useMemo } from 'react';
import type { Telling } from '../../domain/time/telling.ts';
import { useTelling, useWholeCorpus } from '../../state/derived.ts';

/** How the days of a fold are told: by the corpus's own clocks, since it is whole days of theirs that are folded. */
export function useFoldTelling(): Telling {
  const telling = useTelling();
  const { zone } = useWholeCorpus();
  return useMemo(() => ({ ...telling, zone }), [telling, zone]);
}
