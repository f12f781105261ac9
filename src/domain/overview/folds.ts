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
import { certainOf, type Extent, extentOf, isUndated, placeOf, type When } from '../time/when.ts';

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
  const whens = moments.map((moment) => moment.when).filter((when) => !isUndated(when));
  const extents = whens
    .map(extentOf)
    .filter((extent) => Number.isFinite(extent.from) && Number.isFinite(extent.to));
  const cores = whens.map(certainOf).filter((extent) => extent !== undefined);
  // Only what both bounds are known of can begin or end the story; an open time has no edge to measure from.
  const edges = [...extents, ...cores];
  if (edges.length === 0) return [];

  const story = daysOf(spanOf(edges), zone);
  let gaps: readonly Fold[] = gapsBetween(
    cores.map((core) => daysOf(core, zone)),
    story,
  );
  const least = leastFold(edges.map(({ from }) => from));
  // The shortest stretch that must hold its moment is the one that says most; longer ones may then have room elsewhere.
  for (const alike of shortestFirst(whens.flatMap((when) => placedTime(when) ?? []))) {
    gaps = without(gaps, alike, (place) => heldBy(place, WORTH * least, zone));
  }
  return gaps.filter((gap) => gap.to - gap.from >= least);
}

function spanOf(extents: readonly Extent[]): Extent {
  return extents.reduce((a, b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }));
}

/** A time where it is drawn, and which of its ends are known. */
interface PlacedTime extends Extent {
  readonly ends: { readonly from: boolean; readonly to: boolean };
}

function placedTime(when: When): PlacedTime | undefined {
  const ends = { from: when.earliest !== undefined, to: when.latest !== undefined };
  const place = placeOf(when);
  return place && { ...place, ends };
}

/** The days that a time holds where nothing else does: all, or those at its known ends where it is longer than `longest`. */
function heldBy({ from, to, ends }: PlacedTime, longest: Duration, zone: Zone): Fold[] {
  if (to - from < longest) return [daysOf({ from, to }, zone)];
  return [
    ...(ends.from ? [daysOf({ from, to: from }, zone)] : []),
    ...(ends.to ? [daysOf({ from: to - 1, to }, zone)] : []),
  ];
}

/** The whole days that an extent touches; what takes no time still touches the day it stands in. */
function daysOf({ from, to }: Extent, zone: Zone): Fold {
  const last = nearestInstant(Math.max(to, from + 1));
  const day = startOfDay(last, zone);
  return { from: startOfDay(from as Instant, zone), to: day === last ? day : addDays(last, 1, zone) };
}

/** Those of one length together, the shortest of all first. */
function shortestFirst(extents: readonly PlacedTime[]): readonly (readonly PlacedTime[])[] {
  const byLength = new Map<Duration, PlacedTime[]>();
  for (const extent of extents) {
    const length = extent.to - extent.from;
    const alike = byLength.get(length);
    if (alike) alike.push(extent);
    else byLength.set(length, [extent]);
  }
  return [...byLength].sort(([a], [b]) => a - b).map(([, alike]) => alike);
}

/** What is left of the gaps where those of the times that lie wholly in one hold their days. */
function without(
  gaps: readonly Fold[],
  times: readonly PlacedTime[],
  held: (time: PlacedTime) => readonly Fold[],
): readonly Fold[] {
  const byGap = new Map<number, Fold[]>();
  for (const time of times) {
    const place = placeAmong(gaps, time);
    if (place === undefined) continue;
    const days = byGap.get(place) ?? [];
    days.push(...held(time));
    byGap.set(place, days);
  }
  // From the last on, so that the places of the earlier ones stay.
  return [...byGap]
    .sort(([a], [b]) => b - a)
    .reduce((left, [place, days]) => {
      const parts = left.slice(place, place + 1).flatMap((gap) => gapsBetween(days, gap));
      return left.slice(0, place).concat(parts, left.slice(place + 1));
    }, gaps);
}

/** Which of the gaps the extent lies wholly in. They are in order and apart. */
function placeAmong(gaps: readonly Fold[], { from, to }: Extent): number | undefined {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const gap = gaps[low];
  return gap && from >= gap.from && to <= gap.to ? low : undefined;
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
function leastFold(beginnings: readonly number[]): Duration {
  const gaps = gapsOf(beginnings);
  if (gaps.length === 0) return SHORTEST;
  const byMedian = longestByChance(gaps, Math.ceil(gaps.length / 2), 1 / 2);
  const short = Math.max(FEWEST_SHORT, Math.ceil(gaps.length * SHORT_SHARE));
  const byShort = longestByChance(gaps, short, short / (gaps.length + 1));
  // Chance alone tells the two apart by a little.
  return Math.max(SHORTEST, byShort * WORTH < byMedian ? byShort : byMedian);
}

/** The lengths of time from one beginning to the next, the shortest first. */
function gapsOf(beginnings: readonly number[]): Duration[] {
  const sorted = [...new Set(beginnings)].sort((a, b) => a - b);
  return sorted
    .slice(1)
    .map((at, index) => at - (sorted[index] ?? at))
    .sort((a, b) => a - b);
}

/**
 * How long the longest of the gaps may be by chance, told by the `count` shortest, which are that `share` of them.
 * Where moments come at random, gaps are distributed exponentially, and a share of them is no longer than
 * -ln(1 - share) of their mean: half of them not longer than 0.69. Infinite where there are not as many.
 */
function longestByChance(gaps: readonly Duration[], count: number, share: number): Duration {
  const gap = gaps[count - 1];
  if (gap === undefined) return Infinity;
  return gap * Math.max(WORTH, Math.log(RARE * gaps.length) / -Math.log(1 - share));
}
