/**
 * The ways of the lines that join an open moment's label to those that answer it and that it answers. All of them go
 * through one gutter before the open label; they stop for words, and where the other label is out of sight there is a
 * stub that points to it. Pixels from the lanes' start and from the first lane's upper edge.
 *
 *     ┌── claim, open              claim ──┐
 *     │                                    │
 *     ├── denial                     ┌─────┘
 *     ↓                              └─ denial, open
 */
import { TORN } from './placing.ts';

/** What a label takes up, with its rail below it. */
export interface LabelBox {
  readonly at: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line, level or upright. */
export type Stretch = readonly [Point, Point];

/** A line that runs up or down already, such as the seam's bracket. */
export interface Upright {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Pixels from a label back to its gutter. */
export const OUT = 14.5;
/** Pixels between a label and the line that leaves it: the frame round an open moment has room there. */
const APART = 9;
/** Pixels from a label's upper edge to the middle of its words. */
export const MIDDLE = 9;
/** Two lines closer than this are taken for one, so they are drawn as one. Pixels. */
const ALIKE = 10;
/** Pixels that a stub runs on. */
const STUB = 24;

/**
 * Where lines from a label run up and down: before it, or where there is no room at the window's start or a fold lies
 * there, under its beginning. A line that runs there already is shared.
 */
export function gutterOf({ at }: LabelBox, shared: Upright | undefined, cuts: readonly number[]): number {
  const x = at - OUT;
  if (shared && Math.abs(shared.x - x) < ALIKE) return shared.x;
  return x < 2 || cuts.some((cut) => x > cut - TORN && x < cut) ? at + MIDDLE : x;
}

/** The way from the open label to another: corners, every stretch between them level or upright. */
export function wayBetween(open: LabelBox, other: LabelBox, gutter: number): readonly Point[] {
  if (open.top === other.top) return levelWay(open, other);
  const [from, to] = [leaving(open, gutter, other), leaving(other, gutter, open)];
  return withoutRepeats([from, { x: gutter, y: from.y }, { x: gutter, y: to.y }, to]);
}

/** The beginning of the way towards what lies out of sight, from the end of the line that is shared, if one is. */
export function stubOf(
  open: LabelBox,
  gutter: number,
  towards: 'up' | 'down',
  shared: Upright | undefined,
): readonly Point[] {
  const beyond = { ...open, top: towards === 'down' ? Infinity : -Infinity };
  const from = leaving(open, gutter, beyond);
  const begin = shared?.x === gutter ? (towards === 'down' ? shared.to : shared.from) : from.y;
  const y = begin + (towards === 'down' ? STUB : -STUB);
  return withoutRepeats([from, { x: gutter, y: from.y }, { x: gutter, y }]);
}

/** What of a way is drawn: all but what lies on words. */
export function clearOf(way: readonly Point[], texts: readonly LabelBox[]): readonly Stretch[] {
  return stretchesOf(way).flatMap((stretch) =>
    texts.reduce<readonly Stretch[]>((left, text) => left.flatMap((each) => less(each, text)), [stretch]),
  );
}

/** Half of what a sign takes up. Pixels. */
const SIGN = 9;
/** How far along an upright stretch a sign may stand, from its end. */
const PLACES = [0.12, 0.25, 0.5, 0.75, 0.88];

/** Where a sign on a way hides no words: where it turns to the other label, else along its upright stretch. */
export function signOn(way: readonly Point[], texts: readonly LabelBox[]): Point {
  const turns = way.slice(1, -1).reverse();
  const upright = stretchesOf(way).find(([from, to]) => from.x === to.x);
  const along = upright ? PLACES.map((share) => between(upright[1], upright[0], share)) : [];
  const ends = stretchesOf(way).map(([from, to]) => between(from, to, 0.5));
  const places = [...turns.slice(0, 1), ...along, ...turns.slice(1), ...ends];
  return places.find((place) => !hides(place, texts)) ?? places[0] ?? way[0] ?? { x: 0, y: 0 };
}

function levelWay(open: LabelBox, other: LabelBox): readonly Point[] {
  const y = open.top + MIDDLE;
  const [first, second] = open.at < other.at ? [open, other] : [other, open];
  return [
    { x: first.at + first.width + APART, y },
    { x: second.at - APART, y },
  ];
}

/** Where the line leaves a label: at its side, or, where it runs above or below it, at the edge towards the other. */
function leaving({ at, width, top, height }: LabelBox, x: number, other: LabelBox): Point {
  if (x < at) return { x: Math.max(x, at - APART), y: top + MIDDLE };
  if (x > at + width) return { x: Math.min(x, at + width + APART), y: top + MIDDLE };
  return { x, y: other.top > top ? top + height : top };
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter(
    (point, index) => point.x !== points[index - 1]?.x || point.y !== points[index - 1]?.y,
  );
}

function stretchesOf(way: readonly Point[]): readonly Stretch[] {
  return way.slice(1).flatMap((to, index) => {
    const from = way[index];
    return from ? [[from, to] as const] : [];
  });
}

/** A stretch without what of it lies on a text: up to two are left. */
function less([from, to]: Stretch, { at, width, top, height }: LabelBox): readonly Stretch[] {
  const isLevel = from.y === to.y;
  const [across, low, high] = isLevel ? [from.y, at, at + width] : [from.x, top, top + height];
  const [near, far] = isLevel ? [top, top + height] : [at, at + width];
  if (across <= near || across >= far) return [[from, to]];
  const along = (point: Point) => (isLevel ? point.x : point.y);
  const [start, end] = along(from) <= along(to) ? [from, to] : [to, from];
  const place = (value: number) => (isLevel ? { x: value, y: from.y } : { x: from.x, y: value });
  const before: Stretch = [start, place(Math.min(along(end), low))];
  const after: Stretch = [place(Math.max(along(start), high)), end];
  return [before, after].filter(([a, b]) => along(b) > along(a));
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function hides({ x, y }: Point, texts: readonly LabelBox[]): boolean {
  return texts.some(
    ({ at, width, top, height }) =>
      x + SIGN > at && x - SIGN < at + width && y + SIGN > top && y - SIGN < top + height,
  );
}
