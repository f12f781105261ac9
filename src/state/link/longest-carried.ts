/**
 * As much as a link holds of a story, packed, in letters. Many servers refuse a request whose first line is longer than
 * 8 kB: with this much there is room beside it for the rest of the link and for the address before it.
 */
export const LONGEST_CARRIED = 7_000;
