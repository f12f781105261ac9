/** Distinct texts as they are met, each with a number; by their bytes, so that no string is made of any. */
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import {
  emptyIndex,
  HashesCollide,
  hashOf,
  isText,
  MOST_LOOKS,
  MOST_SEEDS,
  nextSlot,
  seedOf,
  slotOf,
  type TextIndex,
} from './text-index.ts';
import { startOfText, type Texts } from './texts.ts';

/** Looks that a table has from the start, however small it is. */
const LOOKS = 1_024;

export class TextTable {
  readonly #bytes = new GrowingBytes();
  readonly #ends = new GrowingNumbers();
  #seed = 1;
  #index: TextIndex;
  #looksLeft = LOOKS;

  /** `expected`: about how many there will be, at least; more is no trouble. */
  constructor(expected = 32) {
    this.#index = emptyIndex(expected, seedOf(this.#seed));
  }

  get size(): number {
    return this.#ends.length;
  }

  /** The number of the text that these bytes are, from 0; a new one where it was not met. Throws `HashesCollide` on texts made for it. */
  numberOf(text: Uint8Array, from: number, to: number): number {
    if (this.#looksLeft < 0) this.#reindex(this.#seed + 1);
    // A known text is looked up too: a million honest look-ups must not use up what a few hostile ones may.
    this.#looksLeft += MOST_LOOKS;
    const slot = this.#slotOf(text, from, to);
    const held = this.#index[slot] ?? 0;
    if (held !== 0) return held - 1;
    this.#bytes.write(text.subarray(from, to));
    this.#ends.push(this.#bytes.length);
    this.#index[slot] = this.size;
    if (2 * this.size >= this.#index.length) this.#reindex(this.#seed);
    return this.size - 1;
  }

  /** All of them, by their numbers. */
  taken(): Texts {
    return { bytes: this.#bytes.taken(), ends: this.#ends.taken() };
  }

  /** Where the text is, or where it goes. */
  #slotOf(text: Uint8Array, from: number, to: number): number {
    const texts = this.#texts();
    let slot = slotOf(this.#index, hashOf(text, from, to, this.#index[0] ?? 0));
    for (let held = this.#index[slot] ?? 0; held !== 0; held = this.#index[slot] ?? 0) {
      if (isText(texts, held - 1, text, from, to)) break;
      this.#looksLeft--;
      slot = nextSlot(this.#index, slot);
    }
    return slot;
  }

  #reindex(seed: number): void {
    if (seed > MOST_SEEDS) throw new HashesCollide('These texts were made to have one hash.');
    this.#seed = seed;
    this.#index = emptyIndex(2 * this.size, seedOf(seed));
    this.#looksLeft = LOOKS + MOST_LOOKS * this.size;
    const texts = this.#texts();
    for (let row = 0; row < this.size; row++) {
      this.#index[this.#slotOf(texts.bytes, startOfText(texts, row), texts.ends[row] ?? 0)] = row + 1;
    }
  }

  #texts(): Texts {
    return { bytes: this.#bytes.bytes, ends: this.#ends.numbers };
  }
}
