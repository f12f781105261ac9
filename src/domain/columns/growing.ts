/** Arrays of numbers that grow: twice as long each time, so that adding to them stays cheap. */
import { writeText } from './utf8.ts';

const FIRST = 64;

export class GrowingNumbers {
  #numbers: Uint32Array<ArrayBuffer> = new Uint32Array(FIRST);
  length = 0;
  /** The largest there is; 0 where there is none. */
  largest = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#numbers = grown(this.#numbers, this.length + 1);
    this.#numbers[this.length++] = number;
    if (number > this.largest) this.largest = number;
  }

  /** All there are, with room behind them; as long as none is added. */
  get numbers(): Uint32Array<ArrayBuffer> {
    return this.#numbers;
  }

  /** As many as there are, and no more memory than they need. */
  taken(): Uint32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.length);
  }

  /** In the narrowest kind that holds them; none where all are 0. */
  narrowed(): Narrow {
    return narrowed(this.#numbers.subarray(0, this.length), this.largest);
  }
}

export class GrowingFloats {
  #numbers = new Float64Array(FIRST);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Float64Array(2 * this.length);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length++] = number;
  }

  taken(): Float64Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.length);
  }
}

export class GrowingBytes {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(FIRST);
  length = 0;

  /** All that was written, with room behind it; as long as nothing more is. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  writeText(text: string): void {
    this.#makeRoom(3 * text.length);
    this.length += writeText(text, this.#bytes, this.length);
  }

  write(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Forgets what was written from there on. */
  backTo(length: number): void {
    this.length = length;
  }

  taken(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }

  #makeRoom(more: number): void {
    const needed = this.length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }
}

export type Narrow = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A copy in the narrowest kind that holds a number so large; an empty one where that is 0. */
export function narrowed(numbers: Uint32Array, largest: number): Narrow {
  if (largest === 0) return new Uint8Array(0);
  if (largest <= 0xff) return new Uint8Array(numbers);
  return largest <= 0xffff ? new Uint16Array(numbers) : new Uint32Array(numbers);
}

function grown(numbers: Uint32Array, atLeast: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(atLeast, 2 * numbers.length));
  more.set(numbers);
  return more;
}
