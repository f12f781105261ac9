/**
 * Puts a lane's marks into rows so that no label runs into another, and counts what does not fit. A label stands
 * above its rail and may outrun it, so a mark's room is that of both together.
 */
import type { Facing, Lane } from './lanes.ts';
import type { Mark } from './marks.ts';
import { isInView, LEAST_RAIL, type Placed, placeMark } from './placing.ts';
import type { TimeScale } from './scale.ts';

/** A mark with its place in a lane. */
export interface Box extends Placed {
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
  /** A lead's own: as many lines as its words take. */
  readonly leadHeight: (mark: Mark) => number;
  readonly leastHeight: number;
  /** Has the last word on where a label lies along time; it stays where it was placed where this is left out. */
  readonly settle?: (placed: Placed) => Placed;
}

const PADDING = 5;
/** Pixels between what one mark takes up and the next in its row. */
const GAP = 14;

/** Lays out what of one lane reaches into the window. `open` lanes show all of it, however many rows it takes. */
export function layoutLane(
  lane: Lane,
  marks: readonly Mark[],
  scale: TimeScale,
  open: boolean,
  rules: LayoutRules,
): LaneLayout {
  const settle = rules.settle ?? ((box: Placed) => box);
  const placed = marks
    .map((mark) => placeMark(mark, scale, rules))
    .filter((box) => isInView(box.rail, scale))
    .map(settle);
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
    const height = Math.max(...row.map(({ mark }) => (mark.lead ? rules.leadHeight(mark) : rules.rowHeight)));
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

/**
 * Where the next mark may begin: two rails may touch, as one day's does the next's; a label keeps its distance. What
 * runs on beyond an open end is taken up too.
 */
function endOf({ rail, label }: Placed): number {
  return Math.max(rail.to - 1, rail.body.from + LEAST_RAIL, label.at + label.width + GAP);
}
