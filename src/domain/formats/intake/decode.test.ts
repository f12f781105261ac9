import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from './decode.ts';
import { decode } from './testing/decode.ts';

const read = (bytes: readonly number[]) => textOf(new Uint8Array(bytes), decode);
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, big: boolean) =>
  [...text].flatMap((letter) =>
    Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at)).flatMap((code) =>
      big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8],
    ),
  );

describe('textOf', () => {
  it.each([
    ['UTF-8', utf8('Zoë – ولي'), 'Zoë – ولي'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('Zoë')], 'Zoë'],
    ['UTF-16, little end first', [0xff, 0xfe, ...utf16('Zoë 🗼', false)], 'Zoë 🗼'],
    ['UTF-16, big end first', [0xfe, 0xff, ...utf16('Zoë 🗼', true)], 'Zoë 🗼'],
    ['nothing', [], ''],
  ])('reads %s, and is sure of it', (_, bytes, text) => {
    expect(read(bytes)).toMatchObject({ ok: true, text });
    expect(read(bytes)).not.toHaveProperty('guessedAt');
  });

  it('guesses Windows-1252 for what cannot be UTF-8, and says from where on', () => {
    const bytes = [...utf8('one\ncaf'), 0xe9, 0x20, 0x93];
    expect(read(bytes)).toEqual({
      ok: true,
      text: 'one\ncafé “',
      encoding: 'windows-1252',
      guessedAt: { byte: 8, line: 2 },
    });
  });

  it('does not guess where the file says that it is UTF-8', () => {
    const bytes = [0xef, 0xbb, 0xbf, 0x0a, 0x61, 0xff];
    expect(read(bytes)).toEqual({ ok: false, kind: 'invalid-utf8', at: { byte: 6, line: 2 } });
  });

  it.each([
    ['archive', [0x50, 0x4b, 3, 4, 20, 0]],
    ['no-text', [0x61, 0, 0x62, 0]],
    ['no-text', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]],
  ])('knows an %s for none', (kind, bytes) => {
    expect(read(bytes)).toEqual({ ok: false, kind });
  });

  it('finds the first wrong byte where the decoder of the browser finds one at all', () => {
    const fatal = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const isValid = (bytes: Uint8Array) => {
      try {
        fatal.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const some = fc.oneof(
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (given) => {
        // Past a mark nothing is guessed, so that validity shows.
        const reading = read([0xef, 0xbb, 0xbf, ...given]);
        expect(reading.ok).toBe(isValid(new Uint8Array(given)));
        if (!reading.ok && reading.kind === 'invalid-utf8') {
          expect(isValid(new Uint8Array(given.slice(0, reading.at.byte - 4)))).toBe(true);
        }
      }),
    );
  });
});
