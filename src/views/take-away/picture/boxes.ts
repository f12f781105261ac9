/** The boxes of the page: grounds, borders, shadows with no blur, and the masks they are seen through. */
import { bothOf, type Gradient, gradientsIn, type Opacity, placedStops } from './gradient.ts';
import { type Paint, paintOf } from './paint.ts';
import { type Pen, rectOf } from './pen.ts';
import { type Attributes, type Box, svg } from './svg.ts';

type Fill = (paint: Paint) => Attributes;

/** Draws a box by its computed style; nothing where it has neither ground nor edge. */
export function drawBox(box: Box, style: CSSStyleDeclaration, pen: Pen): readonly SVGElement[] {
  if (box.right - box.left <= 0 || box.bottom - box.top <= 0) return [];
  if (style.maskImage.startsWith('url(')) return [tornEdge(box, paintOf(style.backgroundColor))];
  const fill = fillThrough(gradientsIn(style.maskImage), box, pen);
  return [
    ...shadows(box, style, 'outer'),
    ...grounds(box, style, fill, pen),
    ...shadows(box, style, 'inset'),
    ...borders(box, style, fill),
  ];
}

/* ---------- grounds ---------- */

function grounds(box: Box, style: CSSStyleDeclaration, fill: Fill, pen: Pen): readonly SVGElement[] {
  const paint = paintOf(style.backgroundColor);
  const round = roundness(box, style);
  const plain = paint.opacity > 0 ? [rectOf(box, { ...fill(paint), ...round })] : [];
  const shaded = gradientsIn(style.backgroundImage).map((gradient) =>
    rectOf(box, { fill: shadeOf(gradient, box, pen) }),
  );
  return [...plain, ...shaded];
}

function roundness(box: Box, { borderTopLeftRadius: radius }: CSSStyleDeclaration): Attributes {
  const size = Math.min(box.right - box.left, box.bottom - box.top);
  const length = Number.parseFloat(radius);
  if (!(length > 0)) return {};
  return { rx: Math.min(size / 2, radius.endsWith('%') ? (size * length) / 100 : length) };
}

/* ---------- borders ---------- */

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof SIDES)[number];

interface Edge {
  readonly side: Side;
  readonly width: number;
  readonly dashed: boolean;
  readonly paint: Paint;
}

function borders(box: Box, style: CSSStyleDeclaration, fill: Fill): readonly SVGElement[] {
  const edges = SIDES.map((side) => edgeOf(side, style)).filter(isSeen);
  const [first] = edges;
  const round = roundness(box, style);
  if (first && edges.length === SIDES.length && 'rx' in round) return [ring(box, first, round)];
  return edges.map((edge) => (edge.dashed ? dashes(box, edge) : rectOf(stripe(box, edge), fill(edge.paint))));
}

function edgeOf(side: Side, style: CSSStyleDeclaration): Edge {
  const kind = style[`border${side}Style`];
  return {
    side,
    width: kind === 'none' || kind === 'hidden' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    dashed: kind === 'dashed',
    paint: paintOf(style[`border${side}Color`]),
  };
}

function isSeen({ width, paint }: Edge): boolean {
  return width > 0 && paint.opacity > 0;
}

/** A line of one pixel lies on a pixel, as a browser would draw it. */
function stripe(box: Box, { side, width }: Pick<Edge, 'side' | 'width'>): Box {
  const whole = width === 1 ? Math.round : (value: number) => value;
  switch (side) {
    case 'Top':
      return { ...box, top: whole(box.top), bottom: whole(box.top) + width };
    case 'Bottom':
      return { ...box, top: whole(box.bottom) - width, bottom: whole(box.bottom) };
    case 'Left':
      return { ...box, left: whole(box.left), right: whole(box.left) + width };
    default:
      return { ...box, left: whole(box.right) - width, right: whole(box.right) };
  }
}

function dashes(box: Box, edge: Edge): SVGElement {
  const { left, top, right, bottom } = stripe(box, edge);
  const flat = edge.side === 'Top' || edge.side === 'Bottom';
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const line = flat ? { x1: left, x2: right, y1: y, y2: y } : { x1: x, x2: x, y1: top, y2: bottom };
  return svg('line', {
    ...line,
    ...strokeOf(edge.paint),
    'stroke-width': edge.width,
    'stroke-dasharray': `${edge.width * 3} ${edge.width * 2}`,
  });
}

function ring(box: Box, { width, paint }: Edge, { rx }: Attributes): SVGElement {
  const half = width / 2;
  const inner = {
    left: box.left + half,
    top: box.top + half,
    right: box.right - half,
    bottom: box.bottom - half,
  };
  return rectOf(inner, {
    fill: 'none',
    ...strokeOf(paint),
    'stroke-width': width,
    rx: Number(rx) - half,
  });
}

function strokeOf({ colour, opacity }: Paint): Attributes {
  return { stroke: colour, 'stroke-opacity': opacity < 1 ? opacity : undefined };
}

/* ---------- shadows ---------- */

/** Shadows here are second edges: those with a blur are left out. */
function shadows(
  box: Box,
  { boxShadow }: CSSStyleDeclaration,
  kind: 'outer' | 'inset',
): readonly SVGElement[] {
  if (boxShadow === 'none') return [];
  return shadowsIn(boxShadow)
    .filter(({ inset, blur }) => inset === (kind === 'inset') && blur === 0)
    .reverse()
    .map((shadow) =>
      rectOf(shadow.inset ? insetEdge(box, shadow) : spreadOut(box, shadow), plainFill(shadow.paint)),
    );
}

interface Shadow {
  readonly paint: Paint;
  readonly inset: boolean;
  readonly x: number;
  readonly y: number;
  readonly blur: number;
  readonly spread: number;
}

function shadowsIn(text: string): readonly Shadow[] {
  return (text.match(/(?:[a-z]+\([^)]*\))[^,]*/g) ?? []).map((shadow) => {
    const colour = /[a-z]+\([^)]*\)/.exec(shadow)?.[0] ?? '';
    const [x = 0, y = 0, blur = 0, spread = 0] = (shadow.replace(colour, '').match(/-?[\d.]+px/g) ?? []).map(
      Number.parseFloat,
    );
    return { paint: paintOf(colour), inset: shadow.includes('inset'), x, y, blur, spread };
  });
}

function spreadOut({ left, top, right, bottom }: Box, { x, y, spread }: Shadow): Box {
  return {
    left: left + x - spread,
    top: top + y - spread,
    right: right + x + spread,
    bottom: bottom + y + spread,
  };
}

/** Of those that lie inside only a line along the upper edge is drawn: no other is used. */
function insetEdge(box: Box, { y }: Shadow): Box {
  return { ...box, bottom: box.top + y };
}

/* ---------- masks ---------- */

function plainFill({ colour, opacity }: Paint): Attributes {
  return { fill: colour, 'fill-opacity': opacity < 1 ? opacity : undefined };
}

/** What a colour is filled with where it is seen through masks: a gradient of that colour. */
function fillThrough(masks: readonly Gradient[], box: Box, pen: Pen): Fill {
  const [first, ...others] = masks;
  if (!first) return plainFill;
  if (first.repeating) return (paint) => ({ fill: dotsOf(first, paint, box, pen) });
  const opacities = others.reduce(
    (sofar, mask) => bothOf(sofar, opacitiesOf(mask, box, pen)),
    opacitiesOf(first, box, pen),
  );
  return (paint) => ({ fill: fadeOf(opacities, paint, isUpright(first), box, pen) });
}

function isUpright({ towards }: Gradient): boolean {
  return towards === 'bottom' || towards === 'top';
}

function lengthOf(box: Box, gradient: Gradient): number {
  return isUpright(gradient) ? box.bottom - box.top : box.right - box.left;
}

/** In pixels from the left or the top, whichever way the gradient runs. */
function placedIn(gradient: Gradient, box: Box, pen: Pen) {
  const length = lengthOf(box, gradient);
  const stops = placedStops(gradient.stops, length, (text) => pen.pixels(text, length));
  const reversed = gradient.towards === 'left' || gradient.towards === 'top';
  return reversed ? stops.map((stop) => ({ ...stop, at: length - stop.at })).reverse() : stops;
}

function opacitiesOf(gradient: Gradient, box: Box, pen: Pen): readonly Opacity[] {
  return placedIn(gradient, box, pen).map(({ colour, at }) => ({ at, opacity: paintOf(colour).opacity }));
}

interface ColourStop extends Paint {
  readonly at: number;
}

function fadeOf(opacities: readonly Opacity[], paint: Paint, upright: boolean, box: Box, pen: Pen): string {
  const stops = opacities.map(({ at, opacity }) => ({ ...paint, at, opacity: opacity * paint.opacity }));
  return gradientFrom(stops, upright, box, pen);
}

function shadeOf(gradient: Gradient, box: Box, pen: Pen): string {
  const stops = placedIn(gradient, box, pen).map(({ colour, at }) => ({ ...paintOf(colour), at }));
  return gradientFrom(stopsBesideClear(stops), isUpright(gradient), box, pen);
}

/** CSS fades to a clear that has no colour of its own; SVG would go through black. */
function stopsBesideClear(stops: readonly ColourStop[]): readonly ColourStop[] {
  const seen = stops.find(({ opacity }) => opacity > 0);
  return seen ? stops.map((stop) => (stop.opacity === 0 ? { ...stop, colour: seen.colour } : stop)) : stops;
}

function gradientFrom(stops: readonly ColourStop[], upright: boolean, box: Box, pen: Pen): string {
  const [first, last] = [stops[0]?.at ?? 0, stops.at(-1)?.at ?? 0];
  const length = Math.max(last - first, 0.01);
  return pen.define(
    'linearGradient',
    line(box, upright, first, first + length),
    stops.map((stop) => stopAt(stop, (stop.at - first) / length)),
  );
}

function line({ left, top }: Box, upright: boolean, from: number, to: number): Attributes {
  const along = upright
    ? { x1: 0, x2: 0, y1: top + from, y2: top + to }
    : { x1: left + from, x2: left + to, y1: 0, y2: 0 };
  return { gradientUnits: 'userSpaceOnUse', ...along };
}

function stopAt({ colour, opacity }: Paint, share: number): SVGElement {
  return svg('stop', {
    offset: String(Math.round(share * 10_000) / 10_000),
    'stop-color': colour,
    'stop-opacity': opacity < 1 ? opacity : undefined,
  });
}

/** Dots that run on: a gradient that repeats from where it begins. */
function dotsOf(gradient: Gradient, paint: Paint, box: Box, pen: Pen): string {
  const length = lengthOf(box, gradient);
  const stops = placedStops(gradient.stops, length, (text) => pen.pixels(text, length));
  const period = stops.at(-1)?.at ?? length;
  const reversed = gradient.towards === 'left' || gradient.towards === 'top';
  const [from, to] = reversed ? [length, length - period] : [0, period];
  return pen.define(
    'linearGradient',
    { ...line(box, isUpright(gradient), from, to), spreadMethod: 'repeat' },
    stops.map(({ colour, at }) => stopAt({ ...paint, opacity: paintOf(colour).opacity }, at / period)),
  );
}

/* ---------- torn edges ---------- */

/** As torn-edge.svg of the timeline has them, whose drawing a mask does not tell. Pixels. */
const TOOTH = { length: 16, near: 0.8, far: 4.2 } as const;

function tornEdge({ left, top, bottom }: Box, { colour }: Paint): SVGElement {
  const teeth = Math.ceil((bottom - top) / TOOTH.length);
  const points = Array.from({ length: teeth * 2 + 1 }, (_, index) => {
    const y = Math.min(bottom, top + (index * TOOTH.length) / 2);
    return `${left + (index % 2 === 0 ? TOOTH.near : TOOTH.far)},${y}`;
  });
  return svg('polyline', { points: points.join(' '), fill: 'none', stroke: colour, 'stroke-width': 1.2 });
}
