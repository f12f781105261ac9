import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSelectors } from './selectors.ts';

const quote = (exact: string, more: { prefix?: string; suffix?: string } = {}) => ({
  type: 'TextQuoteSelector' as const,
  exact,
  ...more,
});
const position = (start: number, end: number) => ({ type: 'TextPositionSelector' as const, start, end });
const TEXT = 'to be or not to be';

describe('resolveSelectors', () => {
  it.each([
    ['a position', [position(3, 5)], 3],
    ['a sole quote', [quote('not')], 9],
    ['a quote told apart by its prefix', [quote('be', { prefix: 'not to ' })], 16],
    ['a quote told apart by its suffix', [quote('be', { suffix: ' or' })], 3],
    ['a quote told apart by a position', [quote('be'), position(16, 18)], 16],
  ])('resolves %s', (_, selectors, start) => {
    expect(resolveSelectors(TEXT, selectors)).toMatchObject({ ok: true, range: { start } });
  });

  it.each([
    ['no selector', [], 'has no selector'],
    ['a quote that is not there', [quote('never')], 'does not have'],
    ['a quote that is there twice', [quote('be')], '2 times'],
    ['a position past the end', [position(16, 19)], 'no passage'],
    ['an empty position', [position(3, 3)], 'no passage'],
    ['quote and position that disagree', [quote('be'), position(0, 2)], 'not "be"'],
    ['another prefix', [quote('not', { prefix: 'and ' })], 'with its prefix and suffix'],
    ['another prefix at a position', [quote('not', { prefix: 'and ' }), position(9, 12)], 'stand before'],
    ['another suffix at a position', [quote('not', { suffix: 'x' }), position(9, 12)], 'stand after'],
    ['two positions', [position(0, 2), position(3, 5)], 'different passages'],
  ])('refuses %s', (_, selectors, reason) => {
    expect(resolveSelectors(TEXT, selectors)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });

  it('counts code points in positions and UTF-16 units in what it returns', () => {
    expect(resolveSelectors('😀 word', [position(2, 6), quote('word')])).toEqual({
      ok: true,
      range: { start: 3, end: 7 },
    });
  });

  it('finds any passage again by its position and its quote', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const points = Array.from(whole);
        const start = a % points.length;
        const end = start + 1 + (b % (points.length - start));
        const [prefix, exact, suffix] = [
          points.slice(0, start),
          points.slice(start, end),
          points.slice(end),
        ].map((part) => part.join('')) as [string, string, string];
        const resolved = resolveSelectors(whole, [position(start, end), quote(exact, { prefix, suffix })]);
        expect(resolved.ok && whole.slice(resolved.range.start, resolved.range.end)).toBe(exact);
      }),
    );
  });
});
