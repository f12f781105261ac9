/** Cuts a text where passages begin and end, so that passages that overlap can be told apart. */
import type { TextRange } from './selectors.ts';

/** A stretch of a text that the same ranges cover from end to end. */
export interface Segment extends TextRange {
  /** Which of the ranges, by their place in the list, in its order. */
  readonly covering: readonly number[];
}

/**
 * The text in stretches, in order and without gaps: put together they are the text, and every range is a run of them.
 * A text without a range is one stretch; an empty text has none.
 *
 * @param ranges within the text, in UTF-16 units; one that is empty covers nothing
 */
export function segmentsOf(text: string, ranges: readonly TextRange[]): Segment[] {
  const cuts = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return { start, end, covering: coveringOf(ranges, start, end) };
  });
}

function coveringOf(ranges: readonly TextRange[], start: number, end: number): number[] {
  return ranges.flatMap((range, place) => (range.start <= start && end <= range.end ? [place] : []));
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The range made wide enough to cut no character in two, as a reader counts characters: a letter with its vowel signs,
 * a flag or a family of emoji. Selectors count code points, and may point between the parts of one.
 */
export function toWholeCharacters(text: string, { start, end }: TextRange): TextRange {
  const segments = characters.segment(text);
  const last = segments.containing(end);
  return {
    start: segments.containing(start)?.index ?? start,
    end: !last || last.index === end ? end : last.index + last.segment.length,
  };
}
