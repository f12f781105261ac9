import type { Moment } from '../corpus/corpus.ts';
import { addDays, DAY, type Duration, type Instant, startOfDay, type Zone } from '../time/instant.ts';
import { certainOf, type Extent, extentOf, isUndated } from '../time/when.ts';

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
 * hold it: its rail crosses the fold and comes out soft.
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
  const span = { from: Math.min(...edges.map((e) => e.from)), to: Math.max(...edges.map((e) => e.to)) };

  const held = [...cores];
  let gaps = gapsBetween(held, span, zone);
  for (let inside = extents.filter((e) => liesIn(e, gaps)); inside.length > 0; ) {
    // The shortest stretch that must hold its moment is the one that says most; longer ones may then have room elsewhere.
    const shortest = Math.min(...inside.map((e) => e.to - e.from));
    held.push(...inside.filter((e) => e.to - e.from === shortest));
    gaps = gapsBetween(held, span, zone);
    inside = extents.filter((e) => liesIn(e, gaps));
  }
  const least = Math.max(SHORTEST, WORTH * medianGap(edges.map((e) => e.from)));
  return gaps.filter((gap) => gap.to - gap.from >= least);
}

function liesIn(extent: Extent, gaps: readonly Fold[]): boolean {
  return gaps.some((gap) => extent.from >= gap.from && extent.to <= gap.to);
}

/** The stretches of whole days of `span` that no held extent touches. */
function gapsBetween(held: readonly Extent[], span: Extent, zone: Zone): Fold[] {
  const sorted = [...held].sort((a, b) => a.from - b.from);
  const gaps: Fold[] = [];
  let end = span.from;
  for (const { from, to } of [...sorted, { from: span.to, to: span.to }]) {
    const gap = { from: dayAtOrAfter(end as Instant, zone), to: startOfDay(from as Instant, zone) };
    if (gap.to > gap.from) gaps.push(gap);
    end = Math.max(end, to);
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
