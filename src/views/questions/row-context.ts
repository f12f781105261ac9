import type { Corpus, PositionId, QuestionId } from '../../domain/corpus/corpus.ts';
import type { LinkTo } from '../../state/links.ts';

/** What every row of a position's column is drawn from. */
export interface RowContext {
  readonly question: QuestionId;
  readonly position: PositionId;
  readonly corpus: Corpus;
  readonly linkTo: LinkTo;
}
