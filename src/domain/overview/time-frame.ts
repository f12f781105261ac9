/** Where a corpus's timeline opens, how far it goes, and what of it is folded away. */
import { firstAtLeast } from '../columns/sorted.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { momentById } from '../corpus/lookups.ts';
import { addDays, DAY, type Duration, HOUR, instant, shift, startOfDay, type Zone } from '../time/instant.ts';
import { placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';
import { type Fold, type FoldMeans, foldsAmong, plainMeans } from './folds.ts';
import { type PlacedTimes, placedTimesOf } from './placed-times.ts';
import { type Hidden, settled, shiftShown, shownBetween } from './scale.ts';

export interface TimeFrame {
  /** From the first day that any dated moment stands on to the last. */
  readonly whole: TimeWindow;
  /** How far panning and zooming go: the whole with a margin. */
  readonly reach: TimeWindow;
  readonly opening: TimeWindow;
  readonly folds: readonly Fold[];
  /** What of the folds takes up no room: each leaves a sliver at its beginning for its torn edges. */
  readonly hidden: readonly Hidden[];
}

/** The share of the opening window that a fold has to draw its torn edges in. */
const EDGE = 0.033;
/** The share of the opening window that shows the end of what lies behind a fold. */
const PEEK = 0.16;
/** A day at the rim on which fewer than this share of the fullest day's moments begin is left outside the opening. */
const FULL_ENOUGH = 0.1;

/** Undefined where no moment has a date. */
export function timeFrameOf({ moments, zone, leadPair }: Corpus): TimeFrame | undefined {
  const leads = (leadPair ?? []).flatMap((id) => {
    const lead = momentById(moments, id);
    return (lead && placeOf(lead.when)?.from) ?? [];
  });
  return frameAmong(placedTimesOf(moments), { zone, leads, means: plainMeans(zone) });
}

export interface Framing {
  readonly zone: Zone;
  /** When the moments of the lead pair begin. */
  readonly leads: readonly number[];
  readonly means: FoldMeans;
}

/** The same of times in columns. */
export function frameAmong(times: PlacedTimes, { zone, leads, means }: Framing): TimeFrame | undefined {
  const whole = wholeOf(times, zone);
  if (!whole) return undefined;
  const gaps = foldsAmong(times, means);
  const story = storyOf({ begins: beginningsIn(times.from), leads: beginningsIn(leads), zone }, whole, gaps);
  const edge = (story.to - story.from) * EDGE;
  // A fold that is no longer than its own torn edges would save no room.
  const folds = gaps.filter((gap) => gap.to - gap.from > edge);
  const hidden = folds.map((fold) => ({ from: shift(fold.from, edge), to: fold.to }));
  const margin = Math.max(6 * HOUR, shownBetween(whole.from, whole.to, hidden) * 0.04);
  return {
    whole,
    reach: { from: shift(whole.from, -margin), to: shift(whole.to, margin) },
    opening: settled(openingOf(story, folds, hidden, whole), hidden),
    folds,
    hidden,
  };
}

function wholeOf(times: PlacedTimes, zone: Zone): TimeWindow | undefined {
  if (times.from.length === 0) return undefined;
  const from = instant(times.from.reduce((least, at) => Math.min(least, at), Infinity));
  const to = instant(times.to.reduce((most, at) => Math.max(most, at), -Infinity));
  const lastDay = startOfDay(to, zone);
  return { from: startOfDay(from, zone), to: lastDay === to && to > from ? to : addDays(lastDay, 1, zone) };
}

/** Counts how many moments begin in a window. */
type Count = (window: TimeWindow) => number;

interface Telling {
  readonly begins: Count;
  /** Of the lead pair alone. */
  readonly leads: Count;
  readonly zone: Zone;
}

/** The stretch between folds that holds the lead pair, or else most moments, less thin days at its rims. */
function storyOf(telling: Telling, whole: TimeWindow, folds: readonly Fold[]): TimeWindow {
  const { begins, leads } = telling;
  const stretches = stretchesBetween(whole, folds);
  const fullest = stretches.reduce((best, stretch) => (begins(stretch) > begins(best) ? stretch : best));
  const story = stretches.find((stretch) => leads(stretch) > 0) ?? fullest;
  // Where nothing begins but what may reach into a fold, no stretch tells the story.
  return begins(story) === 0 ? whole : trimmed(story, telling);
}

/** Sorted once, since there may be as many windows as moments. */
function beginningsIn(begins: ArrayLike<number>): Count {
  const all = Float64Array.from(begins).sort();
  return ({ from, to }) => firstAtLeast(all, to) - firstAtLeast(all, from);
}

function stretchesBetween(whole: TimeWindow, folds: readonly Fold[]): TimeWindow[] {
  const starts = [whole.from, ...folds.map((fold) => fold.to)];
  const ends = [...folds.map((fold) => fold.from), whole.to];
  return starts.map((from, index) => ({ from, to: ends[index] ?? whole.to }));
}

/** The most days that are looked at one by one; a longer story is opened whole. */
const MOST_DAYS = 400;

function trimmed(stretch: TimeWindow, { begins, leads, zone }: Telling): TimeWindow {
  if (stretch.to - stretch.from > MOST_DAYS * DAY) return stretch;
  const days = daysIn(stretch, zone).map((day) => ({ ...day, moments: begins(day) }));
  const enough = Math.max(...days.map((day) => day.moments)) * FULL_ENOUGH;
  const full = days.filter((day) => day.moments > enough || leads(day) > 0);
  const [first, last] = [full[0], full.at(-1)];
  return first && last ? { from: first.from, to: last.to } : stretch;
}

/** A stretch of whole days, day by day. */
function daysIn({ from, to }: TimeWindow, zone: Zone): TimeWindow[] {
  const days: TimeWindow[] = [];
  for (let at = from; at < to; ) {
    const next = addDays(at, 1, zone);
    days.push({ from: at, to: next });
    // What a date can hold has a last day; it is followed by itself.
    at = next > at ? next : to;
  }
  return days;
}

/** The story, with a peek at what lies behind a fold right before it, so that the reader sees there is more. */
function openingOf(
  story: TimeWindow,
  folds: readonly Fold[],
  hidden: readonly Hidden[],
  whole: TimeWindow,
): TimeWindow {
  const before = folds.find((fold) => fold.to === story.from);
  if (!before) return story;
  const peek: Duration = ((story.to - story.from) * PEEK) / (1 - PEEK);
  return { from: instant(Math.max(whole.from, shiftShown(before.from, -peek, hidden))), to: story.to };
}
