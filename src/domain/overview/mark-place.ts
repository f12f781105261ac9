import { ENDS, type End, endOf, shapeOf, type TimeShape } from '../time/shape.ts';
import { type BoundName, placeOf, type When } from '../time/when.ts';
import type { Mark } from './marks.ts';

/** What of time a mark takes up, and how its ends are known. */
export interface MarkPlace {
  readonly from: number;
  readonly to: number;
  readonly start: End;
  readonly end: End;
}

/** From the first to the last that any of the mark's moments may be at. Marks have dated moments only. */
export function markPlaceOf({ moments }: Pick<Mark, 'moments'>): MarkPlace {
  const placed = moments.flatMap(({ when }) => {
    const place = placeOf(when);
    return place ? [{ when, place }] : [];
  });
  const from = Math.min(...placed.map(({ place }) => place.from));
  const to = Math.max(...placed.map(({ place }) => place.to));
  const first = placed.filter(({ place }) => place.from === from).map(({ when }) => when);
  const last = placed.filter(({ place }) => place.to === to).map(({ when }) => when);
  return { from, to, start: least(first, 'earliest'), end: least(last, 'latest') };
}

/** How the end is known that least is known of: those of one mark that reach as far may differ in that. */
function least(whens: readonly When[], bound: BoundName): End {
  const ends = whens.map((when) => endOf(when, bound));
  return ENDS.findLast((end) => ends.includes(end)) ?? 'limit';
}

/** Whether the time of any of the mark's moments is approximate, or uncertain. */
export function qualifiersOf({
  moments,
}: Pick<Mark, 'moments'>): Pick<TimeShape, 'approximate' | 'uncertain'> {
  const shapes = moments.flatMap(({ when }) => shapeOf(when) ?? []);
  return {
    approximate: shapes.some(({ approximate }) => approximate),
    uncertain: shapes.some(({ uncertain }) => uncertain),
  };
}
