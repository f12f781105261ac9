import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldHeight, offsetHeld, placeHeld, TALLEST } from './held-height.ts';
import { DRAWN_WHOLE, RowWindow } from './row-window.ts';

const VIEW = 800;
const at = (top: number) => ({ top, height: VIEW });
const total = fc.integer({ min: 1_000, max: 100_000_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a list that is taller than browsers draw', () => {
  it('is held to what they draw, in order, and back', () => {
    fc.assert(
      fc.property(total, share, share, (all, a, b) => {
        const [low, high] = [Math.min(a, b) * all, Math.max(a, b) * all];
        expect(heldHeight(all)).toBeLessThanOrEqual(TALLEST);
        expect(placeHeld(low, all)).toBeLessThanOrEqual(placeHeld(high, all));
        expect(placeHeld(high, all)).toBeLessThanOrEqual(heldHeight(all) + 1e-6);
        expect(offsetHeld(placeHeld(low, all), all)).toBeCloseTo(low, 3);
      }),
    );
  });

  it('begins and ends where the element does', () => {
    expect(placeHeld(0, 60_000_000)).toBe(0);
    expect(placeHeld(60_000_000, 60_000_000)).toBe(TALLEST);
    expect(placeHeld(500, 600)).toBe(500);
  });
});

/** As a reader scrolls: some way on or back each time, or anywhere at once. */
const scrolls = fc.array(
  fc.oneof(
    fc.record({ by: fc.integer({ min: -2_000, max: 2_000 }) }),
    fc.record({ to: fc.double({ min: 0, max: 1, noNaN: true }) }),
  ),
  { maxLength: 30 },
);

interface Page {
  readonly rows: RowWindow;
  top: number;
}

/** The element's end is the page's. */
function scrollTo(page: Page, top: number): void {
  page.top = Math.max(0, Math.min(top, page.rows.height - VIEW));
  page.rows.scrolled(at(page.top));
}

function settle(page: Page): void {
  const drift = page.rows.drift(at(page.top));
  const to = Math.max(0, Math.min(page.top + drift, page.rows.height - VIEW));
  const by = to - page.top;
  page.top = to;
  page.rows.settled(by, at(to));
}

/** Every fifth row is a good deal taller than the others, as those with a day's heading are. */
const tall = (index: number) => (index % 5 === 0 ? 61 : 29);

function drawAndMeasure(page: Page): void {
  for (let round = 0; round < 6; round++) {
    const { first, end } = page.rows.runFor(at(page.top), VIEW);
    const heights = new Map<number, number>();
    for (let index = first; index < end; index++) heights.set(index, tall(index));
    if (!page.rows.measured(heights, page.rows.stillIn(at(page.top)))) {
      if (!page.rows.mustSettle(at(page.top))) return;
      settle(page);
    }
  }
}

describe('what is drawn of a list', () => {
  it.each([201, 20_000, 1_000_000])('of %i rows covers what is in sight, wherever one scrolls', (count) => {
    fc.assert(
      fc.property(scrolls, (steps) => {
        const page: Page = { rows: new RowWindow(count, 30), top: 0 };
        drawAndMeasure(page);
        for (const step of steps) {
          const to = 'by' in step ? page.top + step.by : step.to * page.rows.height;
          scrollTo(page, to);
          drawAndMeasure(page);
          const { first, end } = page.rows.runFor(at(page.top), 0);
          expect(page.rows.placeOf(first)).toBeLessThanOrEqual(page.top + 1);
          expect(page.rows.placeOf(end)).toBeGreaterThanOrEqual(page.top + VIEW - 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves by as much as the wheel turns, though the scrollbar stands for far more', () => {
    const page: Page = { rows: new RowWindow(1_000_000, 30), top: 0 };
    scrollTo(page, 4_000_000);
    const before = page.rows.stillIn(at(page.top));
    scrollTo(page, page.top + 300);
    expect(page.rows.stillIn(at(page.top))).toBe(before + 10);
  });

  it('stands still while what is before it turns out taller, and while rows and scrollbar are brought together', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 201, max: 1_000_000 }), (to, count) => {
        const page: Page = { rows: new RowWindow(count, 30), top: 0 };
        scrollTo(page, to * page.rows.height);
        const seen = page.rows.stillIn(at(page.top));
        const below = page.rows.placeOf(seen) - page.top;
        drawAndMeasure(page);
        expect(page.rows.placeOf(seen) - page.top).toBeCloseTo(below, 3);
        const clamped = page.top;
        settle(page);
        if (page.top === clamped) return;
        expect(page.rows.placeOf(seen) - page.top).toBeCloseTo(below, 3);
      }),
    );
  });

  it('has nothing left to bring together once it was', () => {
    const page: Page = { rows: new RowWindow(20_000, 30), top: 0 };
    scrollTo(page, 300_000);
    drawAndMeasure(page);
    settle(page);
    expect(Math.abs(page.rows.drift(at(page.top)))).toBeLessThan(0.01);
  });

  it('ends with the last row and begins with the first', () => {
    const page: Page = { rows: new RowWindow(1_000_000, 30), top: 0 };
    scrollTo(page, page.rows.height);
    drawAndMeasure(page);
    settle(page);
    drawAndMeasure(page);
    expect(page.rows.runFor(at(page.top), 0).end).toBe(1_000_000);
    expect(page.rows.placeOf(1_000_000)).toBeCloseTo(page.rows.height, 1);
    scrollTo(page, 0);
    drawAndMeasure(page);
    expect(page.rows.placeOf(0)).toBeCloseTo(0, 6);
  });

  it('is all of it where that is little', () => {
    expect(new RowWindow(DRAWN_WHOLE, 30).runFor(at(0), 0)).toEqual({ first: 0, end: DRAWN_WHOLE });
  });
});

describe('the way to a row', () => {
  const goTo = (page: Page, index: number) => {
    const way = page.rows.wayTo(index, at(page.top), 0, 0);
    page.top = Math.max(0, Math.min(page.top + way.by, page.rows.height - VIEW));
    page.rows.went(way, page.top);
    drawAndMeasure(page);
    return way;
  };

  it('ends with the row in sight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 1_000_000 }), share, share, (count, from, to) => {
        const page: Page = { rows: new RowWindow(count, 30), top: 0 };
        drawAndMeasure(page);
        scrollTo(page, from * page.rows.height);
        drawAndMeasure(page);
        const index = Math.floor(to * (count - 1));
        goTo(page, index);
        expect(page.rows.placeOf(index)).toBeGreaterThanOrEqual(page.top - 70);
        expect(page.rows.placeOf(index + 1)).toBeLessThanOrEqual(page.top + VIEW + 70);
      }),
    );
  });

  it('is none for a row in sight, and the least for one beside', () => {
    const page: Page = { rows: new RowWindow(20_000, 30), top: 0 };
    expect(goTo(page, 3).by).toBe(0);
    const fresh: Page = { rows: new RowWindow(20_000, 30), top: 0 };
    expect(fresh.rows.wayTo(30, at(0), 0, 0).by).toBe(31 * 30 - VIEW);
  });
});
