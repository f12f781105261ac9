/** Makes `WordPostings` of documents that come one after another. */
import { GrowingNumbers } from '../../../columns/growing.ts';
import { TextTable } from '../../../columns/text-table.ts';
import { startOfText, type Texts } from '../../../columns/texts.ts';
import type { WordPostings } from './word-postings.ts';
import { WordReader } from './word-reader.ts';

/** Words to a piece: what was met is kept in pieces, each let go of when it is done with. */
const PIECE = 1 << 20;

/** Words met, each once a document, one document after another. */
interface Piece {
  readonly words: GrowingNumbers;
  readonly documents: GrowingNumbers;
  /** Where each document begins among the words. */
  readonly starts: GrowingNumbers;
}

export class PostingsBuilder {
  readonly #words = new TextTable(1_024);
  readonly #reader = new WordReader(this.#words);
  readonly #pieces: Piece[] = [emptyPiece()];
  /** By word: the last document that has it, from 1; and the bytes its documents take up. */
  #last = new Uint32Array(1_024);
  #bytes = new Uint32Array(1_024);
  #document = -1;

  /** Documents must ascend; what is read after this is of this one. */
  begin(document: number): void {
    this.#document = document;
    const piece = this.#pieces.at(-1);
    piece?.documents.push(document);
    piece?.starts.push(piece.words.length);
  }

  read(bytes: Uint8Array, from: number, to: number): void {
    this.#reader.read(bytes, from, to, this.#take);
  }

  readonly #take = (word: number): void => {
    if (word >= this.#last.length) this.#grow();
    const before = this.#last[word] ?? 0;
    const here = this.#document + 1;
    if (before === here) return;
    this.#last[word] = here;
    this.#bytes[word] = (this.#bytes[word] ?? 0) + bytesFor(here - before);
    this.#push(word);
  };

  #push(word: number): void {
    let piece = this.#pieces.at(-1);
    if (!piece || piece.words.length === PIECE) {
      piece = emptyPiece();
      this.#pieces.push(piece);
      this.begin(this.#document);
    }
    piece.words.push(word);
  }

  #grow(): void {
    this.#last = grown(this.#last);
    this.#bytes = grown(this.#bytes);
  }

  /** Steps with the share done, 0 to 1. */
  *finish(): Generator<number, WordPostings> {
    const words = this.#words.taken();
    const order = inOrderOfBytes(words);
    const next = new Uint32Array(order.length);
    const ends = new Uint32Array(order.length);
    let end = 0;
    for (const [row, word] of order.entries()) {
      next[word] = end;
      end += this.#bytes[word] ?? 0;
      ends[row] = end;
    }
    yield 0.2;
    const bytes = new Uint8Array(end);
    const last = new Uint32Array(order.length);
    const pieces = this.#pieces.length;
    for (let piece = this.#pieces.shift(); piece; piece = this.#pieces.shift()) {
      writePiece(piece, bytes, next, last);
      yield 1 - (0.8 * this.#pieces.length) / pieces;
    }
    return { words: inThisOrder(words, order), ends, bytes };
  }
}

function emptyPiece(): Piece {
  return { words: new GrowingNumbers(), documents: new GrowingNumbers(), starts: new GrowingNumbers() };
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** Seven bits to a byte. */
function bytesFor(distance: number): number {
  if (distance < 0x80) return 1;
  if (distance < 0x4000) return 2;
  if (distance < 0x20_0000) return 3;
  return distance < 0x1000_0000 ? 4 : 5;
}

/** `next` is where each word's next byte goes, `last` its last document, from 1: both move on. */
function writePiece(
  { words, documents, starts }: Piece,
  bytes: Uint8Array,
  next: Uint32Array,
  last: Uint32Array,
): void {
  for (let index = 0; index < documents.length; index++) {
    const here = (documents.numbers[index] ?? 0) + 1;
    const end = index + 1 < starts.length ? (starts.numbers[index + 1] ?? 0) : words.length;
    for (let entry = starts.numbers[index] ?? 0; entry < end; entry++) {
      const word = words.numbers[entry] ?? 0;
      let distance = here - (last[word] ?? 0);
      last[word] = here;
      let at = next[word] ?? 0;
      for (; distance > 0x7f; distance >>>= 7) bytes[at++] = (distance & 0x7f) | 0x80;
      bytes[at++] = distance;
      next[word] = at;
    }
  }
}

function inOrderOfBytes(words: Texts): Uint32Array {
  return Uint32Array.from(words.ends, (_, word) => word).sort((a, b) => compareTexts(words, a, b));
}

function compareTexts(texts: Texts, a: number, b: number): number {
  const [startOfA, startOfB] = [startOfText(texts, a), startOfText(texts, b)];
  const [lengthOfA, lengthOfB] = [(texts.ends[a] ?? 0) - startOfA, (texts.ends[b] ?? 0) - startOfB];
  for (let index = 0; index < lengthOfA && index < lengthOfB; index++) {
    const difference = (texts.bytes[startOfA + index] ?? 0) - (texts.bytes[startOfB + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return lengthOfA - lengthOfB;
}

function inThisOrder(texts: Texts, order: Uint32Array): Texts {
  const bytes = new Uint8Array(texts.bytes.length);
  const ends = new Uint32Array(order.length);
  let end = 0;
  for (const [row, word] of order.entries()) {
    const text = texts.bytes.subarray(startOfText(texts, word), texts.ends[word]);
    bytes.set(text, end);
    end += text.length;
    ends[row] = end;
  }
  return { bytes, ends };
}
