import { useMemo } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { activePieces, isFiltering } from '../../domain/query/active.ts';
import type { Filters } from '../../domain/query/filters.ts';
import { type Loosening, loosenings } from '../../domain/query/loosen.ts';
import { queriesOf, useCorpus, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useIsTextKnown } from '../../state/large/told.ts';
import { useExplorer } from '../../state/store.ts';
import { say, sayList } from '../../ui/words/say.ts';
import './filters.css';
import { pieceKey, quotePiece } from '../../ui/words/pieces.ts';

/** The most ways out to offer: more than this is a list to read and not a way out. */
const MOST_OFFERED = 5;

/** Says which filter to do without when they leave nothing. For use where nothing matches; empty where none is on. */
export function NothingMatches() {
  const corpus = useCorpus();
  const filters = useExplorer((state) => state.filters);
  const clearFilters = useExplorer((state) => state.clearFilters);
  const isKnown = useIsTextKnown();
  const waysOut = useMemo(() => (isKnown ? waysOutOf(corpus, filters) : []), [isKnown, corpus, filters]);
  if (!isFiltering(filters)) return null;
  const isNoneEnough = isKnown && waysOut.length === 0 && activePieces(queriesOf(corpus), filters).length > 1;
  return (
    <div className="nothing-matches notice">
      <p>
        {say('filters.nothing')}
        {isNoneEnough && ` ${say('filters.nothingMore')}`}
      </p>
      <ul>
        {waysOut.slice(0, MOST_OFFERED).map((wayOut) => (
          <li key={[wayOut.how, ...wayOut.pieces.map(pieceKey)].join()}>
            <WayOut {...wayOut} />
          </li>
        ))}
        <li>
          <button type="button" className="text-button" onClick={clearFilters}>
            {say('filters.clearAll')}
          </button>
        </li>
      </ul>
    </div>
  );
}

function waysOutOf(corpus: Corpus, filters: Filters): readonly Loosening[] {
  if (!isFiltering(filters)) return [];
  return loosenings(queriesOf(corpus), filters).filter(({ count }) => count > 0);
}

function WayOut({ pieces, how, without, count }: Loosening) {
  const corpus = useWholeCorpus();
  const setFilters = useExplorer((state) => state.setFilters);
  const telling = useTelling();
  const filter = sayList(pieces.map((piece) => quotePiece(piece, corpus, telling)));
  return (
    <button type="button" className="button" onClick={() => setFilters(without)}>
      {how === 'possibly' ? say('filters.orPossibly', { count }) : say('filters.without', { filter, count })}
    </button>
  );
}
