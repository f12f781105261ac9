import { activePieces } from '../domain/query/active.ts';
import { queriesOf, useCorpus, useHeldBack, useOfResult } from '../state/derived.ts';
import { useLinkTo } from '../state/links.ts';
import { toView } from '../state/places.ts';
import { useExplorer } from '../state/store.ts';
import { isFiltered } from '../state/view-state.ts';
import { say } from '../ui/words/say.ts';

/** In a view that shows all there is: that filters are on, how many moments fit them, and where to see those. */
export function FiltersElsewhere() {
  const corpus = useCorpus();
  const isElsewhere = useExplorer(
    ({ view, filters }) => !isFiltered(view) && activePieces(queriesOf(corpus), filters).length > 0,
  );
  return isElsewhere && <WhereToSee />;
}

function WhereToSee() {
  const corpus = useCorpus();
  const shown = useOfResult(({ matched }) => matched.length);
  const heldBack = useHeldBack();
  const toTimeline = useLinkTo(toView('timeline'));
  return (
    <p className="filters-elsewhere">
      {say('app.filtersElsewhere', { shown, count: corpus.moments.length + heldBack })}{' '}
      {heldBack > 0 && `${say('app.heldBack', { count: heldBack })} `}
      <a {...toTimeline}>{say('app.showOnTimeline')}</a>
    </p>
  );
}
