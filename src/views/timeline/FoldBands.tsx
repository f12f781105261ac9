import type { Fold } from '../../domain/overview/folds.ts';
import { TORN } from '../../domain/overview/placing.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import { useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { say } from '../../ui/words/say.ts';
import type { LaneRow } from './lane-rows.ts';
import { foldInWords } from './window-words.ts';

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
  const telling = useTelling();
  return folds.map((fold) => {
    const cut = scale.x(fold.to);
    if (cut < 0 || cut > scale.width + TORN) return null;
    const gap = widestGap(rows, cut, height, head);
    // Where labels leave next to nothing, being able to unfold matters more than their crossing.
    const free = gap.to - gap.from >= LEAST_WORDS ? gap : { from: 0, to: height };
    const words = foldInWords(fold, telling);
    return (
      <div
        key={fold.from}
        className="fold-band"
        style={{ insetInlineStart: cut - TORN, inlineSize: TORN, blockSize: height }}
      >
        <button
          type="button"
          onClick={() => unfold(fold.from)}
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

/** The tallest stretch of the band that no label and no lane's name crosses. Pixels below the first lane's upper edge. */
function widestGap(
  rows: readonly LaneRow[],
  cut: number,
  height: number,
  head: number,
): { from: number; to: number } {
  const crossed = rows
    .flatMap(({ layout, top }) => [
      ...(head > 0 ? [{ from: top, to: top + head }] : []),
      ...layout.boxes
        .filter(({ label }) => label.at < cut && label.at + label.width > cut - TORN)
        .map((box) => ({ from: top + box.top, to: top + box.top + box.height })),
    ])
    .sort((a, b) => a.from - b.from);
  const starts = [0, ...crossed.map(({ to }) => to)];
  const gaps = starts.map((from, index) => ({ from, to: crossed[index]?.from ?? height }));
  return gaps.reduce((widest, gap) => (gap.to - gap.from > widest.to - widest.from ? gap : widest));
}
