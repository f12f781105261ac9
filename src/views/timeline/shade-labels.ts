/** Where the words for a shaded stretch stand: as low in the lanes as no mark is in their way. */
import type { TimeScale } from '../../domain/overview/scale.ts';
import { heightOf, type LaneRow } from './lane-rows.ts';
import type { NamedShade } from './shades.ts';

export interface ShadeLabel {
  readonly shade: NamedShade;
  readonly words: string;
  /** Pixels below the first lane's upper edge. */
  readonly top: number;
}

/** Pixels. */
export const SHADE_LABEL = { height: 18, padding: 5 } as const;
/** About how wide a letter of the label is. */
const LETTER = 6;

interface Labelled {
  readonly rows: readonly LaneRow[];
  readonly labels: readonly ShadeLabel[];
}

/** The rows with the labels of the shades in view. Where no row leaves room, the last is made higher. */
export function withShadeLabels(
  rows: readonly LaneRow[],
  shades: readonly NamedShade[],
  scale: TimeScale,
): Labelled {
  const free = shades.flatMap((shade) => {
    const { words } = shade;
    const span = words === undefined ? undefined : spanOf(shade, words, scale);
    return words === undefined || !span ? [] : [{ shade, words, top: lowestFree(rows, span) }];
  });
  const crowded = free.some(({ top }) => top === undefined);
  const next = crowded ? withFoot(rows) : rows;
  const foot = heightOf(next) - SHADE_LABEL.height - 2;
  return { rows: next, labels: free.map((label) => ({ ...label, top: label.top ?? foot })) };
}

/** Where a shade's label begins: at its beginning, or where that is out of view at the window's edge. Pixels. */
export function shadeLabelStart({ from }: NamedShade, scale: TimeScale): number {
  return Math.max(0, scale.x(from)) + SHADE_LABEL.padding;
}

/** From where to where the label goes. Undefined where what is in view of the shade is too narrow for it. */
function spanOf(
  shade: NamedShade,
  words: string,
  scale: TimeScale,
): { from: number; to: number } | undefined {
  const from = shadeLabelStart(shade, scale);
  const to = from + (words.length + 2) * LETTER;
  return to <= Math.min(scale.width, scale.x(shade.to)) ? { from, to } : undefined;
}

/** The lowest place along a lane's lower edge where neither label nor rail comes near. */
function lowestFree(rows: readonly LaneRow[], span: { from: number; to: number }): number | undefined {
  const tops = rows.map(({ layout, top }) => {
    const inWay = layout.boxes.filter(
      ({ rail, label }) =>
        Math.min(rail.from, label.at) < span.to && Math.max(rail.to, label.at + label.width) > span.from,
    );
    const lowest = Math.max(0, ...inWay.map((box) => box.top + box.height));
    const place = layout.height - SHADE_LABEL.height - 2;
    return place >= lowest ? top + place : undefined;
  });
  return tops.findLast((top) => top !== undefined);
}

function withFoot(rows: readonly LaneRow[]): readonly LaneRow[] {
  const last = rows.at(-1);
  if (!last) return rows;
  const layout = { ...last.layout, height: last.layout.height + SHADE_LABEL.height };
  return [...rows.slice(0, -1), { ...last, layout }];
}
