/** Many texts in two arrays: their bytes one after another, and where each ends. */
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import { textFrom } from './utf8.ts';

export interface Texts {
  readonly bytes: Uint8Array;
  /** `bytes` of row `i` are from `ends[i - 1]` (0 for the first) up to `ends[i]`. Empty where every text is. */
  readonly ends: Uint32Array;
}

export function startOfText({ ends }: Texts, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0);
}

/** Bytes of a text; 0 for one that is not there. */
export function textLength(texts: Texts, row: number): number {
  return (texts.ends[row] ?? 0) - startOfText(texts, row);
}

/** Empty for one that is not there. */
export function textAt(texts: Texts, row: number): string {
  const { bytes, ends } = texts;
  return row < ends.length ? textFrom(bytes, startOfText(texts, row), ends[row] ?? 0) : '';
}

export class TextsBuilder {
  readonly bytes = new GrowingBytes();
  readonly ends = new GrowingNumbers();

  get length(): number {
    return this.ends.length;
  }

  /** False where bytes cannot hold the text as it is: half of a surrogate pair has none. */
  add(text: string): boolean {
    const isHeld = text.isWellFormed();
    if (isHeld) this.bytes.writeText(text);
    this.ends.push(this.bytes.length);
    return isHeld;
  }

  taken(): Texts {
    const bytes = this.bytes.taken();
    return { bytes, ends: bytes.length === 0 ? new Uint32Array(0) : this.ends.taken() };
  }
}
