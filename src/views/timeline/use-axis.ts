import { useMemo } from 'react';
import type { Fold } from '../../domain/overview/folds.ts';
import { type Hidden, timeScale } from '../../domain/overview/scale.ts';
import { reckoningIn, type Tick, type Ticks, ticksOf } from '../../domain/overview/ticks.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { shift } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useTelling } from '../../state/derived.ts';
import { latestOf } from '../../state/latest-of.ts';
import { useFontsLoaded } from '../../ui/use-size.ts';
import { numbersOf } from '../../ui/words/dates.ts';
import { type AxisLabel, majorLabels, minorLabels } from './axis-labels.ts';
import { axisMeasure } from './axis-measure.ts';
import { type FoldWords, foldWordsOf } from './fold-words.ts';
import { textWidths } from './text-width.ts';

export interface DrawnAxis {
  readonly width: number;
  readonly ticks: Ticks;
  readonly major: readonly AxisLabel[];
  readonly minor: readonly AxisLabel[];
  readonly folds: readonly FoldWords[];
}

interface AxisSetting {
  readonly frame: TimeFrame;
  /** The window as it is now, also while the hand holds it. */
  readonly window: TimeWindow;
  readonly hidden: readonly Hidden[];
  readonly folds: readonly Fold[];
  /** Pixels. */
  readonly width: number;
  /** Whether any time on the timeline that lies in a window is known to the hour. The same function as long as it is. */
  readonly hasHours: (window: TimeWindow) => boolean;
  /** Where the window in view begins on what is drawn: what began before is named there. Pixels; 0 where it is left out. */
  readonly edge?: number;
}

/** Remembered beyond the axis itself, which is drawn anew whenever the reader comes back to it. */
const reckoningOf = latestOf(reckoningIn);
const measureOf = latestOf(axisMeasure);

/** The axis as it is drawn: ticks, their labels and what is folded, told as the reader has times told. */
export function useAxis({ frame, window, hidden, folds, width, hasHours, edge = 0 }: AxisSetting): DrawnAxis {
  const telling = useTelling();
  const { zone, calendar } = telling;
  const fonts = useFontsLoaded();
  const reckoning = reckoningOf(zone, calendar);
  const withYear = useMemo(() => spansYears(frame.whole, telling), [frame, telling]);
  const widthOf = textWidths(fonts);
  const measure = measureOf(telling, withYear, widthOf);
  return useMemo(() => {
    const scale = timeScale(window, hidden, width);
    const ticks = ticksOf(
      {
        ...{ window, hidden, folds, width },
        mayShowClock: hasHours(window),
        leastWidth: (step) => measure.leastWidth(step, window),
      },
      reckoning,
    );
    const { minorStep, majorStep } = ticks;
    const foldWords = foldWordsOf(folds, scale, widthOf);
    return {
      width,
      ticks,
      folds: foldWords,
      major: majorLabels(fromEdge(ticks.major, edge), (tick) => measure.major(tick, majorStep), foldWords),
      minor: minorLabels(ticks.minor, minorStep, (tick) => measure.minor(tick, minorStep), foldWords),
    };
  }, [window, hidden, folds, width, hasHours, edge, reckoning, measure, widthOf]);
}

/** The ticks as a window sees them that begins further on: what ends before keeps its place. */
function fromEdge(ticks: readonly Tick[], edge: number): readonly Tick[] {
  return ticks.map((tick) => {
    const past = edge - tick.x;
    return past > 0 && past < tick.room ? { ...tick, x: edge, room: tick.room - past } : tick;
  });
}

function spansYears({ from, to }: TimeWindow, telling: Telling): boolean {
  return numbersOf(from, telling).year !== numbersOf(shift(to, -1), telling).year;
}
