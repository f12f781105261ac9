/**
 * Puts a lane's marks into rows so that no label runs into another, and counts what does not fit. A label stands
 * above its rail and begins where the rail does, or at the window's edge where the rail began before it; it may outrun
 * the rail, so a mark's room is that of both together.
 */
import { certainOf, type Extent } from '../time/when.ts';
import type { Facing, Lane } from './lanes.ts';
import { markPlaceOf } from './mark-place.ts';
import type { Mark } from './marks.ts';
import type { TimeScale } from './scale.ts';

/** A rail in pixels from the window's start; ends outside the window are where they fall. */
export interface Rail {
  readonly from: number;
  readonly to: number;
  readonly core: { readonly from: number; readonly to: number } | undefined;
  readonly softFrom: boolean;
  readonly softTo: boolean;
}

export interface Box {
  readonly mark: Mark;
  readonly rail: Rail;
  /** `whole` where all of its words have room. */
  readonly label: { readonly at: number; readonly width: number; readonly whole: boolean };
  /** Pixels below the lane's upper edge. */
  readonly top: number;
  readonly height: number;
}

export interface LaneLayout {
  readonly lane: Lane;
  readonly boxes: readonly Box[];
  /** Marks in the window that found no room. */
  readonly unfitted: readonly Mark[];
  readonly open: boolean;
  /** Pixels, with the room kept for the line that counts what did not fit. */
  readonly height: number;
}

export interface LayoutRules {
  /** Width in pixels of a mark's label at full length. */
  readonly labelWidth: (mark: Mark) => number;
  /** Marks that come before others where rows are few; none where it is left out. */
  readonly isLit?: (mark: Mark) => boolean;
  /** Rows a lane may take before its marks are counted instead. */
  readonly rows: number;
  /** Pixels kept free at the lane's upper edge, for its name. */
  readonly head: number;
  readonly rowHeight: number;
  readonly leadHeight: number;
  readonly leastHeight: number;
}

const PADDING = 5;
/** Pixels between what one mark takes up and the next in its row. */
const GAP = 14;
/** A label is never squeezed below this: it moves towards the start instead, until all of it has room. */
const LEAST_LABEL = 132;
export const LEAST_LEAD = 260;
/** Lays out what of one lane reaches into the window. `open` lanes show all of it, however many rows it takes. */
export function layoutLane(
  lane: Lane,
  marks: readonly Mark[],
  scale: TimeScale,
  open: boolean,
  rules: LayoutRules,
): LaneLayout {
  const placed = marks
    .map((mark) => placeMark(mark, scale, rules))
    .filter((box) => isInView(box.rail, scale));
  const points = pointsAmong(placed);
  const limit = rules.rows + points.size;
  const weigh = (box: Placed) =>
    weight(box.mark) + (points.has(box) ? 400 : 0) + (rules.isLit?.(box.mark) ? 200 : 0);
  const admitted = open ? new Set(placed) : admit(placed, lane.facing, limit, weigh);
  const fitted = placed.filter((box) => admitted.has(box));
  const rows = sectionsOf(fitted, lane.facing).flatMap((section) => intoRows(section));
  let top = PADDING + rules.head;
  const boxes: Box[] = [];
  for (const row of rows) {
    const height = row.some((box) => box.mark.lead) ? rules.leadHeight : rules.rowHeight;
    for (const box of row) boxes.push({ ...box, top, height });
    top += height;
  }
  const unfitted = placed.filter((box) => !admitted.has(box)).map((box) => box.mark);
  const hasMoreLine = unfitted.length > 0 || rows.length > limit;
  return {
    lane,
    boxes,
    unfitted,
    open: open && hasMoreLine,
    height: Math.max(rules.leastHeight, top + PADDING + (hasMoreLine ? rules.rowHeight : 0)),
  };
}

/** A mark's place along time, before it has a row. */
export type Placed = Omit<Box, 'top' | 'height'>;

/** How far a rail runs on, fading, towards an end that nothing is known of. Pixels. */
const OPEN_END = 96;
/** Pixels that a fold's torn edges take up before its cut: no label begins there. */
export const TORN = 30;

/** The rail over all that the mark's moments may take up, solid where all of it was surely going on. */
function railOf(mark: Mark, scale: TimeScale): Rail {
  const place = markPlaceOf(mark);
  const cores = mark.moments.map((moment) => certainOf(moment.when)).filter((core) => core !== undefined);
  return {
    from: scale.x(place.from) - (place.openFrom ? OPEN_END : 0),
    to: scale.x(place.to) + (place.openTo ? OPEN_END : 0),
    core: cores.length === mark.moments.length ? spanOf(cores, scale) : undefined,
    softFrom: place.softFrom,
    softTo: place.softTo,
  };
}

function spanOf(extents: readonly Extent[], scale: TimeScale): { from: number; to: number } {
  return {
    from: scale.x(Math.min(...extents.map((extent) => extent.from))),
    to: scale.x(Math.max(...extents.map((extent) => extent.to))),
  };
}

/** Where a mark's rail and label lie along a scale. While the hand drags, marks keep their rows and only this changes. */
export function placeMark(mark: Mark, scale: TimeScale, rules: Pick<LayoutRules, 'labelWidth'>): Placed {
  const rail = railOf(mark, scale);
  const wanted = rules.labelWidth(mark);
  const start = pastTorn(Math.max(0, scale.x(markPlaceOf(mark).from)), scale);
  const least = Math.min(wanted, mark.lead ? LEAST_LEAD : LEAST_LABEL);
  const at = scale.width - start >= least ? start : Math.max(0, scale.width - wanted);
  const width = Math.min(wanted, Math.max(0, scale.width - at));
  return { mark, rail, label: { at, width, whole: width >= wanted } };
}

function pastTorn(at: number, { cuts }: TimeScale): number {
  return cuts.find((cut) => at > cut - TORN && at < cut) ?? at;
}

/** Whether any of a rail lies in the window. */
export function isInView(rail: Rail, { width }: TimeScale): boolean {
  return rail.from < width && (rail.to > 0 || rail.from >= 0);
}

/** The points of open occasions: a reader who opened one is to see them, so each brings room of its own. */
function pointsAmong(placed: readonly Placed[]): ReadonlySet<Placed> {
  const opened = new Set(
    placed.flatMap(({ mark }) => (mark.open && mark.occasion ? [mark.occasion.id] : [])),
  );
  const isPoint = ({ occasion, moments: [moment] }: Mark) =>
    occasion === undefined && moment.occasion !== undefined && opened.has(moment.occasion);
  return new Set(placed.filter(({ mark }) => isPoint(mark)));
}

/**
 * Which marks get a place where rows are few: the lead pair, then what the reader opened, then what is lit, then
 * those more articles tell, then the earlier. They are let in one by one while the rows they make, which no two sections share, do not
 * run over.
 */
function admit(
  placed: readonly Placed[],
  facing: Facing,
  limit: number,
  weigh: (box: Placed) => number,
): ReadonlySet<Placed> {
  if (placed.length <= limit) return new Set(placed);
  const rows: { readonly section: Section; readonly taken: Placed[] }[] = [];
  const admitted = new Set<Placed>();
  const weighed = placed.map((box) => ({ box, weight: weigh(box) }));
  for (const { box } of weighed.sort((a, b) => b.weight - a.weight)) {
    const section = sectionOf(box.mark, facing);
    const row = rows.find((row) => row.section === section && isFree(row.taken, box));
    if (!row && rows.length >= limit) continue;
    if (row) row.taken.push(box);
    else rows.push({ section, taken: [box] });
    admitted.add(box);
  }
  return admitted;
}

function weight(mark: Mark): number {
  const articles = new Set(
    mark.moments.flatMap((moment) => moment.accounts.map((account) => account.article)),
  );
  return (mark.lead ? 1000 : 0) + (mark.open ? 500 : 0) + articles.size;
}

type Section = 'lead' | 'statement' | 'event' | 'any';

/** From the lane's upper edge down: statements next to the seam with the lead at the very edge, events further out. */
const SECTIONS: Readonly<Record<NonNullable<Facing>, readonly Section[]>> = {
  below: ['event', 'statement', 'lead'],
  above: ['lead', 'statement', 'event'],
};

/** A lane without a seam mixes them. */
function sectionOf(mark: Mark, facing: Facing): Section {
  if (facing === undefined) return 'any';
  return mark.lead ? 'lead' : mark.moments[0].kind;
}

function sectionsOf(placed: readonly Placed[], facing: Facing): readonly (readonly Placed[])[] {
  if (facing === undefined) return [placed];
  return SECTIONS[facing].map((section) => placed.filter(({ mark }) => sectionOf(mark, facing) === section));
}

/** First fit from the left: each mark goes into the first row that is free where it stands, which makes fewest rows. */
function intoRows(boxes: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  /** Where each row is taken up to. */
  const ends: number[] = [];
  for (const box of [...boxes].sort((a, b) => startOf(a) - startOf(b))) {
    const free = ends.findIndex((end) => end <= startOf(box));
    const row = rows[free];
    if (row) {
      row.push(box);
      ends[free] = endOf(box);
    } else {
      rows.push([box]);
      ends.push(endOf(box));
    }
  }
  return rows;
}

function isFree(taken: readonly Placed[], box: Placed): boolean {
  return taken.every((other) => endOf(other) <= startOf(box) || endOf(box) <= startOf(other));
}

function startOf({ rail, label }: Placed): number {
  return Math.min(rail.from, label.at);
}

/** Where the next mark may begin: two rails may touch, as one day's does the next's; a label keeps its distance. */
function endOf({ rail, label }: Placed): number {
  return Math.max(rail.to - 1, label.at + label.width + GAP);
}
