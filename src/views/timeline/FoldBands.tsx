import type { Fold } from '../../domain/overview/folds.ts';
import { type Span, TORN } from '../../domain/overview/placing.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { say } from '../../ui/words/say.ts';
import type { LaneRow } from './lane-rows.ts';
import { useFoldTelling } from './use-fold-telling.ts';
import { foldedDays, foldInWords } from './window-words.ts';

/** Pixels the words of a fold need, set upright. */
const WORDS = 300;
/** And what the one word for unfolding needs. */
const LEAST_WORDS = 52;

/**
 * The torn edges of what is folded away, over the rails and under the labels, with the words that say so and the way
 * to unfold it. The words stand where no label crosses.
 */
export function FoldBands({
  folds,
  rows,
  scale,
  height,
  head,
}: {
  folds: readonly Fold[];
  rows: readonly LaneRow[];
  scale: TimeScale;
  height: number;
  /** What a lane's name takes up over its marks, where it stands there. Pixels. */
  head: number;
}) {
  const unfold = useExplorer((state) => state.unfold);
  const telling = useFoldTelling();
  return bandsOf(folds, scale).map((band) => {
    const gap = widestGap(rows, band, height, head);
    // Where labels leave next to nothing, being able to unfold matters more than their crossing.
    const free = gap.to - gap.from >= LEAST_WORDS ? gap : { from: 0, to: height };
    const words = bandInWords(band, telling);
    return (
      <div
        key={band.folds[0].from}
        className="fold-band"
        style={{ insetInlineStart: band.from, inlineSize: band.to - band.from, blockSize: height }}
      >
        <button
          type="button"
          onClick={() => unfold(...band.folds.map(({ from }) => from))}
          title={words}
          style={{ insetBlockStart: free.from, blockSize: free.to - free.from }}
        >
          <span>
            <span className={free.to - free.from >= WORDS ? undefined : 'unseen'}>
              <TextInScripts text={words} />
            </span>{' '}
            <u>{say('timeline.unfold')}</u>
          </span>
        </button>
      </div>
    );
  });
}

/** What one pair of torn edges stands for: a fold, or several with too little between them for edges of their own. */
interface FoldBand extends Span {
  readonly folds: readonly [Fold, ...Fold[]];
}

/** Less between two folds than this is no room to show anything in. Pixels. */
const LEAST_BETWEEN = 12;

function bandsOf(folds: readonly Fold[], scale: TimeScale): readonly FoldBand[] {
  const bands: FoldBand[] = [];
  for (const fold of folds) {
    const to = scale.x(fold.to);
    if (to < 0 || to > scale.width + TORN) continue;
    const last = bands.at(-1);
    if (last && to - TORN - last.to < LEAST_BETWEEN)
      bands.splice(-1, 1, { ...last, to, folds: [...last.folds, fold] });
    else bands.push({ from: to - TORN, to, folds: [fold] });
  }
  return bands;
}

function bandInWords({ folds }: FoldBand, telling: Telling): string {
  const [first] = folds;
  const last = folds.at(-1) ?? first;
  if (first === last) return foldInWords(first, telling);
  const days = foldedDays({ from: first.from, to: last.to }, telling);
  return say('timeline.folds', { count: folds.length, from: days.first, to: days.last });
}

/** The tallest stretch of the band that no label and no lane's name crosses. Pixels below the first lane's upper edge. */
function widestGap(
  rows: readonly LaneRow[],
  band: Span,
  height: number,
  head: number,
): { from: number; to: number } {
  const crossed = rows
    .flatMap(({ layout, top }) => [
      ...(head > 0 ? [{ from: top, to: top + head }] : []),
      ...layout.boxes
        .filter(({ label }) => label.at < band.to && label.at + label.width > band.from)
        .map((box) => ({ from: top + box.top, to: top + box.top + box.height })),
    ])
    .sort((a, b) => a.from - b.from);
  const starts = [0, ...crossed.map(({ to }) => to)];
  const gaps = starts.map((from, index) => ({ from, to: crossed[index]?.from ?? height }));
  return gaps.reduce((widest, gap) => (gap.to - gap.from > widest.to - widest.from ? gap : widest));
}
