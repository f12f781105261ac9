import { firstAtLeast, firstWhere } from '../columns/sorted.ts';
import type { Moments } from '../corpus/moments.ts';
import {
  addDays,
  DAY,
  type Duration,
  type Instant,
  nearestInstant,
  startOfDay,
  type Zone,
} from '../time/instant.ts';
import type { Extent } from '../time/when.ts';
import { comparedOrder } from './compared-order.ts';
import { type PlacedTimes, placedTimesOf } from './placed-times.ts';

/** A stretch of whole days that can be folded away: nothing is known to have happened in it. */
export interface Fold {
  readonly from: Instant;
  readonly to: Instant;
}

/** A fold is worth its torn edges where it is this many times a gap that is typical between beginnings, or more... */
const WORTH = 5;
/** ...and at least this long. */
const SHORTEST: Duration = 3 * DAY;
/** The share of gaps that, being short, make a story in which others leap over years; and the fewest that do. */
const SHORT_SHARE = 1 / 8;
const FEWEST_SHORT = 3;
/** How much rarer than once a gap as long as a fold has to be where moments come at random. */
const RARE = 4;

/**
 * The empty stretches of a story, in whole days of `zone`. A day is held where some moment surely went on in it, or
 * must lie wholly within a stretch that would otherwise be empty; of a time far longer than a fold must be, such as a
 * century, only its first and last day are held, so that its rail crosses a fold between them. A time that merely may
 * reach into a fold does not hold it: its rail crosses the fold and comes out soft. A time with an open end counts
 * where it is drawn (`placeOf`). Takes n log n steps and a few look-ups of a day for each moment, however many years
 * lie between them.
 */
export function foldsOf(moments: Moments, zone: Zone): readonly Fold[] {
  return foldsAmong(placedTimesOf(moments), plainMeans(zone));
}

/** How folds are worked out. There are quicker means than the plain ones, which are more to load. */
export interface FoldMeans {
  /** As `comparedOrder` has it. */
  readonly order: (numbers: Float64Array, first?: Uint32Array) => Uint32Array;
  /**
   * The whole days that extents touch, which come in the order they begin in; what takes no time still touches the day
   * it stands in. Days may be told more than once, and those next to one another in one.
   */
  readonly daysOf: (from: Numbers, to: Numbers) => readonly Fold[];
}

type Numbers = Float64Array | readonly number[];

export function plainMeans(zone: Zone): FoldMeans {
  return {
    order: comparedOrder,
    daysOf: (from, to) => Array.from(from, (at, index) => daysOf({ from: at, to: to[index] ?? at }, zone)),
  };
}

function daysOf({ from, to }: Extent, zone: Zone): Fold {
  const last = nearestInstant(Math.max(to, from + 1));
  const day = startOfDay(last, zone);
  return { from: startOfDay(from as Instant, zone), to: day === last ? day : addDays(last, 1, zone) };
}

/** The same of times in columns. */
export function foldsAmong(times: PlacedTimes, means: FoldMeans): readonly Fold[] {
  const cores = coresOf(times, means);
  const edges = edgesOf(times, cores);
  const [story] = means.daysOf([edges.from], [edges.to]);
  if (edges.begins.length === 0 || !story) return [];

  let gaps: readonly Fold[] = gapsBetween(means.daysOf(cores.from, cores.to), story);
  const least = leastFold(edges.begins);
  // The shortest stretch that must hold its moment is the one that says most; longer ones may then have room elsewhere.
  for (const alike of shortestFirst(times, means)) {
    gaps = without(gaps, alike, { times, means, longest: WORTH * least });
  }
  return gaps.filter((gap) => gap.to - gap.from >= least);
}

/** Stretches in two columns. */
interface Extents {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** When each surely went on, for those of which that is known, in order. */
function coresOf({ certainFrom, certainTo }: PlacedTimes, { order: orderOf }: FoldMeans): Extents {
  const isKnown = (index: number) => Number.isFinite(certainFrom[index]) && Number.isFinite(certainTo[index]);
  const from = certainFrom.filter((_, index) => isKnown(index));
  const to = certainTo.filter((_, index) => isKnown(index));
  const order = orderOf(from);
  return { from: inOrder(from, order), to: inOrder(to, order) };
}

function inOrder(numbers: Float64Array, order: Uint32Array): Float64Array {
  return Float64Array.from(order, (index) => numbers[index] ?? 0);
}

/** Only what both bounds are known of can begin or end the story; an open time has no edge to measure from. */
interface Edges extends Extent {
  /** Ascending. */
  readonly begins: Float64Array;
}

function edgesOf({ earliest, latest }: PlacedTimes, cores: Extents): Edges {
  const begins = new Float64Array(earliest.length + cores.from.length);
  let count = 0;
  let to = -Infinity;
  for (let index = 0; index < earliest.length; index++) {
    const [begin, end] = [earliest[index] ?? -Infinity, latest[index] ?? Infinity];
    if (!Number.isFinite(begin) || !Number.isFinite(end)) continue;
    begins[count++] = begin;
    to = Math.max(to, end);
  }
  begins.set(cores.from, count);
  for (let index = 0; index < cores.to.length; index++) to = Math.max(to, cores.to[index] ?? to);
  const sorted = begins.subarray(0, count + cores.from.length).sort();
  return { begins: sorted, from: sorted[0] ?? 0, to };
}

/** Indexes of times of one length together, in the order they begin in; the shortest of all first. */
function* shortestFirst({ from, to }: PlacedTimes, means: FoldMeans): Generator<Uint32Array> {
  const lengths = to.map((end, index) => end - (from[index] ?? 0));
  const order = means.order(lengths, means.order(from));
  for (let start = 0; start < order.length; ) {
    const length = lengths[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && lengths[order[end] ?? 0] === length) end++;
    yield order.subarray(start, end);
    start = end;
  }
}

interface Holding {
  readonly times: PlacedTimes;
  readonly means: FoldMeans;
  /** A time that is as long holds the days at its known ends only. */
  readonly longest: Duration;
}

/** What is left of the gaps where those of the times, all of one length, that lie wholly in one hold their days. */
function without(gaps: readonly Fold[], alike: Uint32Array, holding: Holding): readonly Fold[] {
  const byGap = new Map<number, number[]>();
  const { from, to } = holding.times;
  for (const index of alike) {
    const place = placeAmong(gaps, from[index] ?? 0, to[index] ?? 0);
    if (place === undefined) continue;
    const inside = byGap.get(place);
    if (inside) inside.push(index);
    else byGap.set(place, [index]);
  }
  if (byGap.size === 0) return gaps;
  return gaps.flatMap((gap, place) => {
    const inside = byGap.get(place);
    return inside ? gapsBetween(heldBy(inside, holding), gap) : [gap];
  });
}

/** The days that times of one length hold where nothing else does: all, or where they are long, those at their known ends. */
function heldBy(alike: readonly number[], { times, means, longest }: Holding): readonly Fold[] {
  const allFrom = (indexes: readonly number[]) => indexes.map((index) => times.from[index] ?? 0);
  const allTo = (indexes: readonly number[]) => indexes.map((index) => times.to[index] ?? 0);
  const [from, to] = [allFrom(alike), allTo(alike)];
  if ((to[0] ?? 0) - (from[0] ?? 0) < longest) return means.daysOf(from, to);
  const first = allFrom(alike.filter((index) => Number.isFinite(times.earliest[index])));
  const last = allTo(alike.filter((index) => Number.isFinite(times.latest[index])));
  const lastBegin = last.map((at) => at - 1);
  return [...means.daysOf(first, first), ...means.daysOf(lastBegin, last)];
}

/** Which of the gaps lies wholly around an extent. They are in order and apart. */
function placeAmong(gaps: readonly Fold[], from: number, to: number): number | undefined {
  const place = firstWhere(gaps.length, (at) => (gaps[at]?.to ?? 0) > from);
  const gap = gaps[place];
  return gap && from >= gap.from && to <= gap.to ? place : undefined;
}

/** What of `span` none of the days held touches. */
function gapsBetween(held: readonly Fold[], span: Fold): Fold[] {
  const sorted = [...held].sort((a, b) => a.from - b.from);
  const gaps: Fold[] = [];
  let end = span.from;
  for (const { from, to } of [...sorted, { from: span.to, to: span.to }]) {
    if (from > end) gaps.push({ from: end, to: from });
    if (to > end) end = to;
  }
  return gaps;
}

/**
 * How long a fold must be: longer than gaps that come of chance. What is typical is told by the median gap, or by the
 * short ones alone where these are many: a story that has an hour told by the minute and then leaves out decades is
 * no story of decades.
 */
function leastFold(begins: Float64Array): Duration {
  const gaps = gapsOf(begins);
  if (gaps.length === 0) return SHORTEST;
  const byMedian = longestByChance(gaps, Math.ceil(gaps.length / 2), 1 / 2);
  const short = Math.max(FEWEST_SHORT, Math.ceil(gaps.length * SHORT_SHARE));
  const byShort = longestByChance(gaps, short, short / (gaps.length + 1));
  // Chance alone tells the two apart by a little.
  return Math.max(SHORTEST, byShort * WORTH < byMedian ? byShort : byMedian);
}

/** The lengths of time from one beginning to the next, the shortest first. The beginnings ascend. */
function gapsOf(begins: Float64Array): Float64Array {
  const gaps = begins.subarray(1).map((at, index) => at - (begins[index] ?? at));
  gaps.sort();
  // What begins together has nothing between.
  return gaps.subarray(firstAtLeast(gaps, Number.MIN_VALUE));
}

/**
 * How long the longest of the gaps may be by chance, told by the `count` shortest, which are that `share` of them.
 * Where moments come at random, gaps are distributed exponentially, and a share of them is no longer than
 * -ln(1 - share) of their mean: half of them not longer than 0.69. Infinite where there are not as many.
 */
function longestByChance(gaps: Float64Array, count: number, share: number): Duration {
  const gap = gaps[count - 1];
  if (gap === undefined) return Infinity;
  return gap * Math.max(WORTH, Math.log(RARE * gaps.length) / -Math.log(1 - share));
}
