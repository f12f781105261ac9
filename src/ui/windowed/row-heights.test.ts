import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowHeights } from './row-heights.ts';

const ROWS = 40;
const measured = fc.array(fc.tuple(fc.integer({ min: 0, max: ROWS - 1 }), fc.integer({ min: 0, max: 300 })), {
  maxLength: 60,
});

/** One by one. */
function listed(count: number, estimate: number, changes: readonly (readonly [number, number])[]) {
  const heights = Array.from({ length: count }, () => estimate);
  for (const [index, height] of changes) heights[index] = height;
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, 0);
  return { heights, topOf };
}

it('adds up as one by one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), measured, (estimate, changes) => {
      const rows = new RowHeights(ROWS, estimate);
      for (const [index, height] of changes) rows.measured(index, height);
      const { heights, topOf } = listed(ROWS, estimate, changes);
      for (let index = 0; index <= ROWS; index++) expect(rows.topOf(index)).toBe(topOf(index));
      expect(heights.map((_, index) => rows.heightOf(index))).toEqual(heights);
      expect(rows.total).toBe(topOf(ROWS));
    }),
  );
});

it('finds the row that stands at a height', () => {
  fc.assert(
    fc.property(measured, fc.integer({ min: -50, max: 14_000 }), (changes, offset) => {
      const rows = new RowHeights(ROWS, 27);
      for (const [index, height] of changes) rows.measured(index, height);
      const { topOf } = listed(ROWS, 27, changes);
      const passed = Array.from({ length: ROWS }, (_, index) => index).filter(
        (index) => topOf(index + 1) <= offset,
      );
      expect(rows.rowAt(offset)).toBe(Math.min(passed.length, ROWS - 1));
    }),
  );
});

it('takes a million rows, and none', () => {
  const rows = new RowHeights(1_000_000, 30);
  rows.measured(999_999, 50);
  rows.measured(0, 10);
  expect(rows.total).toBe(30_000_000);
  expect(rows.rowAt(29_999_999)).toBe(999_999);
  expect(rows.topOf(500_000)).toBe(14_999_980);
  expect(new RowHeights(0, 30).total).toBe(0);
});
