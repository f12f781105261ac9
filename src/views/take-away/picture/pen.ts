/** What a drawing of the page is made with: where its corner lies, what it has defined, how lengths are measured. */
import { type Attributes, type Box, contains, overlapOf, svg } from './svg.ts';

export interface Pen {
  /** A box on screen as a box in the drawing. */
  readonly boxOf: (rect: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>) => Box;
  readonly corner: { readonly x: number; readonly y: number };
  /** Keeps a definition, once however often it is asked for, and says how to refer to it: `url(#d3)`. */
  readonly define: (name: string, attributes: Attributes, children: readonly Node[]) => string;
  readonly definitions: SVGElement;
  /** A length of CSS in pixels, where 100 % is `whole`. */
  readonly pixels: (text: string, whole: number) => number;
  /** A name that nothing else in the drawing has. */
  readonly name: () => string;
}

/** `stage` is the element to be drawn; a probe for measuring is kept in it until `put` is called. */
export function penFor(stage: HTMLElement): { readonly pen: Pen; readonly put: () => void } {
  const corner = stage.getBoundingClientRect();
  const definitions = svg('defs');
  const known = new Map<string, string>();
  const probe = probeIn(stage);
  let names = 0;
  const name = () => `d${++names}`;
  const pen: Pen = {
    corner,
    definitions,
    name,
    boxOf: ({ left, top, right, bottom }) => ({
      left: left - corner.x,
      top: top - corner.y,
      right: right - corner.x,
      bottom: bottom - corner.y,
    }),
    define: (element, attributes, children) => {
      const made = svg(element, attributes, ...children);
      const key = made.outerHTML;
      const id = known.get(key) ?? name();
      if (!known.has(key)) {
        known.set(key, id);
        made.setAttribute('id', id);
        definitions.append(made);
      }
      return `url(#${id})`;
    },
    pixels: (text, whole) => simplePixels(text, whole) ?? probe.measure(text, whole),
  };
  return { pen, put: probe.remove };
}

function simplePixels(text: string, whole: number): number | undefined {
  const match = /^(-?[\d.]+)(px|%)?$/.exec(text);
  if (!match) return undefined;
  return match[2] === '%' ? (Number(match[1]) * whole) / 100 : Number(match[1]);
}

/** The browser reckons out whatever else a length may be: `calc(100% - min(42%, 64px))`. */
function probeIn(stage: HTMLElement) {
  const frame = document.createElement('div');
  const point = document.createElement('i');
  frame.style.position = 'absolute';
  frame.style.contain = 'layout';
  point.style.position = 'absolute';
  frame.append(point);
  stage.append(frame);
  return {
    measure(text: string, whole: number): number {
      frame.style.width = `${whole}px`;
      point.style.left = text;
      return Number.parseFloat(getComputedStyle(point).left) || 0;
    },
    remove: () => frame.remove(),
  };
}

/**
 * The drawn thing within what clips it: as it is where it lies inside, nothing where it lies outside. `bounds` may be
 * larger than what is drawn.
 */
export function clipped(
  pen: Pen,
  node: SVGElement,
  bounds: Box,
  clip: Box | undefined,
): SVGElement | undefined {
  if (!clip || contains(clip, bounds)) return node;
  if (!overlapOf(bounds, clip)) return undefined;
  const path = pen.define('clipPath', {}, [rectOf(clip)]);
  return svg('g', { 'clip-path': path }, node);
}

export function rectOf(box: Box, attributes: Attributes = {}): SVGElement {
  const { left, top, right, bottom } = box;
  return svg('rect', { x: left, y: top, width: right - left, height: bottom - top, ...attributes });
}
