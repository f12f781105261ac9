/** A computed `linear-gradient()` of CSS, taken apart, and what a mask of them leaves of a colour along a box. */

export interface Stop {
  /** As written: `rgb(0, 0, 0)`. */
  readonly colour: string;
  /** A length of CSS; undefined where the browser spreads the stops. */
  readonly at: string | undefined;
}

export interface Gradient {
  readonly towards: 'right' | 'left' | 'bottom' | 'top';
  readonly repeating: boolean;
  readonly stops: readonly Stop[];
}

const TOWARDS: Readonly<Record<string, Gradient['towards']>> = {
  'to right': 'right',
  'to left': 'left',
  'to bottom': 'bottom',
  'to top': 'top',
  '90deg': 'right',
  '270deg': 'left',
  '-90deg': 'left',
  '180deg': 'bottom',
  '0deg': 'top',
};

/** The linear gradients of a `background-image` or `mask-image`; any other picture in it is left out. */
export function gradientsIn(image: string): readonly Gradient[] {
  return apart(image, ',').flatMap((layer) => gradientOf(layer.trim()) ?? []);
}

function gradientOf(layer: string): Gradient | undefined {
  const match = /^(repeating-)?linear-gradient\((.*)\)$/s.exec(layer);
  if (!match) return undefined;
  const [, repeating, inner = ''] = match;
  const parts = apart(inner, ',').map((part) => part.trim());
  const towards = TOWARDS[parts[0] ?? ''];
  const stops = (towards ? parts.slice(1) : parts).flatMap(stopsOf);
  return { towards: towards ?? 'bottom', repeating: repeating !== undefined, stops };
}

/** A colour with two places is two stops. */
function stopsOf(part: string): readonly Stop[] {
  const [colour = '', ...places] = apart(part, ' ').filter(Boolean);
  return places.length === 0 ? [{ colour, at: undefined }] : places.map((at) => ({ colour, at }));
}

/** Splits at a separator that is not within brackets. */
function apart(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

export interface PlacedStop {
  readonly colour: string;
  /** Pixels from where the gradient begins. Never less than that of the stop before. */
  readonly at: number;
}

/** Stops in pixels along `length`; those without a place are spread between their neighbours. */
export function placedStops(
  stops: readonly Stop[],
  length: number,
  pixels: (text: string) => number,
): readonly PlacedStop[] {
  const known = stops.map(({ at }, index) => {
    if (at !== undefined) return pixels(at);
    if (index === 0) return 0;
    return index === stops.length - 1 ? length : undefined;
  });
  let least = Number.NEGATIVE_INFINITY;
  return stops.map(({ colour }, index) => {
    least = Math.max(least, known[index] ?? between(known, index));
    return { colour, at: least };
  });
}

function between(known: readonly (number | undefined)[], index: number): number {
  const before = known.findLastIndex((at, place) => place < index && at !== undefined);
  const after = known.findIndex((at, place) => place > index && at !== undefined);
  const [from, to] = [known[before] ?? 0, known[after] ?? 0];
  return from + ((to - from) * (index - before)) / (after - before);
}

/** How much of a colour is let through at a place. */
export interface Opacity {
  readonly at: number;
  readonly opacity: number;
}

/**
 * Two masks, each in order along the same line and with one stop at a place, as one: what both let through. Between stops the product of two slopes
 * is drawn as straight, which shows only where two fades cross.
 */
export function bothOf(one: readonly Opacity[], other: readonly Opacity[]): readonly Opacity[] {
  const places = [...new Set([...one, ...other].map(({ at }) => at))].sort((a, b) => a - b);
  return places.map((at) => ({ at, opacity: opacityAt(one, at) * opacityAt(other, at) }));
}

function opacityAt(stops: readonly Opacity[], at: number): number {
  const after = stops.findIndex((stop) => stop.at >= at);
  const [before, next] = [stops[after - 1], stops[after]];
  if (!next) return stops.at(-1)?.opacity ?? 1;
  if (!before || next.at === before.at) return next.opacity;
  return before.opacity + ((next.opacity - before.opacity) * (at - before.at)) / (next.at - before.at);
}
