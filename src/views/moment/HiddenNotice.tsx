import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { activePieces } from '../../domain/query/active.ts';
import { queriesOf, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { pieceKey, quotePiece } from '../../ui/words/pieces.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { filtersThatShow } from './reveal.ts';

interface HiddenNoticeProps {
  readonly id: MomentId;
  readonly corpus: Corpus;
  /** Called once the notice has done its work and is about to go, taking the focus of its buttons with it. */
  readonly onShown: () => void;
}

/** Says that the reader's filters hide the open moment, and offers the way back to it. */
export function HiddenNotice({ id, corpus, onShown }: HiddenNoticeProps) {
  const filters = useExplorer((state) => state.filters);
  const setFilters = useExplorer((state) => state.setFilters);
  const clearFilters = useExplorer((state) => state.clearFilters);

  const whole = useWholeCorpus();
  const telling = useTelling();
  const queries = queriesOf(corpus);
  const kept = filtersThatShow(
    filters,
    (entity) => queries.groupOf(entity),
    (some) => queries.run(some).matchedIds.has(id),
  );
  const keptKeys = new Set(activePieces(queries, kept).map(pieceKey));
  const hiding = activePieces(queries, filters).filter((piece) => !keptKeys.has(pieceKey(piece)));

  const showIt = () => {
    setFilters(kept);
    onShown();
  };

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
      <button
        type="button"
        className="text-button"
        onClick={() => {
          clearFilters();
          onShown();
        }}
      >
        {say('moment.clearFilters')}
      </button>
    </div>
  );
}
