/** Up to this many letters, one wrong letter makes another word: "Zara" and "Sara". */
const LONGEST_EXACT_WORD = 4;

/** Wrong letters forgiven for each letter typed: one in five, which is one or two in most names. */
const TYPOS_PER_LETTER = 0.2;

/** How many letters of a typed word may be wrong, missing or too many: none in a short word. */
export function typosForgiven(typed: string): number {
  return typed.length <= LONGEST_EXACT_WORD ? 0 : Math.round(typed.length * TYPOS_PER_LETTER);
}

/**
 * Whether `typed` becomes the beginning of `word` when no more letters are changed, added or dropped than are
 * forgiven. Both folded. (Levenshtein's distance to the nearest prefix, since the rest may not be typed yet; given
 * up at the first letter that leaves no way.)
 */
export function nearlyBegins(typed: string, word: string): boolean {
  const forgiven = typosForgiven(typed);
  let above = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (const letter of typed.split('')) {
    above = nextRow(above, letter, word);
    if (Math.min(...above) > forgiven) return false;
  }
  return true;
}

/** One more typed letter: the distance from what is typed so far to each prefix of the word. */
function nextRow(above: readonly number[], letter: string, word: string): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let column = 1; column <= word.length; column++) {
    const kept = (above[column - 1] ?? 0) + Number(letter !== word[column - 1]);
    row.push(Math.min(kept, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1));
  }
  return row;
}
