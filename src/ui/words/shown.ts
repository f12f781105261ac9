/** What is shown, in words: for all that is taken away to say of itself. */
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { FilterPiece } from '../../domain/query/active.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { sayPiece } from './pieces.ts';

/** Each filter as its chip says it. Of the whole corpus: a filter may name what was not known yet by the second clock. */
export function filtersInWords(
  pieces: readonly FilterPiece[],
  whole: Corpus,
  telling: Telling,
): readonly string[] {
  return pieces.map((piece) => sayPiece(piece, whole, telling));
}
