/** Distinct JSON values, each told once; columns hold their codes, counted from 1, and 0 where there is none. */
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
} from './text-index.ts';
import { startOfText, type Texts, TextsBuilder } from './texts.ts';

/** Slots that are looked at for one value, on average, before another seed is tried. */
const MOST_LOOKS = 16;
const MOST_MET = 1_024;

export class ValuesBuilder {
  readonly #texts = new TextsBuilder();
  #seed = 1;
  #index: TextIndex = emptyIndex(32, seedOf(1));
  #looksLeft = 1_024;
  /** The first texts that came: ids, mostly, that come again and again. */
  readonly #met = new Map<string, number>();

  /** The code of a JSON value. Throws `HashesCollide` on values made for it. */
  codeOf(value: unknown): number {
    if (typeof value !== 'string') return this.#codeOfJson(value);
    const met = this.#met.get(value);
    if (met !== undefined) return met;
    const code = this.#codeOfJson(value);
    if (this.#met.size < MOST_MET) this.#met.set(value, code);
    return code;
  }

  #codeOfJson(value: unknown): number {
    const { bytes } = this.#texts;
    const from = bytes.length;
    bytes.writeText(JSON.stringify(value));
    return this.#codeOfLast(from);
  }

  /** The code of a value that stands among others. */
  codeOfOther(others: Texts, row: number): number {
    const { bytes } = this.#texts;
    const from = bytes.length;
    bytes.write(others.bytes.subarray(startOfText(others, row), others.ends[row] ?? 0));
    return this.#codeOfLast(from);
  }

  taken(): Texts {
    return this.#texts.taken();
  }

  /** Keeps what was written last only where it is new. */
  #codeOfLast(from: number): number {
    const { bytes, ends } = this.#texts;
    if (this.#looksLeft < 0) this.#reindex(this.#seed + 1);
    // A known value is looked up too: a million honest look-ups must not use up what a few hostile ones may.
    this.#looksLeft += MOST_LOOKS;
    const slot = this.#slotOf(from, bytes.length);
    const held = this.#index[slot] ?? 0;
    if (held !== 0) {
      bytes.backTo(from);
      return held;
    }
    ends.push(bytes.length);
    this.#index[slot] = ends.length;
    if (2 * ends.length >= this.#index.length) this.#reindex(this.#seed);
    return ends.length;
  }

  /** Where the text is, or would be. */
  #slotOf(from: number, to: number): number {
    const texts = { bytes: this.#texts.bytes.bytes, ends: this.#texts.ends.numbers };
    let slot = slotOf(this.#index, hashOf(texts.bytes, from, to, this.#index[0] ?? 0));
    for (let held = this.#index[slot] ?? 0; held !== 0; held = this.#index[slot] ?? 0) {
      if (isText(texts, held - 1, texts.bytes, from, to)) break;
      slot = nextSlot(this.#index, slot);
      this.#looksLeft--;
    }
    return slot;
  }

  #reindex(seed: number): void {
    if (seed > MOST_SEEDS) throw new HashesCollide('These values were made to have one hash.');
    const { length } = this.#texts;
    this.#seed = seed;
    this.#index = emptyIndex(2 * length, seedOf(seed));
    this.#looksLeft = 1_024 + MOST_LOOKS * length;
    const texts = { bytes: this.#texts.bytes.bytes, ends: this.#texts.ends.numbers };
    for (let row = 0; row < length; row++) {
      const slot = this.#slotOf(startOfText(texts, row), texts.ends[row] ?? 0);
      this.#index[slot] = row + 1;
    }
  }
}
