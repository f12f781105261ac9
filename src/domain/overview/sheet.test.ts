import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, shift } from '../time/instant.ts';
import { type Hidden, panned, shiftShown, shownBetween } from './scale.ts';
import { askedAround, isDrawnOn, isNear, movedBy, onSheet, sheetFor } from './sheet.ts';
import { hiddens, REACH, START, windows } from './testing/arbitrary.ts';

const WIDTH = 1_000;
const NO_FOLDS: Hidden[] = [];
const week = { from: START, to: shift(START, 7 * DAY) };
const by = (share: number) => ({
  from: shift(week.from, share * 7 * DAY),
  to: shift(week.to, share * 7 * DAY),
});

describe('a sheet', () => {
  it('has its window drawn in the middle, at its own length, folds or not', () => {
    fc.assert(
      fc.property(windows, hiddens, (window, hidden) => {
        fc.pre(shownBetween(window.from, window.to, hidden) > HOUR);
        const sheet = sheetFor(window, hidden, WIDTH);
        const { at, stretch } = onSheet(sheet, window);
        expect(stretch).toBe(1);
        expect(at).toBeCloseTo((sheet.scale.width - WIDTH) / 2, 3);
        expect(isDrawnOn(sheet, window)).toBe(true);
      }),
    );
  });

  it('shows a panned window by moving as far, whatever is folded in between', () => {
    fc.assert(
      fc.property(
        windows,
        hiddens,
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        (window, hidden, share) => {
          const shown = shownBetween(window.from, window.to, hidden);
          fc.pre(shown > HOUR);
          const sheet = sheetFor(window, hidden, WIDTH);
          const next = panned(
            window,
            hidden,
            { from: shift(REACH.from, -99 * DAY), to: shift(REACH.to, 99 * DAY) },
            share * shown,
          );
          const moved = onSheet(sheet, next).at - onSheet(sheet, window).at;
          expect(moved).toBeCloseTo(share * WIDTH, 1);
          expect(isDrawnOn(sheet, next)).toBe(true);
        },
      ),
    );
  });

  it('is used up where the window goes beyond its margin, or is zoomed', () => {
    const sheet = sheetFor(week, NO_FOLDS, WIDTH);
    expect(isDrawnOn(sheet, by(0.49))).toBe(true);
    expect(isDrawnOn(sheet, by(0.52))).toBe(false);
    expect(isDrawnOn(sheet, by(-0.52))).toBe(false);
    expect(isDrawnOn(sheet, { from: week.from, to: shift(week.to, DAY) })).toBe(false);
    expect(onSheet(sheet, { from: week.from, to: shift(week.from, 3.5 * DAY) }).stretch).toBeCloseTo(2);
  });

  it('tells how far what is on it lies further on upon the next one', () => {
    const [one, two] = [sheetFor(week, NO_FOLDS, WIDTH), sheetFor(by(0.3), NO_FOLDS, WIDTH)];
    const moved = movedBy(one, two) ?? Number.NaN;
    expect(one.scale.x(week.to) + moved).toBeCloseTo(two.scale.x(week.to), 6);
    expect(moved).toBeCloseTo(-300, 6);
    expect(movedBy(one, one)).toBe(0);
    expect(movedBy(one, sheetFor({ from: week.from, to: shift(week.to, DAY) }, [], WIDTH))).toBeUndefined();
  });
});

describe('what is known', () => {
  it('reaches further than the sheet is drawn, and does for windows near by', () => {
    const { window, times } = askedAround(week, []);
    const drawn = sheetFor(week, NO_FOLDS, WIDTH).scale.window;
    expect(window.from).toBeLessThan(drawn.from);
    expect(window.to).toBeGreaterThan(drawn.to);
    expect(shownBetween(window.from, window.to, [])).toBeCloseTo(times * 7 * DAY);
    expect(isNear(week, by(0.3), [])).toBe(true);
    expect(isNear(week, by(0.4), [])).toBe(false);
  });

  it('does for a longer or shorter window as long as that is about as long, and a little more while the hand zooms', () => {
    const zoomed = (factor: number) => {
      const air = (7 * DAY * (factor - 1)) / 2;
      return { from: shiftShown(week.from, -air, []), to: shiftShown(week.to, air, []) };
    };
    expect([1.3, 0.75].every((factor) => isNear(week, zoomed(factor), []))).toBe(true);
    expect([1.4, 0.7].some((factor) => isNear(week, zoomed(factor), []))).toBe(false);
    expect([1.9, 0.55].every((factor) => isNear(week, zoomed(factor), [], 'moving'))).toBe(true);
    expect([2.1, 0.45].some((factor) => isNear(week, zoomed(factor), [], 'moving'))).toBe(false);
  });
});
