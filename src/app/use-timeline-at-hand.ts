import { useEffect, useState } from 'react';
import { corpusOf } from '../state/link/of-state.ts';
import { useExplorer } from '../state/store.ts';
import { fetchTimelineAhead, fetchVisAhead } from '../views/timeline/forms.ts';

/**
 * Where the app opens on the timeline, fetches its code while the corpus is on its way: true once it is here, or did not
 * come. A page drawn before would jump, since only that code knows how high the timeline stands over the list. Called
 * after the corpus is asked for, so that the corpus goes first.
 */
export function useTimelineAtHand(): boolean {
  const [isAtHand, setAtHand] = useState(() => useExplorer.getState().view !== 'timeline');
  useEffect(() => {
    if (!isAtHand) void fetchTimelineAhead().then(() => setAtHand(true));
  }, [isAtHand]);
  useEffect(() => {
    // Not before the corpus is here: the list waits for that, and vis-timeline is as heavy as all the rest.
    const stop = useExplorer.subscribe((state) => {
      if (!corpusOf(state)) return;
      stop();
      if (state.view === 'timeline') fetchVisAhead();
    });
    return stop;
  }, []);
  return isAtHand;
}
