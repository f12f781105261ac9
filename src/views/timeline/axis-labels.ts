/** Which of its words each tick has room for, and where they stand: no label ever touches another. */
import type { Span } from '../../domain/overview/placing.ts';
import type { Step } from '../../domain/overview/steps.ts';
import type { Tick, Ticks } from '../../domain/overview/ticks.ts';
import type { AxisWords } from './axis-words.ts';

/** Words and how wide they are set. Pixels. */
export interface SizedWords {
  readonly words: AxisWords;
  readonly width: number;
}

/** The words for a tick, the fullest first. */
export type WordsOf = (tick: Tick) => readonly SizedWords[];

export interface AxisLabel {
  readonly tick: Tick;
  readonly words: AxisWords;
  /** Where the words begin. Pixels from the window's start. */
  readonly at: number;
}

/** Pixels kept free before a label and after it. */
export const MARGIN = { major: 6, minor: 4 } as const;

/**
 * Labels over the lanes' days, months or years. Each begins at its tick, or at the window's edge or a fold's where what
 * it names began before. `blocked` is what folds take up.
 */
export function majorLabels(ticks: Ticks['major'], wordsOf: WordsOf, blocked: readonly Span[]): AxisLabel[] {
  const places = placesOf(ticks, wordsOf, blocked, MARGIN.major);
  return labelled(places, ({ from }) => from);
}

/** Labels under them: in the middle of the stretch that is named, or right at the tick where only it is. */
export function minorLabels(
  ticks: Ticks['minor'],
  step: Step,
  wordsOf: WordsOf,
  blocked: readonly Span[],
): AxisLabel[] {
  if (!namesStretch(step)) {
    const begun = ticks.filter(({ begins }) => begins);
    return labelled(placesOf(begun, wordsOf, blocked, MARGIN.minor), ({ from }) => from);
  }
  const places = placesOf(ticks, wordsOf, blocked, MARGIN.minor);
  return labelled(places, ({ from, to }, width) => (from + to - width) / 2);
}

/** The labels that have room, each where `startOf` puts words so wide. */
function labelled(places: readonly Place[], startOf: (place: Place, width: number) => number): AxisLabel[] {
  const fullness = commonFullness(places);
  const labels: AxisLabel[] = [];
  for (const place of places) {
    const { tick, sized, from, to } = place;
    const fitting = sized.slice(fullness).find(({ width }) => width <= to - from);
    // A month that goes on behind a fold is named once.
    if (!fitting || labels.at(-1)?.tick.at === tick.at) continue;
    labels.push({ tick, words: fitting.words, at: startOf(place, fitting.width) });
  }
  return labels;
}

/** What of a tick's room its words may take up. */
interface Place extends Span {
  readonly tick: Tick;
  readonly sized: readonly SizedWords[];
}

function placesOf(
  ticks: readonly Tick[],
  wordsOf: WordsOf,
  blocked: readonly Span[],
  margin: number,
): readonly Place[] {
  return ticks.map((tick) => {
    const { from, to } = freeFrom({ from: tick.x, to: tick.x + tick.room }, blocked);
    return { tick, sized: wordsOf(tick), from: from + margin, to: to - margin };
  });
}

/** A place with less of the usual room than this is cut off by an edge, and is not asked. */
const NEARLY_ALL = 0.9;

/** How far down its words each label begins: labels side by side are worded alike, if all those uncut have room. */
function commonFullness(places: readonly Place[]): number {
  const rooms = places.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const usual = rooms[Math.floor(rooms.length / 2)] ?? 0;
  const uncut = places.filter(({ from, to }) => to - from >= usual * NEARLY_ALL);
  return Math.max(
    0,
    ...uncut.map(({ sized, from, to }) => sized.findIndex(({ width }) => width <= to - from)),
  );
}

/** Whether a label names all of the stretch to the next tick. "14:00" and "the 5th, in steps of five" name its beginning. */
export function namesStretch({ unit, count }: Step): boolean {
  return unit !== 'minute' && unit !== 'hour' && count === 1;
}

/** What of a stretch is free at its beginning. */
function freeFrom({ from, to }: Span, blocked: readonly Span[]): Span {
  const over = blocked.filter((block) => block.from <= from && block.to > from);
  const start = Math.max(from, ...over.map((block) => block.to));
  const next = blocked.filter((block) => block.from > from).map((block) => block.from);
  return { from: start, to: Math.min(to, ...next) };
}
