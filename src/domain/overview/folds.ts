import type { Moment } from '../corpus/corpus.ts';
import { addDays, DAY, type Duration, type Instant, startOfDay, type Zone } from '../time/instant.ts';
import { certainOf, type Extent, extentOf, isUndated, placeOf } from '../time/when.ts';

/** A stretch of whole days that can be folded away: nothing is known to have happened in it. */
export interface Fold {
  readonly from: Instant;
  readonly to: Instant;
}

/** A fold is worth its torn edges where it is this many times the median gap between beginnings... */
const WORTH = 5;
/** ...and at least this long. */
const SHORTEST: Duration = 3 * DAY;

/**
 * The empty stretches of a story, in whole days of `zone`. A day is held where some moment surely went on in it, or
 * must lie wholly within a stretch that would otherwise be empty. A time that merely may reach into a fold does not
 * hold it: its rail crosses the fold and comes out soft. A time with an open end counts where it is drawn (`placeOf`).
 */
export function foldsOf(moments: readonly Moment[], zone: Zone): readonly Fold[] {
  const whens = moments.map((moment) => moment.when).filter((when) => !isUndated(when));
  const extents = whens
    .map(extentOf)
    .filter((extent) => Number.isFinite(extent.from) && Number.isFinite(extent.to));
  const cores = whens.map(certainOf).filter((extent) => extent !== undefined);
  // Only what both bounds are known of can begin or end the story; an open time has no edge to measure from.
  const edges = [...extents, ...cores];
  if (edges.length === 0) return [];

  const story = spanOf(edges);
  const days = { from: startOfDay(story.from as Instant, zone), to: dayAtOrAfter(story.to as Instant, zone) };

  let gaps = gapsBetween(cores, days, zone);
  // The shortest stretch that must hold its moment is the one that says most; longer ones may then have room elsewhere.
  for (const alike of shortestFirst(whens.flatMap((when) => placeOf(when) ?? []))) {
    const held = alike.filter((place) => gaps.some((gap) => liesIn(place, gap)));
    if (held.length > 0) gaps = gaps.flatMap((gap) => without(gap, held, zone));
  }
  const least = Math.max(SHORTEST, WORTH * medianGap(edges.map((e) => e.from)));
  return gaps.filter((gap) => gap.to - gap.from >= least);
}

function spanOf(extents: readonly Extent[]): Extent {
  return extents.reduce((a, b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }));
}

/** Those of one length together, the shortest of all first. */
function shortestFirst(extents: readonly Extent[]): readonly (readonly Extent[])[] {
  const byLength = new Map<Duration, Extent[]>();
  for (const extent of extents) {
    const length = extent.to - extent.from;
    const alike = byLength.get(length);
    if (alike) alike.push(extent);
    else byLength.set(length, [extent]);
  }
  return [...byLength].sort(([a], [b]) => a - b).map(([, alike]) => alike);
}

function liesIn(extent: Extent, gap: Fold): boolean {
  return extent.from >= gap.from && extent.from < gap.to && extent.to <= gap.to;
}

/** What is left of a gap where some of what is held lies in it. */
function without(gap: Fold, held: readonly Extent[], zone: Zone): readonly Fold[] {
  const inside = held.filter((extent) => liesIn(extent, gap));
  return inside.length === 0 ? [gap] : gapsBetween(inside, gap, zone);
}

/** The stretches of whole days of `span` that no held extent touches. */
function gapsBetween(held: readonly Extent[], span: Extent, zone: Zone): Fold[] {
  const sorted = [...held].sort((a, b) => a.from - b.from);
  const gaps: Fold[] = [];
  let end = span.from;
  for (const { from, to } of [...sorted, { from: span.to, to: span.to }]) {
    const gap = { from: dayAtOrAfter(end as Instant, zone), to: startOfDay(from as Instant, zone) };
    if (gap.to > gap.from) gaps.push(gap);
    // What takes no time still holds the day it stands in.
    end = Math.max(end, to, from + 1);
  }
  return gaps;
}

function dayAtOrAfter(at: Instant, zone: Zone): Instant {
  const day = startOfDay(at, zone);
  return day === at ? day : addDays(day, 1, zone);
}

function medianGap(beginnings: readonly number[]): Duration {
  const sorted = [...new Set(beginnings)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((at, index) => at - (sorted[index] ?? at));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
}
