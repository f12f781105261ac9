/** How far a finger must travel, in CSS pixels, before it is a swipe. */
const THRESHOLD = 60;
/** How much further it must go along the line than across it: less is scrolling. */
const STEEPNESS = 2;

/** Where a stroke of a finger leads: a page turns away from the side it is pushed to. */
export function swipeOf(dx: number, dy: number, rightToLeft: boolean): 'next' | 'previous' | undefined {
  if (Math.abs(dx) < THRESHOLD || Math.abs(dx) < STEEPNESS * Math.abs(dy)) return undefined;
  return dx < 0 !== rightToLeft ? 'next' : 'previous';
}
