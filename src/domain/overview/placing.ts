/**
 * Where a mark's rail and its label lie along time, before it has a row. A label begins where its rail does, or at the
 * window's edge where the rail began before it; text may outrun the time it names, but not the torn edges of a fold.
 */
import type { End } from '../time/shape.ts';
import { certainOf, type Extent } from '../time/when.ts';
import { markPlaceOf } from './mark-place.ts';
import type { Mark } from './marks.ts';
import type { TimeScale } from './scale.ts';

/** A stretch in pixels from the window's start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A rail in pixels from the window's start, with all that is drawn of it; ends outside the window are where they fall. */
export interface Rail extends Span {
  /** Without what runs on beyond an open end. */
  readonly body: Span;
  readonly core: Span | undefined;
  readonly start: End;
  readonly end: End;
}

export interface Label {
  /** Pixels from the window's start. */
  readonly at: number;
  readonly width: number;
  /** All of its words have room. */
  readonly whole: boolean;
  /** It stands over the torn edges of a fold, for want of room before them. */
  readonly overTear: boolean;
}

export interface Placed {
  readonly mark: Mark;
  readonly rail: Rail;
  readonly label: Label;
}

/** How far a rail runs on towards an end that nothing is known of. Pixels. */
const OPEN_END = 96;
/** However short the time, its rail is drawn as long as this, so that it can be seen. Pixels. */
export const LEAST_RAIL = 3;
/** A label is never squeezed below this at the window's end: it moves towards the start, until all of it has room. */
const LEAST_LABEL = 132;
/** In less than this the lead pair's words would have to be broken: then they move, and get this much. Pixels. */
const LEAST_LEAD = 120;
export const LEAD_ROOM = 220;
/** Pixels that a fold's torn edges take up before its cut: no label begins there. */
export const TORN = 30;
/** Pixels between the end of a label and a tear: the frame round an open moment has room there. */
const BEFORE_TEAR = 6;
/** Less room than this before a tear leaves too little of the words: the label stands over the tear instead. Pixels. */
export const LEAST_BEFORE_TEAR = 110;
/** Less room than this after a tear is none: a label that needs more moves back over it. Pixels. */
export const LEAST_AFTER_TEAR = 60;

/** Where a mark's rail and label lie. While the hand drags, marks keep their rows and only this changes. */
export function placeMark(
  mark: Mark,
  scale: TimeScale,
  { labelWidth }: { readonly labelWidth: (mark: Mark) => number },
): Placed {
  const rail = railOf(mark, scale);
  const wanted = labelWidth(mark);
  const at = labelStart(mark, rail, wanted, scale);
  const from = mark.lead ? at : railStart(mark, rail, scale);
  const width = Math.min(wanted, Math.max(0, endFor(from, scale) - at));
  const overTear = scale.cuts.some((cut) => at < cut && at + width > cut - TORN);
  return { mark, rail, label: { at, width, whole: width >= wanted, overTear } };
}

/** Pixels a mark's label may take up if it begins with its rail, or a lead's where its words have room. */
export function labelRoom(mark: Mark, scale: TimeScale): number {
  const start = railStart(mark, railOf(mark, scale), scale);
  const at = mark.lead ? leadStart(start, scale) : start;
  return Math.max(0, endFor(at, scale) - at);
}

/** Whether any of a mark's rail lies in the window. */
export function isInView({ from, to }: Rail, { width }: TimeScale): boolean {
  return from < width && (to > 0 || from >= 0);
}

/** Whether any of the mark is in the window. */
export function isMarkInView(mark: Mark, scale: TimeScale): boolean {
  return isInView(railOf(mark, scale), scale);
}

/** The rail over all that the mark's moments may take up, solid where all of it was surely going on. */
function railOf(mark: Mark, scale: TimeScale): Rail {
  const { start, end, ...place } = markPlaceOf(mark);
  const cores = mark.moments.map((moment) => certainOf(moment.when)).filter((core) => core !== undefined);
  const body = { from: scale.x(place.from), to: scale.x(place.to) };
  return {
    from: body.from - (start === 'open' ? OPEN_END : 0),
    to: body.to + (end === 'open' ? OPEN_END : 0),
    body,
    core: cores.length === mark.moments.length ? spanOf(cores, scale) : undefined,
    start,
    end,
  };
}

function spanOf(extents: readonly Extent[], scale: TimeScale): Span {
  return {
    from: scale.x(Math.min(...extents.map((extent) => extent.from))),
    to: scale.x(Math.max(...extents.map((extent) => extent.to))),
  };
}

/** Where the rail begins in the window, past a tear; what fades towards an unknown beginning counts where it is all. */
function railStart(mark: Mark, rail: Rail, scale: TimeScale): number {
  const begun = scale.x(markPlaceOf(mark).from);
  return pastTorn(Math.max(0, begun < scale.width ? begun : rail.from), scale);
}

function labelStart(mark: Mark, rail: Rail, wanted: number, scale: TimeScale): number {
  const start = railStart(mark, rail, scale);
  if (mark.lead) return leadStart(start, scale);
  if (scale.width - start >= Math.min(wanted, LEAST_LABEL)) return start;
  const cut = scale.cuts.findLast((each) => each <= start) ?? 0;
  const edge = scale.width - cut >= LEAST_AFTER_TEAR ? cut : 0;
  return Math.max(edge, scale.width - wanted);
}

/**
 * The lead pair tells by its place when it was said, so it begins with its rail; but where its words would have to be
 * broken they move back together, by as much as gives them room, and not over a fold.
 */
function leadStart(start: number, scale: TimeScale): number {
  if (scale.width - start >= LEAST_LEAD) return start;
  const cut = scale.cuts.findLast((each) => each <= start) ?? 0;
  return scale.width - cut >= LEAD_ROOM ? scale.width - LEAD_ROOM : start;
}

/** How far a label that begins here may go: to the next tear that leaves room for words before it, or to the window's end. */
function endFor(start: number, { cuts, width }: TimeScale): number {
  const ends = cuts.filter((cut) => cut > start).map((cut) => cut - TORN - BEFORE_TEAR);
  return ends.find((end) => end - start >= LEAST_BEFORE_TEAR) ?? width;
}

function pastTorn(at: number, { cuts }: TimeScale): number {
  return cuts.find((cut) => at > cut - TORN && at < cut) ?? at;
}
