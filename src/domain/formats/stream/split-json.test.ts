import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSplitter, SplitError, type SplitFault } from './split-json.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (bytes: Uint8Array) => decoder.decode(bytes);
const LIMITS = { deepest: 200, longest: 10_000 };

type Outcome =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly fault: SplitFault };

/** What was told, put together again as `JSON.parse` would have it. */
function together(pieces: readonly Uint8Array[], limits = LIMITS): Outcome {
  const fields = new Map<string, unknown>();
  const splitter = new JsonSplitter(
    {
      value: (key, value) => fields.set(key, value),
      list: (key) => fields.set(key, []),
      item: (key, item) => (fields.get(key) as unknown[]).push(item),
    },
    limits,
    decode,
  );
  try {
    for (const piece of pieces) splitter.take(piece);
    splitter.end();
    return { ok: true, json: Object.fromEntries(fields) };
  } catch (error) {
    if (error instanceof SplitError) return { ok: false, fault: error.fault };
    throw error;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes cut at these places, in whatever order they are given. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((from, index) => bytes.subarray(from, ends[index] ?? bytes.length));
}

function parseable(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const objects = fc.dictionary(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('moments', '__proto__', '')),
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
);
const cuts = fc.array(fc.nat(), { maxLength: 12 });

describe('a JSON object in pieces', () => {
  it('reads as it does in one, wherever it is cut', () => {
    fc.assert(
      fc.property(objects, fc.constantFrom(undefined, 1, '\t'), cuts, (object, indent, places) => {
        const text = JSON.stringify(object, null, indent);
        const read = together(cut(bytesOf(text), places));
        expect(read).toEqual({ ok: true, json: JSON.parse(text) });
      }),
    );
  });

  it('reads byte by byte', () => {
    const text = '\ufeff {"a\\"\\\\": [ "\\\\", "}]\\",", {"b": [1, "é😀"]} ] , "c" : { } ,"d":[ ]}\n';
    const read = together([...bytesOf(text)].map((byte) => Uint8Array.of(byte)));
    expect(read).toEqual({ ok: true, json: JSON.parse(text.slice(1)) });
  });

  it('is refused where JSON.parse refuses it, and only there', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ a1é\n'), maxLength: 14 });
    fc.assert(
      fc.property(signs, cuts, (signs, places) => {
        const text = `{${signs}`;
        expect(together(cut(bytesOf(text), places)).ok).toBe(parseable(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is refused wherever it ends too early', () => {
    const bytes = bytesOf('{"a": [1, {"b": "c"}], "d": "é"}');
    for (let length = 0; length < bytes.length; length++) {
      const read = together([bytes.subarray(0, length)]);
      expect(read).toMatchObject({ ok: false, fault: { kind: 'not-json' } });
    }
  });

  it('counts what comes last of what comes twice', () => {
    expect(together([bytesOf('{"a": [1, 2], "b": 1, "a": [3], "b": [], "\\u0062": "x"}')])).toEqual({
      ok: true,
      json: { a: [3], b: 'x' },
    });
  });

  it('says what it is instead', () => {
    const fault = (text: string) => together([bytesOf(text)]);
    expect(fault('<!doctype html>')).toEqual({ ok: false, fault: { kind: 'markup' } });
    expect(fault(' [1]')).toEqual({ ok: false, fault: { kind: 'list' } });
    expect(fault('\u0000')).toMatchObject({ ok: false, fault: { kind: 'not-json' } });
  });

  it('is refused before what is nested too deeply is read', () => {
    const deep = (levels: number) => `{"a": [${'['.repeat(levels)}${']'.repeat(levels)}]}`;
    expect(together([bytesOf(deep(200))]).ok).toBe(true);
    expect(together([bytesOf(deep(201))])).toEqual({ ok: false, fault: { kind: 'too-deep' } });
    expect(together([bytesOf(`{"a": ${'['.repeat(1_000)}`)])).toEqual({
      ok: false,
      fault: { kind: 'too-deep' },
    });
  });

  it('is refused before a piece too long is kept, in one or in many pieces', () => {
    const text = `{"a": ["${'x'.repeat(20)}"]}`;
    const limits = { deepest: 5, longest: 16 };
    const fault = { ok: false, fault: { kind: 'too-long', most: 16 } };
    expect(together([bytesOf(text)], limits)).toEqual(fault);
    expect(
      together(
        [...bytesOf(text)].map((byte) => Uint8Array.of(byte)),
        limits,
      ),
    ).toEqual(fault);
    expect(together([bytesOf('{"a": ["xx", "xx", "xx", "xx", "xx", "xx"]}')], limits).ok).toBe(true);
  });
});
