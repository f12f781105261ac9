import { activePieces } from '../domain/query/active.ts';
import { queriesOf, useCorpus, useHeldBack, useQueryResult } from '../state/derived.ts';
import { useLinkTo } from '../state/links.ts';
import { toView } from '../state/places.ts';
import { useExplorer } from '../state/store.ts';
import { isFiltered } from '../state/view-state.ts';
import { say } from '../ui/words/say.ts';

/** In a view that shows all there is: that filters are on, how many moments fit them, and where to see those. */
export function FiltersElsewhere() {
  const corpus = useCorpus();
  const filters = useExplorer((state) => state.filters);
  const filtered = useExplorer((state) => isFiltered(state.view));
  const shown = useQueryResult().matched.length;
  const heldBack = useHeldBack();
  const toTimeline = useLinkTo(toView('timeline'));
  if (filtered || activePieces(queriesOf(corpus), filters).length === 0) return null;
  return (
    <p className="filters-elsewhere">
      {say('app.filtersElsewhere', { shown, count: corpus.moments.length + heldBack })}{' '}
      {heldBack > 0 && `${say('app.heldBack', { count: heldBack })} `}
      <a {...toTimeline}>{say('app.showOnTimeline')}</a>
    </p>
  );
}
