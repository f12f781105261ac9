import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten } from './as-written.ts';

describe('asWritten', () => {
  it.each([
    ['rumour', '"rumour"'],
    ['say "so"\n', '"say \\"so\\"\\n"'],
    [5, '5'],
    [null, 'null'],
    [false, 'false'],
    [[], '[]'],
    [[1], '[…]'],
    [{}, '{}'],
    [{ a: 1 }, '{…}'],
    ['بنجشیر', '"بنجشیر"'],
    ['\u202Etxet', '"\\u202etxet"'],
  ])('writes %j as JSON does', (value, written) => {
    expect(asWritten(value)).toBe(written);
  });

  it('cuts a long text, and never through a letter of two units', () => {
    expect(asWritten('a'.repeat(200))).toBe(`"${'a'.repeat(80)}…"`);
    expect(asWritten(`${'a'.repeat(79)}👩${'a'.repeat(9)}`).isWellFormed()).toBe(true);
  });

  it('is one line without signs that turn text, whatever the value', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\u202E', '\u2067', '"', '\\') });
    const isPlain = (text: string) => !/[\n\u202A-\u202E\u2066-\u2069]/.test(asWritten(text));
    fc.assert(fc.property(texts, isPlain));
  });

  it('stands up to any depth', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(asWritten(deep)).toBe('[…]');
  });
});
