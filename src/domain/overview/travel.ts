/** Where an arrow key leads: through time within a lane, or to the nearest time in the lane above or below. */

import { placeOf } from '../time/when.ts';
import type { Mark } from './marks.ts';

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last' | 'very-first' | 'very-last';

/** `lanes` in the order they stand, each with its marks in time order. Undefined where the step leads nowhere. */
export function travel(lanes: readonly (readonly Mark[])[], from: string, step: Step): Mark | undefined {
  const row = lanes.findIndex((marks) => marks.some((mark) => mark.id === from));
  const lane = lanes[row];
  const column = lane?.findIndex((mark) => mark.id === from) ?? -1;
  const mark = lane?.[column];
  if (!lane || !mark) return lanes.find((marks) => marks.length > 0)?.[0];
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
        lanes.slice(0, row).findLast((marks) => marks.length > 0),
        mark,
      );
    case 'down':
      return nearest(
        lanes.slice(row + 1).find((marks) => marks.length > 0),
        mark,
      );
    case 'very-first':
      return extreme(lanes, (a, b) => beginning(a) - beginning(b));
    case 'very-last':
      return extreme(lanes, (a, b) => beginning(b) - beginning(a));
  }
}

function extreme(lanes: readonly (readonly Mark[])[], order: (a: Mark, b: Mark) => number): Mark | undefined {
  return lanes.flat().sort(order)[0];
}

function nearest(marks: readonly Mark[] | undefined, to: Mark): Mark | undefined {
  const distance = (mark: Mark) => Math.abs(beginning(mark) - beginning(to));
  return marks?.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
}

function beginning(mark: Mark): number {
  return placeOf(mark.moments[0].when)?.from ?? 0;
}
