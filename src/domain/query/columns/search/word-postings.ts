/**
 * For each word the documents that have it, in as few bytes as they go into: how far each lies from the one before,
 * seven bits to a byte. The words stand in the order of their bytes, so that those with the same beginning, and all
 * their documents, lie together.
 */
import { firstWhere } from '../../../columns/sorted.ts';
import { startOfText, type Texts, textAt } from '../../../columns/texts.ts';
import { encoded } from '../../../columns/utf8.ts';
import { isWithin } from './edit-distance.ts';

/** Rows from `from` up to `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export interface WordPostings {
  readonly words: Texts;
  /** Where the bytes of each word's documents end. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/** The words that begin like this, themselves included; an empty range where none does. */
export function wordsBeginning({ words }: WordPostings, beginning: string): WordRange {
  const bytes = encoded(beginning);
  const first = (isThere: (order: number) => boolean) =>
    firstWhere(words.ends.length, (word) => isThere(orderOf(words, word, bytes)));
  return { from: first((order) => order >= 0), to: first((order) => order > 0) };
}

/** Below 0 for a word that stands before all that begin with these bytes, 0 for one that does, above 0 for one after them. */
function orderOf(words: Texts, word: number, beginning: Uint8Array): number {
  const start = startOfText(words, word);
  const end = words.ends[word] ?? 0;
  for (let index = 0; index < beginning.length; index++) {
    if (start + index >= end) return -1;
    const difference = (words.bytes[start + index] ?? 0) - (beginning[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Words of which so many wrong letters at most make this one. Looks at every word: some hundredths of a second for a million. */
export function wordsLike({ words }: WordPostings, word: string, typos: number): WordRange[] {
  const ranges: WordRange[] = [];
  for (let row = 0; row < words.ends.length; row++) {
    const bytes = (words.ends[row] ?? 0) - startOfText(words, row);
    // A UTF-16 unit is one to three bytes.
    if (bytes < word.length - typos || bytes > 3 * (word.length + typos)) continue;
    if (isWithin(word, textAt(words, row), typos)) ranges.push({ from: row, to: row + 1 });
  }
  return ranges;
}

/** Adds 1 to the stage of each document that has one of the words and is at this stage; one is not counted twice. */
export function advance(
  { ends, bytes }: WordPostings,
  { from, to }: WordRange,
  stages: Uint8Array,
  stage: number,
): void {
  let at = from === 0 ? 0 : (ends[from - 1] ?? 0);
  for (let word = from; word < to; word++) {
    const end = ends[word] ?? 0;
    let document = -1;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0;
        distance |= (byte & 0x7f) << shift;
      }
      document += distance;
      const reached = stages[document] ?? 0;
      stages[document] = reached + Number(reached === stage);
    }
  }
}
