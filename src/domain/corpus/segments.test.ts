import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, toWholeCharacters } from './segments.ts';
import type { TextRange } from './selectors.ts';

/** Texts of many scripts, with characters of several code points, and ranges of code points in them. */
const texts = fc
  .array(fc.constantFrom('a', 'é', 'e\u0301', ' ', 'ش', 'شِ', '👩‍👩‍👧', '🇦🇫', 'क्षि', '\r\n'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

const textWithRanges = texts.chain((text) => {
  const ends = [0];
  for (const point of text) ends.push((ends.at(-1) ?? 0) + point.length);
  const range = fc
    .tuple(fc.nat(ends.length - 1), fc.nat(ends.length - 1))
    .map(([a, b]): TextRange => ({ start: ends[Math.min(a, b)] ?? 0, end: ends[Math.max(a, b)] ?? 0 }));
  return fc.tuple(fc.constant(text), fc.array(range, { maxLength: 8 }));
});

describe('the segments of a text', () => {
  it('are the text, put together', () => {
    fc.assert(
      fc.property(textWithRanges, ([text, ranges]) => {
        const segments = segmentsOf(text, ranges);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(segments.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it('make up every range that is not empty, and nothing beside it', () => {
    fc.assert(
      fc.property(textWithRanges, ([text, ranges]) => {
        const segments = segmentsOf(text, ranges);
        for (const [place, { start, end }] of ranges.entries()) {
          const run = segments.filter(({ covering }) => covering.includes(place));
          expect(run.map((part) => text.slice(part.start, part.end)).join('')).toBe(text.slice(start, end));
          expect([run[0]?.start, run.at(-1)?.end]).toEqual(
            start < end ? [start, end] : [undefined, undefined],
          );
        }
      }),
    );
  });

  it('differ from their neighbours where nothing is empty', () => {
    fc.assert(
      fc.property(textWithRanges, ([text, ranges]) => {
        const segments = segmentsOf(
          text,
          ranges.filter(({ start, end }) => start < end),
        );
        for (const [index, { covering }] of segments.slice(1).entries()) {
          expect(covering).not.toEqual(segments[index]?.covering);
        }
      }),
    );
  });

  it('tells a passage within another apart', () => {
    expect(
      segmentsOf('abcdef', [
        { start: 1, end: 5 },
        { start: 2, end: 4 },
        { start: 4, end: 6 },
      ]),
    ).toEqual([
      { start: 0, end: 1, covering: [] },
      { start: 1, end: 2, covering: [0] },
      { start: 2, end: 4, covering: [0, 1] },
      { start: 4, end: 5, covering: [0, 2] },
      { start: 5, end: 6, covering: [2] },
    ]);
  });

  it('is one stretch of a text without ranges, and none of an empty text', () => {
    expect(segmentsOf('ab', [])).toEqual([{ start: 0, end: 2, covering: [] }]);
    expect(segmentsOf('', [])).toEqual([]);
  });
});

describe('a range of whole characters', () => {
  const graphemes = (text: string) => [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index);

  it('begins and ends where characters do, and holds the range', () => {
    fc.assert(
      fc.property(textWithRanges, ([text, [range = { start: 0, end: 0 }]]) => {
        const { start, end } = toWholeCharacters(text, range);
        const edges = [...graphemes(text), text.length];
        expect(edges).toContain(start);
        expect(edges).toContain(end);
        expect(start).toBeLessThanOrEqual(range.start);
        expect(end).toBeGreaterThanOrEqual(range.end);
        expect(toWholeCharacters(text, { start, end })).toEqual({ start, end });
      }),
    );
  });

  it('takes in the mark of its last letter', () => {
    expect(toWholeCharacters('cafe\u0301 au', { start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
  });
});
