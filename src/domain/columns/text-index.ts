/**
 * Which row has a text, without a string for any of them: places by a hash of the text's bytes, in one array. The first
 * entry is the seed; each other is a row, counted from 1, or 0 for none.
 */
import { startOfText, type Texts } from './texts.ts';

/** Rows that are looked at for one text, on average, before another seed is tried. */
export const MOST_LOOKS = 16;
export const MOST_SEEDS = 16;

export type TextIndex = Uint32Array<ArrayBuffer>;

/** A file can be made whose texts all have one hash under a seed, but hardly under all of them. */
export class HashesCollide extends Error {}

/**
 * The index of the first `rows` texts, and of texts that occur twice the first. `again` is told each row whose text an
 * earlier one has, with that one. Texts without bytes are left out. Throws `HashesCollide` on texts made for it.
 */
export function indexOfTexts(
  texts: Texts,
  rows: number,
  again: (row: number, first: number) => void = () => {},
): TextIndex {
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const repeated: number[] = [];
    const index = indexWith(seedOf(seed), texts, rows, repeated);
    if (!index) continue;
    for (let at = 0; at < repeated.length; at += 2) again(repeated[at] ?? 0, repeated[at + 1] ?? 0);
    return index;
  }
  throw new HashesCollide('These texts were made to have one hash.');
}

/** Far from one another, from numbers that are not. */
export function seedOf(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> 0;
}

function indexWith(seed: number, texts: Texts, rows: number, repeated: number[]): TextIndex | undefined {
  const index = emptyIndex(rows, seed);
  let looks = 1_024 + MOST_LOOKS * rows;
  for (let row = 0; row < rows; row++) {
    const [from, to] = [startOfText(texts, row), texts.ends[row] ?? 0];
    if (from === to) continue;
    let slot = slotOf(index, hashOf(texts.bytes, from, to, seed));
    for (let held = index[slot] ?? 0; held !== 0; held = index[slot] ?? 0) {
      if (looks-- === 0) return undefined;
      if (isText(texts, held - 1, texts.bytes, from, to)) break;
      slot = nextSlot(index, slot);
    }
    const held = index[slot] ?? 0;
    if (held === 0) index[slot] = row + 1;
    else repeated.push(row, held - 1);
  }
  return index;
}

/** The first row that has this text; undefined where none has. */
export function rowOf(text: Uint8Array, texts: Texts, index: TextIndex): number | undefined {
  if (text.length === 0) return undefined;
  let slot = slotOf(index, hashOf(text, 0, text.length, index[0] ?? 0));
  for (let held = index[slot] ?? 0; held !== 0; held = index[slot] ?? 0) {
    if (isText(texts, held - 1, text, 0, text.length)) return held - 1;
    slot = nextSlot(index, slot);
  }
  return undefined;
}

/** Half of it at least stays empty; the number of slots is a power of two. */
export function emptyIndex(rows: number, seed: number): TextIndex {
  let slots = 16;
  while (slots < 2 * rows) slots *= 2;
  const index = new Uint32Array(slots + 1);
  index[0] = seed;
  return index;
}

export function slotOf(index: TextIndex, hash: number): number {
  return 1 + (hash & (index.length - 2));
}

export function nextSlot(index: TextIndex, slot: number): number {
  return slot === index.length - 1 ? 1 : slot + 1;
}

/** FNV-1a, with its bits mixed at the end as MurmurHash3 does: slots go by the lowest. */
export function hashOf(bytes: Uint8Array, from: number, to: number, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function isText(texts: Texts, row: number, bytes: Uint8Array, from: number, to: number): boolean {
  const start = startOfText(texts, row);
  if ((texts.ends[row] ?? 0) - start !== to - from) return false;
  for (let at = from; at < to; at++) {
    if (texts.bytes[start + at - from] !== bytes[at]) return false;
  }
  return true;
}
