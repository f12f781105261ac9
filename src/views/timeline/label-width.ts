import type { Corpus } from '../../domain/corpus/corpus.ts';
import { carriedBy, type Lit } from '../../domain/overview/lit.ts';
import { qualifiersOf } from '../../domain/overview/mark-place.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { markText } from './mark-text.ts';
import type { WidthOf } from './text-width.ts';
import { linesOf } from './words-on-lines.ts';

/** What stands before and after the words: kind, unequal sign, signs of doubt, number on a cluster, letters, pips. */
const SIGN = 18;
const QUALIFIER = 12;
const CLUSTER = 26;
const LETTER = 23;
const PIP = 6.5;

const FONTS = {
  text: '400 13px "Source Sans 3", system-ui, sans-serif',
  speaker: '600 13px "Source Sans 3", system-ui, sans-serif',
} as const;

export interface LabelMeasure {
  /** A label's width on one line as it will be drawn, a lead's at a size of its title. Pixels. */
  readonly width: (mark: Mark, leadSize: number) => number;
  /** How many lines a lead's title takes at a size where it has so much room. */
  readonly titleLines: (mark: Mark, leadSize: number, room: number) => number;
}

const titleFont = (size: number) => `600 ${size}px "Source Serif 4", Georgia, serif`;

/** Measures labels by how wide words are set. */
export function labelMeasure(
  corpus: Corpus,
  disputed: (mark: Mark) => boolean,
  lit: Lit | undefined,
  widthOf: WidthOf,
): LabelMeasure {
  const pips = corpus.articles.length > 8 ? 60 : corpus.articles.length * PIP + 6;

  const width = (mark: Mark, leadSize: number) => {
    const { speaker, text } = markText(mark, corpus);
    const carried = carriedBy(lit, mark) ?? [];
    const letters = carried.reduce((sum, { denied }) => sum + (denied ? 8 : 0) + LETTER, 0);
    const { approximate, uncertain } = qualifiersOf(mark);
    const qualifiers = (Number(approximate) + Number(uncertain)) * QUALIFIER;
    const signs = SIGN + (disputed(mark) ? SIGN : 0) + qualifiers + (mark.occasion ? CLUSTER : 0) + letters;
    const who = speaker ? widthOf(speaker, FONTS.speaker) + 5 : 0;
    if (mark.lead) {
      const title = widthOf(text, titleFont(leadSize));
      return Math.ceil(Math.max(signs + who + pips, title) + 6);
    }
    // What is lit is set as a speaker is.
    const font = carried.length > 0 ? FONTS.speaker : FONTS.text;
    return Math.ceil(signs + who + widthOf(text, font) + pips + 8);
  };
  const titleLines = (mark: Mark, leadSize: number, room: number) => {
    const font = titleFont(leadSize);
    return linesOf(markText(mark, corpus).text, room, (text) => widthOf(text, font));
  };
  return { width, titleLines };
}
