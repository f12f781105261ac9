/** Text as bytes. The two classes are the host's own everywhere, in workers and Node too; nothing here needs a page. */
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
};
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
// Without ignoreBOM a text that begins with U+FEFF would come back without it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Up to so many letters, one by one is quicker than the encoder; and so many bytes, than the decoder. */
const SHORT_TEXT = 24;
const SHORT_BYTES = 12;

export function encoded(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Writes the text's bytes from `at` on and says how many; there must be room for three for each of its UTF-16 units. */
export function writeText(text: string, into: Uint8Array, at: number): number {
  return text.length <= SHORT_TEXT ? writeShort(text, into, at) : writeLong(text, into, at);
}

function writeShort(text: string, into: Uint8Array, at: number): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) return writeLong(text, into, at);
    into[at + index] = unit;
  }
  return text.length;
}

function writeLong(text: string, into: Uint8Array, at: number): number {
  return encoder.encodeInto(text, into.subarray(at)).written;
}

/** Throws a TypeError on what is not UTF-8. */
export function textFrom(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT_BYTES) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Whether a text can end before this byte: it does not stand within a letter. */
export function isLetterStart(byte: number | undefined): boolean {
  return byte === undefined || (byte & 0xc0) !== 0x80;
}

/**
 * The first byte that is not UTF-8 as RFC 3629 has it (no overlong forms, no surrogates, nothing beyond U+10FFFF);
 * -1 where all is. A byte order mark is a letter like any other.
 */
export function firstNotUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = letterLength(lead, bytes[at + 1] ?? 0);
    if (length === 0) return at;
    for (let next = 1; next < length; next++) {
      if (isLetterStart(bytes[at + next])) return at;
    }
    at += length;
  }
  return -1;
}

/** Bytes of a letter of several, by its first two; 0 where none begins so. */
function letterLength(lead: number, second: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    return lead === 0xed && second > 0x9f ? 0 : 3;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    if (lead === 0xf0 && second < 0x90) return 0;
    return lead === 0xf4 && second > 0x8f ? 0 : 4;
  }
  return 0;
}
