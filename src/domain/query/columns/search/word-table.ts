/** The words of a corpus as they are met, each with a number; by their bytes, so that no string is made of any. */
import { GrowingBytes, GrowingNumbers } from '../../../columns/growing.ts';
import {
  emptyIndex,
  HashesCollide,
  hashOf,
  isText,
  MOST_SEEDS,
  nextSlot,
  seedOf,
  slotOf,
  type TextIndex,
} from '../../../columns/text-index.ts';
import { startOfText, type Texts } from '../../../columns/texts.ts';

/** Slots that are looked at for one word, on average, before another seed is tried. */
const MOST_LOOKS = 16;

export class WordTable {
  readonly #bytes = new GrowingBytes();
  readonly #ends = new GrowingNumbers();
  #seed = 1;
  #index: TextIndex = emptyIndex(1_024, seedOf(1));
  #looksLeft = 1_024;

  get size(): number {
    return this.#ends.length;
  }

  /** The number of the word that these bytes are, from 0. Throws `HashesCollide` on words made for it. */
  numberOf(word: Uint8Array, from: number, to: number): number {
    if (this.#looksLeft < 0) this.#reindex(this.#seed + 1);
    this.#looksLeft += MOST_LOOKS;
    const slot = this.#slotOf(word, from, to);
    const held = this.#index[slot] ?? 0;
    if (held !== 0) return held - 1;
    this.#bytes.write(word.subarray(from, to));
    this.#ends.push(this.#bytes.length);
    this.#index[slot] = this.size;
    if (2 * this.size >= this.#index.length) this.#reindex(this.#seed);
    return this.size - 1;
  }

  taken(): Texts {
    return { bytes: this.#bytes.taken(), ends: this.#ends.taken() };
  }

  /** Where the word is, or where it goes. */
  #slotOf(word: Uint8Array, from: number, to: number): number {
    const texts = this.#texts();
    let slot = slotOf(this.#index, hashOf(word, from, to, this.#index[0] ?? 0));
    for (let held = this.#index[slot] ?? 0; held !== 0; held = this.#index[slot] ?? 0) {
      if (isText(texts, held - 1, word, from, to)) break;
      this.#looksLeft--;
      slot = nextSlot(this.#index, slot);
    }
    return slot;
  }

  #reindex(seed: number): void {
    if (seed > MOST_SEEDS) throw new HashesCollide('These words were made to have one hash.');
    this.#seed = seed;
    this.#index = emptyIndex(2 * this.size, seedOf(seed));
    this.#looksLeft = 1_024 + MOST_LOOKS * this.size;
    const texts = this.#texts();
    for (let word = 0; word < this.size; word++) {
      this.#index[this.#slotOf(texts.bytes, startOfText(texts, word), texts.ends[word] ?? 0)] = word + 1;
    }
  }

  #texts(): Texts {
    return { bytes: this.#bytes.bytes, ends: this.#ends.numbers };
  }
}
