/**
 * The words of texts that are bytes, as `foldedWords` has them. Plain letters and digits between signs or space are a
 * word as they are, but for case; all else (an apostrophe, a letter beyond ASCII) goes through the folding of words.
 */

import type { TextTable } from '../../../columns/text-table.ts';
import { encoded, textFrom } from '../../../columns/utf8.ts';
import { foldedWords } from '../../words.ts';

/** What a byte is: a sign no word has within it, a plain letter or digit, or what only the folding knows. */
const APART = 0;
const PLAIN = 1;
const OTHER = 2;

const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 0x7f || byte === 0x27) return OTHER;
  return /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? PLAIN : APART;
});

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte,
);

/** How many runs of other letters are kept with their words, up to so many letters each: the same names come again and again. */
const KEPT = 20_000;
const LONGEST_KEPT = 40;

export class WordReader {
  readonly #words: TextTable;
  readonly #folded = new Map<string, readonly number[]>();
  #lower = new Uint8Array(64);

  constructor(words: TextTable) {
    this.#words = words;
  }

  /** Tells the number of each word of the text from `from` up to `to`, in order, as often as it occurs. */
  read(bytes: Uint8Array, from: number, to: number, take: (word: number) => void): void {
    let at = from;
    while (at < to) {
      const start = at;
      let kinds = APART;
      for (
        let kind = KIND[bytes[at] ?? 0] ?? APART;
        kind !== APART && at < to;
        kind = KIND[bytes[++at] ?? 0] ?? APART
      ) {
        kinds |= kind;
      }
      if (kinds === PLAIN) take(this.#plainWord(bytes, start, at));
      else if (kinds !== APART) for (const word of this.#wordsIn(textFrom(bytes, start, at))) take(word);
      if (at === start) at++;
    }
  }

  #plainWord(bytes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    if (length > this.#lower.length) this.#lower = new Uint8Array(2 * length);
    for (let index = 0; index < length; index++) this.#lower[index] = LOWER[bytes[from + index] ?? 0] ?? 0;
    return this.#words.numberOf(this.#lower, 0, length);
  }

  #wordsIn(run: string): readonly number[] {
    const known = this.#folded.get(run);
    if (known) return known;
    const words = foldedWords(run).map((word) => {
      const bytes = encoded(word);
      return this.#words.numberOf(bytes, 0, bytes.length);
    });
    if (this.#folded.size === KEPT) this.#folded.clear();
    if (run.length <= LONGEST_KEPT) this.#folded.set(run, words);
    return words;
  }
}
