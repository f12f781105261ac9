/** Setting a title: as large as it fits, in lines that are about as long as each other. */
import { charactersOf } from '../plain-text.ts';

/** Width of a text in a size of 1: all widths here are counted in that, since a width grows with the size. */
export type Measure = (text: string) => number;

export interface Room {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Sizes to try, largest first, in pixels. */
  readonly sizes: readonly number[];
  readonly mostLines: number;
  /** Of one size: 1.15. */
  readonly lineHeight: number;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

const ELLIPSIS = '…';

/** In the largest size it fits in whole; else in the smallest, cut after a word with an ellipsis. */
export function fitTitle(text: string, room: Room, measure: Measure): Fitted {
  const words = text.split(' ');
  for (const size of room.sizes) {
    const most = linesIn(room, size);
    const width = room.width / size;
    // A word is broken only where even the smallest size cannot hold it.
    if (words.some((word) => measure(word) > width)) continue;
    const lines = broken(words, width, measure);
    if (lines.length <= most) return { size, lines: evened(words, lines, width, measure) };
  }
  const size = room.sizes.at(-1) ?? room.height;
  const width = room.width / size;
  const pieces = words.flatMap((word) => piecesOf(word, width, measure));
  return { size, lines: cutAfter(broken(pieces, width, measure), linesIn(room, size), width, measure) };
}

/** One line of what is below a title, cut where even the smallest size does not hold it. */
export function fitLine(text: string, sizes: readonly number[], width: number, measure: Measure): Setting {
  const { size, lines } = fitTitle(text, { width, height: 0, sizes, mostLines: 1, lineHeight: 1 }, measure);
  return { size, text: lines[0] ?? '' };
}

export interface Setting {
  readonly size: number;
  readonly text: string;
}

function linesIn({ height, mostLines, lineHeight }: Room, size: number): number {
  return Math.max(1, Math.min(mostLines, Math.floor(height / (size * lineHeight))));
}

/** Each line takes as many words as it holds. */
function broken(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

const STEPS = 7;

/** The same number of lines in the narrowest measure that needs no more of them. */
function evened(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  measure: Measure,
): readonly string[] {
  if (lines.length < 2) return lines;
  let [narrow, wide] = [width / 2, width];
  let best = lines;
  for (let step = 0; step < STEPS; step++) {
    const middle = (narrow + wide) / 2;
    const tried = broken(words, middle, measure);
    const holds = tried.length <= lines.length && tried.every((line) => measure(line) <= middle);
    if (holds) best = tried;
    [narrow, wide] = holds ? [narrow, middle] : [middle, wide];
  }
  return best;
}

/** A word longer than a line, in pieces that fit; scripts without spaces are one such word. */
function piecesOf(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of charactersOf(word)) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function cutAfter(
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), withEllipsis(lines[most - 1] ?? '', width, measure)];
}

function withEllipsis(line: string, width: number, measure: Measure): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(words.join(' ') + ELLIPSIS) > width) words.pop();
  const characters = [...charactersOf(words.join(' ').replace(/[\s,;:.–—-]+$/, ''))];
  while (characters.length > 1 && measure(characters.join('') + ELLIPSIS) > width) characters.pop();
  return characters.join('') + ELLIPSIS;
}
