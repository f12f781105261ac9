import { useEffect, useRef } from 'react';
import { useCorpus, useHeldBack, useOfResult } from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { say } from '../ui/words/say.ts';

/** Says short things to a screen reader; nothing is seen of it. */
export function Announcer() {
  const announcement = useExplorer((state) => state.announcement);
  return (
    <div className="unseen" aria-live="polite">
      {announcement}
    </div>
  );
}

/** After a filter or a search: how many moments are left. The second clock says for itself what it changes. */
export function useCountAnnounced() {
  const corpus = useCorpus();
  const shown = useOfResult(({ matched }) => matched.length);
  const heldBack = useHeldBack();
  const announce = useExplorer((state) => state.announce);
  const before = useRef({ corpus, shown });
  useEffect(() => {
    const { corpus: corpusBefore, shown: shownBefore } = before.current;
    before.current = { corpus, shown };
    if (shownBefore === shown || corpusBefore !== corpus) return;
    const words = say('app.announceCount', { shown, count: corpus.moments.length + heldBack });
    announce(heldBack === 0 ? words : `${words}. ${say('app.heldBack', { count: heldBack })}`);
  }, [shown, corpus, heldBack, announce]);
}
