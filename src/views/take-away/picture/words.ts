/** The words of the page, line by line as they are set, as text that can still be read and selected. */
import { paintOf } from './paint.ts';
import { clipped, type Pen } from './pen.ts';
import { type Attributes, type Box, svg, svgText, written } from './svg.ts';

/** What of a text is on one line and runs one way. */
interface Run {
  readonly text: string;
  readonly box: Box;
  readonly rightToLeft: boolean;
}

export interface WordsSetting {
  readonly style: CSSStyleDeclaration;
  readonly clip: Box | undefined;
  /** Where a text that is too long for its place is cut, with three dots. */
  readonly cut: Box | undefined;
}

/** Draws one text of the page. */
export function drawWords(node: Text, setting: WordsSetting, pen: Pen): readonly SVGElement[] {
  const { style, clip, cut } = setting;
  const runs = runsOf(node, style, pen);
  const kept = cut ? cutTo(cut, runs, style) : runs;
  return kept.flatMap((run) => {
    const drawn = drawRun(run, style, pen);
    return drawn.flatMap((element) => clipped(pen, element, run.box, clip) ?? []);
  });
}

/* ---------- runs ---------- */

function runsOf(node: Text, style: CSSStyleDeclaration, pen: Pen): readonly Run[] {
  const { data } = node;
  const first = data.search(/\S/);
  if (first < 0) return [];
  const last = data.trimEnd().length;
  const range = document.createRange();
  range.setStart(node, first);
  range.setEnd(node, last);
  const rects = range.getClientRects();
  const stretches = rects.length > 1 ? stretchesOf(node, first, last, range) : [{ from: first, to: last }];
  return stretches.flatMap(({ from, to }) => runOf(node, from, to, range, style, pen));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Letter by letter: those whose boxes go on from one another are one run. */
function stretchesOf(node: Text, first: number, last: number, range: Range): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let before: DOMRect | undefined;
  let at = first;
  for (const letter of node.data.slice(first, last)) {
    range.setStart(node, at);
    range.setEnd(node, at + letter.length);
    const rect = range.getBoundingClientRect();
    const latest = stretches.at(-1);
    if (rect.width > 0 || rect.height > 0 || !latest) {
      if (latest && before && goesOn(before, rect))
        stretches.splice(-1, 1, { ...latest, to: at + letter.length });
      else stretches.push({ from: at, to: at + letter.length });
      before = rect;
    } else stretches.splice(-1, 1, { ...latest, to: at + letter.length });
    at += letter.length;
  }
  return stretches;
}

/** Pixels by which letters that touch may seem apart. */
const NEAR = 1;

function goesOn(before: DOMRect, rect: DOMRect): boolean {
  const sameLine = Math.abs(before.top - rect.top) < NEAR;
  const sameColumn = Math.abs(before.left - rect.left) < NEAR && Math.abs(before.right - rect.right) < NEAR;
  return (
    (sameLine && touch(before.left, before.right, rect.left, rect.right)) ||
    (sameColumn && touch(before.top, before.bottom, rect.top, rect.bottom))
  );
}

/** Whether one begins where the other ends, whichever comes first. */
function touch(from: number, to: number, otherFrom: number, otherTo: number): boolean {
  return Math.abs(to - otherFrom) < NEAR || Math.abs(from - otherTo) < NEAR;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

function runOf(
  node: Text,
  from: number,
  to: number,
  range: Range,
  style: CSSStyleDeclaration,
  pen: Pen,
): readonly Run[] {
  const raw = node.data.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = to - (raw.length - raw.trimEnd().length);
  if (end <= start) return [];
  range.setStart(node, start);
  range.setEnd(node, end);
  const text = node.data.slice(start, end).replace(/\s+/g, ' ');
  const letters = LETTER.test(text);
  return [
    {
      text,
      box: pen.boxOf(range.getBoundingClientRect()),
      rightToLeft: letters ? RIGHT_TO_LEFT.test(text) : style.direction === 'rtl',
    },
  ];
}

/* ---------- cutting ---------- */

const DOTS = '…';

function cutTo(place: Box, runs: readonly Run[], style: CSSStyleDeclaration): readonly Run[] {
  const inside = runs.filter(({ box }) => box.top + box.bottom < place.bottom * 2);
  const last = inside.at(-1);
  if (!last) return [];
  const isLast = inside.length < runs.length;
  const isWide = last.box.right > place.right + 1 || last.box.left < place.left - 1;
  if (!isLast && !isWide) return runs;
  const short = cutRun(last, place, style);
  return [...inside.slice(0, -1), ...(short ? [short] : [])];
}

/** As many letters as fit with the dots after them. */
function cutRun(run: Run, place: Box, style: CSSStyleDeclaration): Run | undefined {
  const { box, rightToLeft } = run;
  const room = rightToLeft ? box.right - place.left : place.right - box.left;
  const letters = [...run.text];
  let [fits, fails] = [0, letters.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    const width = widthOf(`${letters.slice(0, middle).join('').trimEnd()}${DOTS}`, style);
    if (width <= room + 0.5) fits = middle;
    else fails = middle;
  }
  if (fits === 0) return undefined;
  const text = `${letters.slice(0, fits).join('').trimEnd()}${DOTS}`;
  const width = widthOf(text, style);
  const edges = rightToLeft ? { left: box.right - width } : { right: box.left + width };
  return { ...run, text, box: { ...box, ...edges } };
}

/* ---------- measuring ---------- */

let canvas: CanvasRenderingContext2D | null | undefined;

function measured(text: string, style: CSSStyleDeclaration): TextMetrics | undefined {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return undefined;
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  canvas.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  return canvas.measureText(text);
}

function widthOf(text: string, style: CSSStyleDeclaration): number {
  return measured(text, style)?.width ?? text.length * 7;
}

/** Which share of a line's box lies over the line its letters stand on. */
function ascentOf(style: CSSStyleDeclaration): number {
  const font = measured('x', style);
  if (!font) return 0.8;
  return font.fontBoundingBoxAscent / (font.fontBoundingBoxAscent + font.fontBoundingBoxDescent);
}

/* ---------- drawing ---------- */

function drawRun(run: Run, style: CSSStyleDeclaration, pen: Pen): readonly SVGElement[] {
  const upright = style.writingMode.startsWith('vertical');
  const paint = paintOf(style.color);
  const halo = haloOf(style);
  const id = halo ? pen.name() : undefined;
  const text = svgText(
    'text',
    {
      id,
      ...(upright ? placedUpright(run, style) : placedFlat(run, style)),
      ...fontOf(style),
      fill: paint.colour,
      'fill-opacity': paint.opacity < 1 ? paint.opacity : undefined,
    },
    run.text,
  );
  if (!halo || !id) return [text];
  // A second drawing of the same text under it, and not a stroke of its own: some programs would draw that over it.
  const ground = svg('use', { href: `#${id}`, stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round' });
  return [ground, text];
}

function placedFlat({ box, text, rightToLeft }: Run, style: CSSStyleDeclaration): Attributes {
  const { left, top, right, bottom } = box;
  return {
    x: rightToLeft ? right : left,
    y: top + (bottom - top) * ascentOf(style),
    direction: rightToLeft ? 'rtl' : undefined,
    ...stretched(text, right - left),
  };
}

/** Set from top to bottom, or from bottom to top, letters lying on their side. */
function placedUpright({ box, text, rightToLeft }: Run, style: CSSStyleDeclaration): Attributes {
  const { left, top, right, bottom } = box;
  const x = left + (right - left) * (1 - ascentOf(style));
  return {
    transform: `translate(${written(x)} ${written(rightToLeft ? bottom : top)}) rotate(90)`,
    direction: rightToLeft ? 'rtl' : undefined,
    ...stretched(text, bottom - top),
  };
}

/** Where a program lacks the font, another is made as wide: nothing runs into what stands beside it. */
function stretched(text: string, length: number): Attributes {
  return text.length > 1 ? { textLength: length, lengthAdjust: 'spacingAndGlyphs' } : {};
}

function fontOf(style: CSSStyleDeclaration): Attributes {
  return {
    'font-family': style.fontFamily,
    'font-size': style.fontSize.replace('px', ''),
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
    'letter-spacing': style.letterSpacing === 'normal' ? undefined : style.letterSpacing.replace('px', ''),
  };
}

/** The colour of the paper that a text keeps round itself; undefined where it keeps none. */
function haloOf({ textShadow }: CSSStyleDeclaration): string | undefined {
  const colour = /[a-z]+\([^)]*\)/.exec(textShadow)?.[0];
  return colour && paintOf(colour).colour;
}
