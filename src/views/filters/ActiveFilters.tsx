import { useEffect, useRef } from 'react';
import { type ActivePiece, activePieces } from '../../domain/query/active.ts';
import { queriesOf, useCorpus, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { say } from '../../ui/words/say.ts';
import './filters.css';
import { pieceKey, sayPiece } from '../../ui/words/pieces.ts';

/** What is asked for and ruled out, each with a way to take it back. Nothing where nothing is on. */
export function ActiveFilters() {
  const queries = queriesOf(useCorpus());
  const pieces = activePieces(
    queries,
    useExplorer((state) => state.filters),
  );
  const clearFilters = useExplorer((state) => state.clearFilters);
  const { list, keepFocusAt } = useFocusAmongRest(pieces.length);
  if (pieces.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips are not the fields of a form
    <div className="active-filters" role="group" aria-label={say('filters.active')} ref={list}>
      {pieces.map((piece, place) => (
        <Chip key={pieceKey(piece)} piece={piece} onRemove={() => keepFocusAt(place)} />
      ))}
      <button type="button" className="text-button" onClick={clearFilters}>
        {say('filters.clearAll')}
      </button>
    </div>
  );
}

function Chip({ piece, onRemove }: { piece: ActivePiece; onRemove: () => void }) {
  // What was asked for keeps its name while the second clock has not come to it.
  const corpus = useWholeCorpus();
  const setFilters = useExplorer((state) => state.setFilters);
  const telling = useTelling();
  const words = sayPiece(piece, corpus, telling);
  return (
    <button
      type="button"
      className="chip"
      aria-label={say('filters.remove', { filter: words })}
      title={words}
      onClick={() => {
        onRemove();
        setFilters(piece.without);
      }}
    >
      <bdi>
        <TextInScripts text={words} />
      </bdi>
      <svg width="8" height="8" viewBox="0 0 8 8" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d="m1 1 6 6M7 1 1 7" />
      </svg>
    </button>
  );
}

/** A removed chip takes the focus with it: it goes to the one that comes into its place, at the end to "Clear all". */
function useFocusAmongRest(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of chips is what tells that one has gone
  useEffect(() => {
    if (place.current === undefined) return;
    list.current?.querySelectorAll('button')[place.current]?.focus();
    place.current = undefined;
  }, [count]);
  return {
    list,
    keepFocusAt: (index: number) => {
      place.current = index;
    },
  };
}
