/** From bytes to text, and how sure that is. The decoder itself is the browser's, and is handed in. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** As `TextDecoder` does it, without the byte order mark. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** A place in a file that is no text yet. */
export interface BytePlace {
  /** From 1. */
  readonly byte: number;
  /** From 1. */
  readonly line: number;
}

export type TextReading =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      /** Where the file stopped being UTF-8, where its encoding had to be guessed for that. */
      readonly guessedAt?: BytePlace;
    }
  /** Says it is UTF-8, and is not. */
  | { readonly ok: false; readonly kind: 'invalid-utf8'; readonly at: BytePlace }
  /** A workbook or another archive: spreadsheets save as those unless asked for CSV. */
  | { readonly ok: false; readonly kind: 'archive' }
  | { readonly ok: false; readonly kind: 'no-text' };

const UTF_8_MARK = [0xef, 0xbb, 0xbf];

/**
 * A byte order mark decides. Without one it is UTF-8 if it can be, else Windows-1252, which older spreadsheets write;
 * what reads as that is a guess.
 */
export function textOf(bytes: Uint8Array, decode: Decode): TextReading {
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes.subarray(2), 'utf-16le', decode);
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes.subarray(2), 'utf-16be', decode);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { ok: false, kind: 'archive' };
  const isMarked = startsWith(bytes, UTF_8_MARK);
  const content = isMarked ? bytes.subarray(UTF_8_MARK.length) : bytes;
  const fault = firstFault(content);
  if (fault === undefined) return decoded(content, 'utf-8', decode);
  const at = placeOf(bytes, fault + (isMarked ? UTF_8_MARK.length : 0));
  if (isMarked) return { ok: false, kind: 'invalid-utf8', at };
  const reading = decoded(content, 'windows-1252', decode);
  return reading.ok ? { ...reading, guessedAt: at } : reading;
}

/** Text has no zero bytes left in it once it is decoded rightly. */
function decoded(bytes: Uint8Array, encoding: Encoding, decode: Decode): TextReading {
  const text = decode(bytes, encoding);
  return text.includes('\u0000') ? { ok: false, kind: 'no-text' } : { ok: true, text, encoding };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function placeOf(bytes: Uint8Array, at: number): BytePlace {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return { byte: at + 1, line };
}

/** The first byte that no UTF-8 has there (RFC 3629: nothing longer than it need be, no surrogates); undefined for none. */
function firstFault(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthBy(first);
    if (length === 0 || !hasTail(bytes, at, first, length)) return at;
    at += length;
  }
  return undefined;
}

/** Of the character that a byte begins; 0 for one that begins none. */
function lengthBy(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** What the second byte may be where the first leaves it less room than usual. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

function hasTail(bytes: Uint8Array, at: number, first: number, length: number): boolean {
  const [least, most] = SECOND[first] ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < least || second > most) return false;
  for (let index = at + 2; index < at + length; index += 1) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}
