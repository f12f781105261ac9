/**
 * Browsers draw nothing below some height of an element (Firefox 17.9 million pixels, Chrome and Safari 33.5 million),
 * and a million rows are taller. So a list is held to a height they all have, and what is in the middle of it stands
 * closer there than it is tall: a pixel of the scrollbar goes further, one of the wheel does not (see `RowWindow`).
 * Near its start and its end every place is where it would be.
 */

/** Pixels. Half of what the strictest browser has, since zooming the page counts. */
export const TALLEST = 8_000_000;

/** Pixels at either end that stand as they are. */
const ENDS = 1_000_000;

/** The height of the element for a list that is `total` pixels tall. */
export function heldHeight(total: number): number {
  return Math.min(total, TALLEST);
}

/** Where in the element stands what is `offset` pixels from the list's start. */
export function placeHeld(offset: number, total: number): number {
  if (total <= TALLEST || offset <= ENDS) return offset;
  if (offset >= total - ENDS) return offset - (total - TALLEST);
  return ENDS + (offset - ENDS) * ((TALLEST - 2 * ENDS) / (total - 2 * ENDS));
}

/** The other way round: which pixel of the list stands at a place of the element. */
export function offsetHeld(place: number, total: number): number {
  if (total <= TALLEST || place <= ENDS) return place;
  if (place >= TALLEST - ENDS) return place + (total - TALLEST);
  return ENDS + (place - ENDS) * ((total - 2 * ENDS) / (TALLEST - 2 * ENDS));
}
