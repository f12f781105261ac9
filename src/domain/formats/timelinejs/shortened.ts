/** The corpus format's lines hold 2,000 characters at most. Nothing is cut within a character. */

const LONGEST_LINE = 2_000;

/** The beginning of the text, with "…" where it goes on: for titles and summaries, whose whole stands elsewhere. */
export function shortened(text: string, longest = LONGEST_LINE): string {
  return text.length <= longest ? text : `${text.slice(0, cutAt(text, longest - 1)).trimEnd()}…`;
}

/** The whole text in as many lines as it takes, parted at blanks; none for an empty one. */
export function inLines(text: string): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > LONGEST_LINE) {
    const at = cutAt(rest, LONGEST_LINE);
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? lines : [...lines, rest];
}

/** Behind the last blank of the second half, else anywhere but within a character of two units. */
function cutAt(text: string, longest: number): number {
  const blank = text.lastIndexOf(' ', longest);
  if (blank > longest / 2) return blank;
  return /[\ud800-\udbff]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}
