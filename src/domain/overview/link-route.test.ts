import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clearOf,
  gutterOf,
  type LabelBox,
  OUT,
  type Point,
  type Stretch,
  signOn,
  stubOf,
  wayBetween,
} from './link-route.ts';

const label = (at: number, top: number, width = 120): LabelBox => ({ at, width, top, height: 25 });

/** Labels in rows of their own, as the layout sets them. */
const labels = fc
  .uniqueArray(fc.nat(20), { minLength: 2, maxLength: 8 })
  .chain((rows) =>
    fc.tuple(
      ...rows.map((row) =>
        fc
          .tuple(fc.nat(600), fc.integer({ min: 40, max: 200 }))
          .map(([at, width]) => label(at, row * 25, width)),
      ),
    ),
  );

const cuts = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 2 });

function stretches(points: readonly Point[]): Stretch[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
}

/** Whether a stretch lies on more of a label than its edge. */
function crosses([from, to]: Stretch, { at, width, top, height }: LabelBox): boolean {
  return (
    Math.max(from.x, to.x) > at + 1e-6 &&
    Math.min(from.x, to.x) < at + width - 1e-6 &&
    Math.max(from.y, to.y) > top + 1e-6 &&
    Math.min(from.y, to.y) < top + height - 1e-6
  );
}

describe('gutterOf', () => {
  it('lies before the label', () => {
    expect(gutterOf(label(100, 0), undefined, [])).toBe(100 - OUT);
  });

  it('is the line that runs there already', () => {
    expect(gutterOf(label(100, 0), { x: 90, from: 0, to: 50 }, [])).toBe(90);
    expect(gutterOf(label(100, 0), { x: 60, from: 0, to: 50 }, [])).toBe(100 - OUT);
  });

  it('lies neither before the window nor on the torn edges of a fold', () => {
    expect(gutterOf(label(4, 0), undefined, [])).toBeGreaterThan(4);
    expect(gutterOf(label(100, 0), undefined, [100])).toBeGreaterThan(100);
  });
});

describe('wayBetween', () => {
  it('is a bracket before two labels that begin together', () => {
    expect(wayBetween(label(100, 0), label(100, 100), 85)).toEqual([
      { x: 91, y: 9 },
      { x: 85, y: 9 },
      { x: 85, y: 109 },
      { x: 91, y: 109 },
    ]);
  });

  it('ends above a label that lies across the gutter', () => {
    expect(wayBetween(label(400, 0), label(100, 100, 600), 385).at(-1)).toEqual({ x: 385, y: 100 });
  });

  it('goes straight to a label of the same row', () => {
    expect(wayBetween(label(300, 50), label(100, 50), 285)).toEqual([
      { x: 229, y: 59 },
      { x: 291, y: 59 },
    ]);
  });

  it('is level or upright, through the gutter and no other, and leaves both labels alone', () => {
    fc.assert(
      fc.property(labels, cuts, ([a, b], cuts) => {
        if (!a || !b) return;
        const gutter = gutterOf(a, undefined, cuts);
        const way = wayBetween(a, b, gutter);
        for (const [from, to] of stretches(way)) {
          expect(from.x === to.x ? from.x === gutter : from.y === to.y).toBe(true);
          expect(crosses([from, to], a)).toBe(false);
          expect(crosses([from, to], b)).toBe(false);
        }
      }),
    );
  });
});

describe('stubOf', () => {
  it('points from the label to where the other is', () => {
    expect(stubOf(label(100, 200), 85.5, 'down', undefined)).toEqual([
      { x: 91, y: 209 },
      { x: 85.5, y: 209 },
      { x: 85.5, y: 233 },
    ]);
    expect(stubOf(label(100, 200), 85.5, 'up', undefined).at(-1)).toEqual({ x: 85.5, y: 185 });
  });

  it('begins where a shared line ends', () => {
    const bracket = { x: 85.5, from: 209, to: 300 };
    expect(stubOf(label(100, 200), 85.5, 'down', bracket).at(-1)).toEqual({ x: 85.5, y: 324 });
    expect(stubOf(label(100, 200), 85.5, 'up', bracket).at(-1)).toEqual({ x: 85.5, y: 185 });
  });
});

describe('clearOf', () => {
  it('stops for a text and goes on after it', () => {
    const way = [
      { x: 85, y: 9 },
      { x: 85, y: 109 },
    ];
    expect(clearOf(way, [label(60, 50)])).toEqual([
      [
        { x: 85, y: 9 },
        { x: 85, y: 50 },
      ],
      [
        { x: 85, y: 75 },
        { x: 85, y: 109 },
      ],
    ]);
  });

  it('lies on no text, and is all of the way where there is none', () => {
    fc.assert(
      fc.property(labels, cuts, ([a, b, ...texts], cuts) => {
        if (!a || !b) return;
        const way = wayBetween(a, b, gutterOf(a, undefined, cuts));
        for (const stretch of clearOf(way, texts)) {
          for (const text of texts) expect(crosses(stretch, text)).toBe(false);
        }
        const length = (all: readonly Stretch[]) =>
          all.reduce((sum, [from, to]) => sum + Math.abs(to.x - from.x) + Math.abs(to.y - from.y), 0);
        expect(length(clearOf(way, []))).toBeCloseTo(length(stretches(way)));
      }),
    );
  });
});

describe('signOn', () => {
  it('stands where the way turns to the other label', () => {
    expect(signOn(wayBetween(label(100, 0), label(100, 100), 85), [])).toEqual({ x: 85, y: 109 });
  });

  it('moves along where it would hide words', () => {
    const way = wayBetween(label(100, 0), label(200, 100), 85);
    const { x, y } = signOn(way, [label(40, 100, 100)]);
    expect(x).toBe(85);
    expect(y).toBeLessThan(92);
  });

  it('is on the way', () => {
    fc.assert(
      fc.property(labels, ([a, b, ...texts]) => {
        if (!a || !b) return;
        const way = wayBetween(a, b, gutterOf(a, undefined, []));
        // Labels that lie against each other leave no way between them.
        fc.pre(way.length > 1);
        const { x, y } = signOn(way, texts);
        const around = { at: x - 1, width: 2, top: y - 1, height: 2 };
        expect(stretches(way).some((stretch) => crosses(stretch, around))).toBe(true);
      }),
    );
  });
});
