/**
 * A JSON object that comes in pieces of bytes, split into its fields and the items of its lists without waiting for its
 * end. Each is left to `JSON.parse` by itself, so that what is no JSON is refused as it would be in one piece; only where
 * each ends is found here. That takes as long as `JSON.parse` of the whole; @streamparser/json takes three times as long.
 */

/** What is told of the object, in the order it comes. A field that comes twice is told twice: the last counts. */
export interface SplitEvents {
  /** A field that is no list. */
  value(key: string, value: unknown): void;
  /** A list begins; its items follow. */
  list(key: string): void;
  item(key: string, value: unknown): void;
}

/** Why it could not be split. */
export type SplitFault =
  | { readonly kind: 'not-json'; readonly detail: string }
  /** A page of HTML, as some hosts send for what they have not. */
  | { readonly kind: 'markup' }
  | { readonly kind: 'list' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-long'; readonly most: number };

export class SplitError extends Error {
  readonly fault: SplitFault;
  constructor(fault: SplitFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

export interface SplitLimits {
  /** Levels of lists and objects within a field or an item. */
  readonly deepest: number;
  /** Bytes of a field that is no list, or of an item. */
  readonly longest: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const MARKUP = 0x3c;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** What the bytes that come next belong to. */
type Place = 'before' | 'key' | 'before-value' | 'value' | 'item' | 'after-list' | 'after';

/** Places that are read one sign at a time; in all others everything up to a sign that ends it is of one piece. */
const BY_SIGN: ReadonlySet<Place> = new Set(['before', 'before-value', 'after']);

export class JsonSplitter {
  readonly #events: SplitEvents;
  readonly #limits: SplitLimits;
  readonly #decode: (bytes: Uint8Array) => string;
  #place: Place = 'before';
  #key = '';
  /** What has come of the piece that is being read, before the bytes in hand. */
  readonly #held: HeldBytes;
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  /** Whether a field, or an item of the list, has come. */
  #hasAny = false;
  /** How many bytes of a byte order mark have come. */
  #mark = 0;

  /** @param decode from UTF-8, which leaves a byte order mark in place: there is one at the very beginning alone */
  constructor(events: SplitEvents, limits: SplitLimits, decode: (bytes: Uint8Array) => string) {
    this.#events = events;
    this.#decode = decode;
    this.#limits = limits;
    this.#held = new HeldBytes(limits.longest);
  }

  /** Throws a `SplitError` on what cannot be split, and is to be given nothing more then. */
  take(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      at = BY_SIGN.has(this.#place) ? this.#sign(bytes[at] ?? 0, at) : this.#piece(bytes, at);
    }
  }

  /** To be called once all has come. Throws where that was too little. */
  end(): void {
    if (this.#place !== 'after') throw notJson('Unexpected end of JSON input');
  }

  /** Returns where to read on: here, where the sign begins something else. */
  #sign(byte: number, at: number): number {
    if (this.#place === 'before' && byte === BYTE_ORDER_MARK[this.#mark]) {
      this.#mark += 1;
      return at + 1;
    }
    if (isSpace(byte)) return at + 1;
    if (this.#place === 'after') throw unexpected(byte);
    return this.#place === 'before' ? this.#beginObject(byte, at) : this.#beginValue(byte, at);
  }

  #beginObject(byte: number, at: number): number {
    if (byte === MARKUP) throw new SplitError({ kind: 'markup' });
    if (byte === OPEN_LIST) throw new SplitError({ kind: 'list' });
    if (byte !== OPEN_OBJECT) throw unexpected(byte);
    this.#begin('key');
    return at + 1;
  }

  #beginValue(byte: number, at: number): number {
    if (byte !== OPEN_LIST) {
      this.#begin('value', true);
      return at;
    }
    this.#begin('item');
    this.#events.list(this.#key);
    return at + 1;
  }

  /** @param hasAny whether something of the same kind has come before, or must come now */
  #begin(place: Place, hasAny = false): void {
    this.#place = place;
    this.#hasAny = hasAny;
  }

  /** Reads up to the sign that ends the piece, or keeps what there is of it. Returns where to read on. */
  #piece(bytes: Uint8Array, from: number): number {
    const end = this.#endOfPiece(bytes, from);
    if (end === bytes.length) {
      this.#held.add(bytes.subarray(from));
      return end;
    }
    const text = this.#decode(this.#held.with(bytes.subarray(from, end)));
    this.#ended(text, bytes[end] ?? 0);
    return end + 1;
  }

  /** Where the sign stands that ends the piece; the length of the bytes where it is not among them. */
  #endOfPiece(bytes: Uint8Array, from: number): number {
    const { deepest } = this.#limits;
    let depth = this.#depth;
    let at = from;
    if (this.#inText) at = this.#endOfText(bytes, at);
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        at = this.#endOfText(bytes, at + 1) - 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        depth += 1;
        if (depth > deepest) throw new SplitError({ kind: 'too-deep' });
      } else if (byte === COMMA || byte === COLON) {
        if (depth === 0) break;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (depth === 0) break;
        depth -= 1;
      }
    }
    this.#depth = depth;
    return at;
  }

  /** Where what follows a text begins; the length of the bytes where its end is not among them. */
  #endOfText(bytes: Uint8Array, from: number): number {
    let at = from;
    if (this.#isEscaped && at < bytes.length) {
      this.#isEscaped = false;
      at += 1;
    }
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.#inText = false;
        return at + 1;
      }
      if (byte === BACKSLASH) at += 1;
    }
    this.#inText = true;
    this.#isEscaped = at > bytes.length;
    return bytes.length;
  }

  /** What the piece turns out to be, by its place and the sign behind it. */
  #ended(text: string, sign: number): void {
    if (this.#place === 'key') this.#keyEnded(text, sign);
    else if (this.#place === 'item') this.#itemEnded(text, sign);
    else {
      if (this.#place === 'value') this.#events.value(this.#key, parsed(text));
      else if (!isBlank(text)) throw notJson(`Unexpected “${text.trim().slice(0, 40)}”`);
      this.#fieldEnded(sign);
    }
  }

  #keyEnded(text: string, sign: number): void {
    if (sign === CLOSE_OBJECT && !this.#hasAny && isBlank(text)) {
      this.#begin('after');
      return;
    }
    const key = parsed(text);
    if (typeof key !== 'string' || sign !== COLON) throw unexpected(sign);
    this.#key = key;
    this.#begin('before-value');
  }

  #itemEnded(text: string, sign: number): void {
    if (sign !== COMMA && sign !== CLOSE_LIST) throw unexpected(sign);
    const isEmptyList = sign === CLOSE_LIST && !this.#hasAny && isBlank(text);
    if (!isEmptyList) this.#events.item(this.#key, parsed(text));
    this.#begin(sign === COMMA ? 'item' : 'after-list', true);
  }

  #fieldEnded(sign: number): void {
    if (sign !== COMMA && sign !== CLOSE_OBJECT) throw unexpected(sign);
    this.#begin(sign === COMMA ? 'key' : 'after', true);
  }
}

/** Bytes that are kept till what they belong to is whole. */
class HeldBytes {
  readonly #most: number;
  #bytes = new Uint8Array(0);
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#most) throw new SplitError({ kind: 'too-long', most: this.#most });
    if (length > this.#bytes.length) {
      const room = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
      room.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = room;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  /** All that was kept with these behind it; nothing is kept then. Good until more is kept. */
  with(bytes: Uint8Array): Uint8Array {
    if (this.#length === 0 && bytes.length <= this.#most) return bytes;
    this.add(bytes);
    const all = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return all;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(error instanceof Error ? error.message : String(error));
  }
}

/** As JSON has it: no other kinds of space. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isBlank(text: string): boolean {
  return /^[ \n\r\t]*$/.test(text);
}

/** As much of what is wrong as helps to find it. */
const LONGEST_SHOWN = 200;

function notJson(detail: string): SplitError {
  return new SplitError({ kind: 'not-json', detail: detail.slice(0, LONGEST_SHOWN) });
}

function unexpected(byte: number): SplitError {
  return notJson(`Unexpected “${String.fromCharCode(byte)}”`);
}
