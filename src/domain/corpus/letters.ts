const LETTERS = 26;

/** "A" to "Z", then "AA" and on, as a spreadsheet's columns: what stands for the item at a place, counted from 0. */
export function letterOf(place: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS));
  return place < LETTERS ? last : letterOf(Math.floor(place / LETTERS) - 1) + last;
}
