/** A paragraph's text cut for drawing: where passages begin and end, and where words that were searched for do. */
import type { ReadParagraph } from '../../domain/corpus/reading.ts';
import { segmentsOf } from '../../domain/corpus/segments.ts';
import { markRanges } from '../../domain/query/search.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which of the paragraph's passages it belongs to. */
  readonly passages: readonly number[];
  /** How many moments rest on it. */
  readonly depth: number;
  /** Moments whose passages begin here, as places among those that rest on the paragraph. */
  readonly starting: readonly number[];
  /** True of a word that was searched for. */
  readonly found: boolean;
}

export function piecesOf({ paragraph, passages, resting }: ReadParagraph, terms: readonly string[]): Piece[] {
  const { text } = paragraph;
  // Those without a place keep theirs in the list, and cover nothing.
  const ranges = passages.map(({ range }) => range ?? { start: 0, end: 0 });
  const found = terms.length > 0 ? markRanges(text, terms) : [];
  const momentsOf = (places: readonly number[]) =>
    resting.flatMap((one, place) =>
      one.passages.some((passage) => places.includes(passage)) ? [place] : [],
    );
  return segmentsOf(text, [...ranges, ...found]).map(({ start, end, covering }) => {
    const covered = covering.filter((place) => place < ranges.length);
    return {
      start,
      end,
      text: text.slice(start, end),
      passages: covered,
      depth: momentsOf(covered).length,
      starting: momentsOf(covered.filter((place) => ranges[place]?.start === start)),
      found: covering.length > covered.length,
    };
  });
}
