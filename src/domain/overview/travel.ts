/** Where an arrow key leads: through time within a lane, or to the nearest time in the lane above or below. */

import { placeOf } from '../time/when.ts';
import type { Mark } from './marks.ts';

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last' | 'very-first' | 'very-last';

/** `lanes` in the order they stand, each with its marks in time order. Undefined where the step leads nowhere. */
export function travel(lanes: readonly (readonly Mark[])[], from: string, step: Step): Mark | undefined {
  return travelOver(lanes, from, step, beginning);
}

/** `travel` over anything that stands in lanes by the time it begins at. */
export function travelOver<Thing extends { readonly id: string }>(
  lanes: readonly (readonly Thing[])[],
  from: string,
  step: Step,
  beginning: (thing: Thing) => number,
): Thing | undefined {
  const row = lanes.findIndex((things) => things.some((thing) => thing.id === from));
  const lane = lanes[row];
  const column = lane?.findIndex((thing) => thing.id === from) ?? -1;
  const thing = lane?.[column];
  if (!lane || !thing) return lanes.find((things) => things.length > 0)?.[0];
  switch (step) {
    case 'earlier':
      return lane[column - 1];
    case 'later':
      return lane[column + 1];
    case 'first':
      return lane[0];
    case 'last':
      return lane.at(-1);
    case 'up':
      return nearest(
        lanes.slice(0, row).findLast((things) => things.length > 0),
        beginning(thing),
        beginning,
      );
    case 'down':
      return nearest(
        lanes.slice(row + 1).find((things) => things.length > 0),
        beginning(thing),
        beginning,
      );
    case 'very-first':
      return extreme(lanes, (a, b) => beginning(a) - beginning(b));
    case 'very-last':
      return extreme(lanes, (a, b) => beginning(b) - beginning(a));
  }
}

function extreme<Thing>(
  lanes: readonly (readonly Thing[])[],
  order: (a: Thing, b: Thing) => number,
): Thing | undefined {
  return lanes.flat().sort(order)[0];
}

/** Whichever begins nearest to a time; undefined where there are none. */
export function nearest<Thing>(
  things: readonly Thing[] | undefined,
  to: number,
  beginning: (thing: Thing) => number,
): Thing | undefined {
  const distance = (thing: Thing) => Math.abs(beginning(thing) - to);
  const [first, ...others] = things ?? [];
  return first && others.reduce((best, thing) => (distance(thing) < distance(best) ? thing : best), first);
}

function beginning(mark: Mark): number {
  return placeOf(mark.moments[0].when)?.from ?? 0;
}
