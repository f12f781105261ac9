import { useMemo } from 'react';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { activePieces } from '../../domain/query/active.ts';
import { queriesOf, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useIsTextKnown, usePasses } from '../../state/large/told.ts';
import { useExplorer } from '../../state/store.ts';
import { pieceKey, quotePiece } from '../../ui/words/pieces.ts';
import { say, sayList } from '../../ui/words/say.ts';
import '../../ui/words/sets/large.ts';
import { filtersThatShow } from './reveal.ts';

interface HiddenNoticeProps {
  readonly id: MomentId;
  readonly corpus: Corpus;
  /** Called once the notice has done its work and is about to go, taking the focus of its buttons with it. */
  readonly onShown: () => void;
}

/** Says that the reader's filters hide the open moment, and offers the way back to it. */
export function HiddenNotice(props: HiddenNoticeProps) {
  const isKnown = useIsTextKnown();
  if (isKnown) return <Hiding {...props} />;
  return (
    <div className="notice hidden-notice">
      <p>{say('large.hidden')}</p>
      <ClearFilters onShown={props.onShown} />
    </div>
  );
}

/** Which filters hide it, and the way to do without them; nothing once none does, though what they let through is still to come. */
function Hiding({ id, corpus, onShown }: HiddenNoticeProps) {
  const setFilters = useExplorer((state) => state.setFilters);
  const whole = useWholeCorpus();
  const telling = useTelling();
  const { kept, hiding } = useHiding(id, corpus);
  const showIt = () => {
    setFilters(kept);
    onShown();
  };
  if (hiding.length === 0) return null;
  return (
    <div className="notice hidden-notice">
      <p>
        {say('moment.hidden', {
          count: hiding.length,
          filters: sayList(hiding.map((piece) => quotePiece(piece, whole, telling))),
        })}
      </p>
      <button type="button" className="text-button" onClick={showIt}>
        {say('moment.showIt')}
      </button>
      <ClearFilters onShown={onShown} />
    </div>
  );
}

/** The filters that can stay, and the pieces that cannot. */
function useHiding(id: MomentId, corpus: Corpus) {
  const filters = useExplorer((state) => state.filters);
  const passes = usePasses();
  return useMemo(() => {
    const queries = queriesOf(corpus);
    const kept = filtersThatShow(
      filters,
      (entity) => queries.groupOf(entity),
      (some) => passes(some, id),
    );
    const keptKeys = new Set(activePieces(queries, kept).map(pieceKey));
    const hiding = activePieces(queries, filters).filter((piece) => !keptKeys.has(pieceKey(piece)));
    return { kept, hiding };
  }, [id, corpus, filters, passes]);
}

function ClearFilters({ onShown }: Pick<HiddenNoticeProps, 'onShown'>) {
  const clearFilters = useExplorer((state) => state.clearFilters);
  const clear = () => {
    clearFilters();
    onShown();
  };
  return (
    <button type="button" className="text-button" onClick={clear}>
      {say('moment.clearFilters')}
    </button>
  );
}
