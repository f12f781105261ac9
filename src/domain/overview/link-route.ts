/**
 * Finds the way of a line that joins two labels on the timeline: out of the one, up or down, and into the other, where
 * it crosses least text. Pixels from the lanes' start and from the first lane's upper edge.
 *
 *     ┌── claim              claim ──┐           claim
 *     │                              │             │
 *     └── denial                  denial       ┌───┘ denial
 */

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

export interface Route {
  /** Corners from the first label to the second; every stretch is level or upright. */
  readonly points: readonly Point[];
  /** Where a sign on it hides no text, as far as there is such a place. On its upright stretch, unless it has none. */
  readonly sign: Point;
}

/** Pixels between a label and the line that leaves it: the frame round an open moment has room there. */
const APART = 9;
/** Pixels from a label's upper edge to the middle of its words. */
const MIDDLE = 9;
/** Pixels from a label's end to an upright stretch. */
const TURN = 15;
/** Pixels between the upright stretches of two routes. */
const BETWEEN = 6;
/** How much longer a way may be for each pixel of text that it does not cross. */
const CROSSING = 30;

/**
 * The way between two labels, or undefined where the lanes have no room for one. `texts` are the labels it had better
 * not cross; at `taken` another line runs up or down, which it keeps off.
 */
export function routeOf(
  a: LabelBox,
  b: LabelBox,
  texts: readonly LabelBox[],
  width: number,
  taken: readonly number[] = [],
): Route | undefined {
  const ways = turnsFor(a, b)
    .filter((x) => x >= 2 && x <= width - 2 && taken.every((other) => Math.abs(other - x) >= BETWEEN))
    .map((x) => pointsBy(a, b, x))
    .map((points) => ({ points, cost: costOf(points, texts) }));
  const [first, ...others] = ways;
  if (!first) return undefined;
  const best = others.reduce((least, way) => (way.cost < least.cost ? way : least), first);
  return { points: best.points, sign: signOn(best.points, texts) };
}

/** Where the line may run up or down: before and after each label, and a little further out where that is taken. */
function turnsFor(a: LabelBox, b: LabelBox): number[] {
  const ends = [a, b].flatMap(({ at, width }) => [
    { x: at - TURN, out: -1 },
    { x: at + width + TURN, out: 1 },
  ]);
  return ends.flatMap(({ x, out }) => [0, 1, 2, 3].map((step) => x + out * step * BETWEEN));
}

function pointsBy(a: LabelBox, b: LabelBox, x: number): readonly Point[] {
  const [from, to] = [leaving(a, x, b), leaving(b, x, a)];
  return [from, { x, y: from.y }, { x, y: to.y }, to].filter(
    (point, index, all) => point.x !== all[index - 1]?.x || point.y !== all[index - 1]?.y,
  );
}

/** Where the line leaves a label: at its side, or, where it turns right above or below, at the edge towards the other. */
function leaving({ at, width, top, height }: LabelBox, x: number, other: LabelBox): Point {
  if (x < at) return { x: at - APART, y: top + MIDDLE };
  if (x > at + width) return { x: at + width + APART, y: top + MIDDLE };
  return { x, y: other.top > top ? top + height : top - 3 };
}

function costOf(points: readonly Point[], texts: readonly LabelBox[]): number {
  return stretchesOf(points).reduce((sum, [from, to]) => {
    const crossed = texts.reduce((all, text) => all + crossing(from, to, text), 0);
    return sum + Math.abs(to.x - from.x) + Math.abs(to.y - from.y) + crossed * CROSSING;
  }, 0);
}

function stretchesOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [[from, to] as const] : [];
  });
}

/** Pixels of a level or upright stretch that lie over a text. */
function crossing(from: Point, to: Point, { at, width, top, height }: LabelBox): number {
  const across = shared(from.x, to.x, at, at + width);
  const down = shared(from.y, to.y, top, top + height);
  return across === undefined || down === undefined ? 0 : Math.max(across, down, 1);
}

/** How much two stretches of a line share; undefined where they do not even touch. */
function shared(a: number, b: number, from: number, to: number): number | undefined {
  const length = Math.min(Math.max(a, b), to) - Math.max(Math.min(a, b), from);
  return length < 0 ? undefined : length;
}

/** Half of what a sign takes up. */
const SIGN = 9;
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

function signOn(points: readonly Point[], texts: readonly LabelBox[]): Point {
  const upright = stretchesOf(points).find(([from, to]) => from.x === to.x && from.y !== to.y);
  const [from, to] = upright ??
    stretchesOf(points)[0] ?? [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ];
  const places = PLACES.map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }));
  const hides = ({ x, y }: Point) =>
    texts.some((text) => crossing({ x: x - SIGN, y }, { x: x + SIGN, y }, grown(text)) > 0);
  return places.find((place) => !hides(place)) ?? places[0] ?? from;
}

function grown({ at, width, top, height }: LabelBox): LabelBox {
  return { at, width, top: top - SIGN, height: height + 2 * SIGN };
}
