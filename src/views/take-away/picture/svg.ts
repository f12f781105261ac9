/** Elements of SVG, made one by one: what a text says can never become an element. */
const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Numbers are written to a hundredth; an attribute that is undefined is left out. */
export function svg(name: string, attributes: Attributes = {}, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? written(value) : value);
  }
  element.append(...children);
  return element;
}

export function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element with nothing but words in it. */
export function svgText(name: string, attributes: Attributes, text: string): SVGElement {
  const element = svg(name, attributes);
  element.textContent = legible(text);
  return element;
}

/** What XML cannot hold at all: half a surrogate pair, and control characters. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text that any XML may hold; what it may not is shown as not known. */
export function legible(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlapOf(one: Box, other: Box): Box | undefined {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : undefined;
}

/** Room for what rounding takes. Pixels. */
const SLACK = 0.6;

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.bottom <= outer.bottom + SLACK
  );
}
