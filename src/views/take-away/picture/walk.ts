/**
 * A part of the page as SVG, drawn from what the browser has laid out: boxes, small drawings and words, in the order CSS
 * paints them. It knows the CSS that the timeline is made with and no more: no transforms but of drawings, no pictures.
 */
import { drawBox } from './boxes.ts';
import { clipped, type Pen } from './pen.ts';
import { drawShapes } from './shapes.ts';
import { type Box, overlapOf, svg, svgText } from './svg.ts';
import { drawWords } from './words.ts';

/** What is drawn, in the order it is painted; lists within lists until all of it is there. */
type Drawn = (SVGElement | Drawn)[];

/** What is painted together, below and above it what has a place of its own in depth. */
interface Context {
  readonly own: Drawn;
  readonly layers: { readonly depth: number; readonly drawn: Drawn }[];
}

/** What holds for all that lies within an element. */
interface Setting {
  readonly context: Context;
  /** Where what is painted in order goes. */
  readonly flow: Drawn;
  readonly clip: Box | undefined;
  readonly cut: Box | undefined;
}

/** Yields at every element it has drawn, so that a large one can be drawn in slices of time. */
type Drawing<Result> = Generator<undefined, Result>;

/** Draws an element with all that is in it. Give the page its turn between its yields, and it must stay as it is. */
export function* drawElement(element: Element, pen: Pen): Drawing<readonly SVGElement[]> {
  const setting = { clip: undefined, cut: undefined };
  const drawn = yield* drawContext(element, getComputedStyle(element), setting, pen);
  return inOrder(drawn);
}

function* drawContext(
  element: Element,
  style: CSSStyleDeclaration,
  { clip, cut }: Pick<Setting, 'clip' | 'cut'>,
  pen: Pen,
): Drawing<Drawn> {
  const context: Context = { own: [], layers: [] };
  const flow: Drawn = [];
  drawOwn(element, style, { context, flow: context.own, clip, cut }, pen);
  yield* drawWithin(element, style, { context, flow, clip, cut }, pen);
  const sorted = [...context.layers].sort((a, b) => a.depth - b.depth);
  const below = sorted.filter(({ depth }) => depth < 0);
  const above = sorted.filter(({ depth }) => depth >= 0);
  return [context.own, ...below.map(({ drawn }) => drawn), flow, ...above.map(({ drawn }) => drawn)];
}

function* draw(element: Element, setting: Setting, pen: Pen): Drawing<void> {
  yield;
  const style = getComputedStyle(element);
  if (isUnseen(style)) return;
  const level = levelOf(style, setting);
  if (element instanceof SVGSVGElement) {
    level.push(...drawShapes(element, setting.clip, pen));
  } else if (isContext(style)) {
    level.push(named(element, yield* drawContext(element, style, setting, pen)));
  } else {
    const within = { ...setting, flow: [] };
    drawOwn(element, style, within, pen);
    yield* drawWithin(element, style, within, pen);
    level.push(named(element, within.flow));
  }
}

/** Where its parent paints, or, out of the flow, over all that is in it. */
function levelOf(style: CSSStyleDeclaration, { context, flow }: Setting): Drawn {
  return style.position === 'static' && !isContext(style) ? flow : layerAt(depthOf(style), context);
}

function layerAt(depth: number, context: Context): Drawn {
  const drawn: Drawn = [];
  context.layers.push({ depth, drawn });
  return drawn;
}

function depthOf({ zIndex, position }: CSSStyleDeclaration): number {
  return zIndex === 'auto' || position === 'static' ? 0 : Number(zIndex);
}

function isContext(style: CSSStyleDeclaration): boolean {
  const hasDepth = style.position !== 'static' && style.zIndex !== 'auto';
  return hasDepth || style.transform !== 'none' || /strict|paint/.test(style.contain);
}

/** What is there for screen readers alone is not drawn either. */
function isUnseen({ display, visibility, opacity, clipPath }: CSSStyleDeclaration): boolean {
  return display === 'none' || visibility !== 'visible' || opacity === '0' || clipPath !== 'none';
}

/** All that was drawn, in the order it is painted. */
function inOrder(drawn: Drawn): SVGElement[] {
  return drawn.flatMap((each) => (Array.isArray(each) ? inOrder(each) : [each]));
}

/** A mark's name, which may say more than its label has room for, is told to whoever points at it. */
function named(element: Element, drawn: Drawn): Drawn {
  const name = element.getAttribute('aria-label');
  if (!name || !element.matches('a, button') || drawn.length === 0) return drawn;
  const group = svg('g', {}, svgText('title', {}, name));
  group.append(...inOrder(drawn));
  return [group];
}

function drawOwn(element: Element, style: CSSStyleDeclaration, { flow, clip }: Setting, pen: Pen): void {
  if (style.display === 'contents') return;
  for (const rect of element.getClientRects())
    put(drawBox(pen.boxOf(rect), style, pen), pen.boxOf(rect), flow, clip, pen);
}

function put(drawn: readonly SVGElement[], bounds: Box, flow: Drawn, clip: Box | undefined, pen: Pen): void {
  for (const each of drawn) {
    const inside = clipped(pen, each, bounds, clip);
    if (inside) flow.push(inside);
  }
}

function* drawWithin(
  element: Element,
  style: CSSStyleDeclaration,
  setting: Setting,
  pen: Pen,
): Drawing<void> {
  const within = narrowed(element, style, setting, pen);
  drawPseudo(element, style, '::before', within, pen);
  for (const child of childrenOf(element)) {
    if (child instanceof Text) within.flow.push(...drawWords(child, { ...within, style }, pen));
    else if (child instanceof Element) yield* draw(child, within, pen);
  }
  drawPseudo(element, style, '::after', within, pen);
}

/** Of what is folded up only its summary is there. */
function childrenOf(element: Element): readonly Node[] {
  const children = [...element.childNodes];
  const isFolded = element instanceof HTMLDetailsElement && !element.open;
  return isFolded ? children.filter(({ nodeName }) => nodeName === 'SUMMARY') : children;
}

/** The setting within an element: what does not show beyond its edges, and where words are cut. */
function narrowed(element: Element, style: CSSStyleDeclaration, setting: Setting, pen: Pen): Setting {
  const isCutting = style.textOverflow === 'ellipsis' || /^\d/.test(style.webkitLineClamp);
  const hides = style.overflowX !== 'visible' || /strict|paint/.test(style.contain);
  if (!hides) return style.display.startsWith('inline') ? setting : { ...setting, cut: undefined };
  const box = innerBox(element, style, pen);
  // What is cut ends inside; its tallest letters may not, by a hair.
  if (isCutting) return { ...setting, cut: box };
  const clip = setting.clip ? (overlapOf(setting.clip, box) ?? NOWHERE) : box;
  return { ...setting, clip, cut: undefined };
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Within its borders. */
function innerBox(element: Element, style: CSSStyleDeclaration, pen: Pen): Box {
  const { left, top, right, bottom } = pen.boxOf(element.getBoundingClientRect());
  return {
    left: left + Number.parseFloat(style.borderLeftWidth),
    top: top + Number.parseFloat(style.borderTopWidth),
    right: right - Number.parseFloat(style.borderRightWidth),
    bottom: bottom - Number.parseFloat(style.borderBottomWidth),
  };
}

/* ---------- what CSS adds ---------- */

function drawPseudo(
  element: Element,
  host: CSSStyleDeclaration,
  which: '::before' | '::after',
  setting: Setting,
  pen: Pen,
): void {
  const style = getComputedStyle(element, which);
  if (style.content === 'none' || style.content === 'normal' || isUnseen(style)) return;
  if (style.position !== 'absolute') drawAdded(element, style, setting, pen);
  else {
    const box = addedBox(innerBox(element, host, pen), style);
    const flow = style.zIndex === 'auto' ? setting.flow : layerAt(depthOf(style), setting.context);
    put(drawBox(box, style, pen), box, flow, setting.clip, pen);
  }
}

/** Where a box that CSS adds lies. Its own place cannot be asked for, but its insets and lengths can. */
function addedBox(host: Box, style: CSSStyleDeclaration): Box {
  const length = (name: 'left' | 'top' | 'width' | 'height') => Number.parseFloat(style[name]) || 0;
  const border = style.boxSizing === 'border-box';
  const around = (one: string, other: string) =>
    border ? 0 : Number.parseFloat(one) + Number.parseFloat(other);
  const left = host.left + length('left') + Number.parseFloat(style.marginLeft);
  const top = host.top + length('top') + Number.parseFloat(style.marginTop);
  return {
    left,
    top,
    right: left + length('width') + around(style.borderLeftWidth, style.borderRightWidth),
    bottom: top + length('height') + around(style.borderTopWidth, style.borderBottomWidth),
  };
}

/** Words that CSS adds are set on their line, where the element begins. */
function drawAdded(element: Element, style: CSSStyleDeclaration, { flow, clip }: Setting, pen: Pen): void {
  const text = /^"(.*)"$/.exec(style.content)?.[1];
  if (!text?.trim()) return;
  // Where they lie cannot be asked for: the same words are put over them for as long as it takes to see.
  const words = document.createTextNode(text);
  const holder = document.createElement('span');
  holder.style.position = 'absolute';
  holder.style.whiteSpace = 'pre';
  holder.append(words);
  element.prepend(holder);
  holder.style.marginInlineStart = `${-holder.getBoundingClientRect().width}px`;
  flow.push(...drawWords(words, { style: getComputedStyle(element), clip, cut: undefined }, pen));
  holder.remove();
}
