import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../domain/overview/placing.ts';
import { keptInView } from './fit-lane.ts';

const VIEW = 500;
const WIDTH = 2_000;

/** As far as its place goes: the mark itself is not looked at. */
function placed(from: number, to: number, label: number, overTear = false): Placed {
  return {
    rail: { from, to, body: { from, to }, core: undefined, start: 'limit', end: 'limit' },
    label: { at: from, width: label, whole: true, overTear },
  } as unknown as Placed;
}

const spans = fc.record({
  from: fc.integer({ min: 0, max: WIDTH }),
  length: fc.integer({ min: 0, max: 900 }),
  label: fc.integer({ min: 20, max: 260 }),
  overTear: fc.boolean(),
});

describe('a label on a sheet', () => {
  it('shows nothing in view where all of its rail lies before the view', () => {
    fc.assert(
      fc.property(spans, ({ from, length, label, overTear }) => {
        const to = from + length;
        const { label: kept } = keptInView(placed(from, to, label, overTear), VIEW, WIDTH);
        if (Math.max(to, from + 3) <= VIEW) expect(kept.at + kept.width).toBeLessThanOrEqual(VIEW);
        else if (!overTear && to > VIEW) expect(kept.at).toBeGreaterThanOrEqual(VIEW);
        expect(kept.width).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is left as it is where it is in view, or ends before it', () => {
    for (const one of [placed(600, 700, 200), placed(100, 200, 200)]) {
      expect(keptInView(one, VIEW, WIDTH)).toBe(one);
    }
  });
});
