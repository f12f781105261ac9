/** What the axis says where time is folded away, and the place that takes. */
import type { Fold } from '../../domain/overview/folds.ts';
import { type Span, TORN } from '../../domain/overview/placing.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import { say } from '../../ui/words/say.ts';
import { AXIS_FONTS } from './axis-measure.ts';
import type { WidthOf } from './text-width.ts';
import { lengthInWords } from './window-words.ts';

export interface FoldWords extends Span {
  readonly fold: Fold;
  readonly text: string;
}

/** Pixels kept free round the words. */
const AROUND = 4;

/**
 * The words of the folds in view: "20 days folded", on two lines that end at the cut, so that what begins there keeps
 * its place. Where folds crowd, a later one's words are left to its band.
 */
export function foldWordsOf(
  folds: readonly Fold[],
  scale: TimeScale,
  widthOf: WidthOf,
): readonly FoldWords[] {
  const all: FoldWords[] = [];
  for (const fold of folds) {
    const cut = scale.x(fold.to);
    if (cut <= 0 || cut > scale.width + TORN / 2) continue;
    const text = say('timeline.axis.folded', { length: lengthInWords(fold.to - fold.from) });
    const width = Math.max(TORN, widthOnTwoLines(text, widthOf) + 2 * AROUND);
    const to = Math.min(scale.width, Math.max(width, cut));
    const words = { fold, text, from: to - width, to };
    if (words.from >= (all.at(-1)?.to ?? -Infinity)) all.push(words);
  }
  return all;
}

/** The least width at which a text takes two lines at most. Rounded up, so that the page breaks it at the same place. */
function widthOnTwoLines(text: string, widthOf: WidthOf): number {
  const words = text.split(' ');
  const widths = words.map((_, split) => {
    const lines = [words.slice(0, split), words.slice(split)].map((line) => line.join(' '));
    return Math.max(...lines.map((line) => widthOf(line, AXIS_FONTS.minor)));
  });
  return Math.ceil(Math.min(...widths)) + 1;
}
