/** The small drawings of the page (marks, pips, lines of the axis), which are SVG already: their shapes, as coloured. */
import { paintOf } from './paint.ts';
import { clipped, type Pen } from './pen.ts';
import { type Attributes, type Box, svg, written } from './svg.ts';

const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon';
const GEOMETRY = [
  'd',
  'x',
  'y',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x1',
  'y1',
  'x2',
  'y2',
  'points',
];

/** Draws the shapes of a drawing within the page, where they lie on screen and in the colours they have there. */
export function drawShapes(drawing: SVGSVGElement, clip: Box | undefined, pen: Pen): readonly SVGElement[] {
  const bounds = pen.boxOf(drawing.getBoundingClientRect());
  return [...drawing.querySelectorAll<SVGGraphicsElement>(SHAPES)].flatMap((shape) => {
    if (shape.getAttribute('d') === '') return [];
    const drawn = shapeOf(shape, pen);
    return drawn ? (clipped(pen, drawn, bounds, clip) ?? []) : [];
  });
}

function shapeOf(shape: SVGGraphicsElement, pen: Pen): SVGElement | undefined {
  const matrix = shape.getScreenCTM();
  if (!matrix) return undefined;
  const geometry = GEOMETRY.map((name) => [name, shape.getAttribute(name) ?? undefined] as const);
  return svg(shape.localName, {
    ...Object.fromEntries(geometry),
    ...looksOf(getComputedStyle(shape)),
    transform: transformOf(matrix, pen),
  });
}

function transformOf({ a, b, c, d, e, f }: DOMMatrix, { corner }: Pen): string | undefined {
  const [x, y] = [e - corner.x, f - corner.y].map(written);
  if (b === 0 && c === 0 && a === 1 && d === 1) return `translate(${x} ${y})`;
  return `matrix(${[a, b, c, d].map((value) => String(Math.round(value * 1e5) / 1e5)).join(' ')} ${x} ${y})`;
}

function looksOf(style: CSSStyleDeclaration): Attributes {
  const stroke = inkOf(style.stroke);
  return {
    fill: inkOf(style.fill),
    ...(stroke !== 'none' && {
      stroke,
      'stroke-width': Number.parseFloat(style.strokeWidth),
      'stroke-dasharray':
        style.strokeDasharray === 'none' ? undefined : style.strokeDasharray.replaceAll('px', ''),
    }),
    'shape-rendering': style.shapeRendering === 'auto' ? undefined : style.shapeRendering,
  };
}

function inkOf(colour: string): string {
  return colour === 'none' ? 'none' : paintOf(colour).colour;
}
