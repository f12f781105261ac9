/** How wide the axis's words are set, and the room that the labels of a step need. Measured without touching the page. */
import { lengthOf, type Step } from '../../domain/overview/steps.ts';
import type { Tick } from '../../domain/overview/ticks.ts';
import { type Instant, instant, shift } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { MARGIN, namesStretch, type SizedWords } from './axis-labels.ts';
import { type AxisWords, majorWords, minorWords } from './axis-words.ts';
import type { WidthOf } from './text-width.ts';

const FAMILY = '"Source Sans 3", "Vazirmatn", system-ui, sans-serif';
/** As axis.css sets them. */
export const AXIS_FONTS = {
  minor: `400 12px ${FAMILY}`,
  major: `600 13px ${FAMILY}`,
  beside: `400 12px ${FAMILY}`,
} as const;
/** Pixels between a date and the same one in another calendar. */
const BEFORE_BESIDE = 4;

export interface AxisMeasure {
  readonly minor: (tick: Tick, step: Step) => readonly SizedWords[];
  readonly major: (tick: Tick, step: Step) => readonly SizedWords[];
  /** Pixels that the shortest labels of a step need in a window: years may be of one digit or six. */
  readonly leastWidth: (step: Step, window: TimeWindow) => number;
}

/** Measures words told one way, and remembers them: a dragged axis says the same again and again. */
export function axisMeasure(telling: Telling, withYear: boolean, widthOf: WidthOf): AxisMeasure {
  const sized = (words: readonly AxisWords[], font: string): readonly SizedWords[] =>
    words.map((each) => ({ words: each, width: widthOfWords(each, font, widthOf) }));
  const minor = remembered((tick, step) => sized(minorWords(tick, step, telling), AXIS_FONTS.minor));
  const major = remembered((tick, step) =>
    sized(majorWords(tick, step, telling, withYear), AXIS_FONTS.major),
  );
  const leastWidth = (step: Step, window: TimeWindow) => {
    const widths = samplesOf(step, window).map((tick) => minor(tick, step).at(-1)?.width ?? 0);
    return Math.max(...widths) + 2 * MARGIN.minor + (namesStretch(step) ? 0 : APART);
  };
  return { minor, major, leastWidth };
}

/** Labels that stand at their ticks need more air than those in the middle of theirs. Pixels. */
const APART = 8;

function widthOfWords({ text, beside }: AxisWords, font: string, widthOf: WidthOf): number {
  const second = beside === undefined ? 0 : BEFORE_BESIDE + widthOf(`· ${beside}`, AXIS_FONTS.beside);
  return widthOf(text, font) + second;
}

/** So many that every name of a month, and every quarter of a day, is among them. */
const SAMPLES = 12;

function samplesOf(step: Step, { from, to }: TimeWindow): readonly Tick[] {
  const length = lengthOf(step);
  if (step.unit === 'year') return [sampleAt(from, length), sampleAt(to, length)];
  return Array.from({ length: SAMPLES }, (_, index) => sampleAt(instant(index * length), length));
}

function sampleAt(at: Instant, length: number): Tick {
  return { at, end: shift(at, length), calendar: 'gregorian', x: 0, room: 0, begins: true };
}

type Sizing = (tick: Tick, step: Step) => readonly SizedWords[];

/** Words remembered: many more than are in view at once. */
const MOST_REMEMBERED = 3_000;

function remembered(sizing: Sizing): Sizing {
  const known = new Map<string, readonly SizedWords[]>();
  return (tick, step) => {
    const key = `${step.count} ${step.unit} ${tick.at} ${tick.calendar}`;
    const words = known.get(key) ?? sizing(tick, step);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, words);
    return words;
  };
}
