import { placeOf } from '../time/when.ts';
import type { Mark } from './marks.ts';

/** What of time a mark takes up, and how its ends are known. */
export interface MarkPlace {
  readonly from: number;
  readonly to: number;
  /** Nothing at all is known of this end. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** This end is open, or no edge that anyone gave. */
  readonly softFrom: boolean;
  readonly softTo: boolean;
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
  const openFrom = first.some((when) => when.earliest === undefined);
  const openTo = last.some((when) => when.latest === undefined);
  return {
    from,
    to,
    openFrom,
    openTo,
    softFrom: openFrom || first.some((when) => when.soft.includes('earliest')),
    softTo: openTo || last.some((when) => when.soft.includes('latest')),
  };
}
