/**
 * How many lines words take up where a line has so much room: pixels, measured by `widthOf`. Broken between words, and
 * within one only where it is wider than a line, as the page does it.
 */
export function linesOf(text: string, room: number, widthOf: (text: string) => number): number {
  if (room <= 0) return Infinity;
  let lines = 1;
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    const pieces = Math.max(1, Math.ceil(widthOf(word) / room));
    lines += line === '' ? pieces - 1 : pieces;
    line = word;
  }
  return lines;
}
