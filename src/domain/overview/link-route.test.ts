import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelBox, type Point, routeOf } from './link-route.ts';

const WIDTH = 800;
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

function stretches(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
}

function crosses([from, to]: readonly [Point, Point], { at, width, top, height }: LabelBox): boolean {
  return (
    Math.max(from.x, to.x) >= at &&
    Math.min(from.x, to.x) <= at + width &&
    Math.max(from.y, to.y) >= top &&
    Math.min(from.y, to.y) <= top + height
  );
}

describe('routeOf', () => {
  it('is a bracket before two labels that begin together', () => {
    const route = routeOf(label(100, 0), label(100, 100), [], WIDTH);
    expect(route?.points).toEqual([
      { x: 91, y: 9 },
      { x: 85, y: 9 },
      { x: 85, y: 109 },
      { x: 91, y: 109 },
    ]);
    expect(route?.sign).toEqual({ x: 85, y: 59 });
  });

  it('turns above a label rather than go all the way back to its beginning', () => {
    const route = routeOf(label(400, 0), label(100, 100, 600), [], WIDTH);
    expect(route?.points.at(-1)?.y).toBe(97);
  });

  it('goes round a text where there is a way round', () => {
    const between = label(60, 50, 100);
    const route = routeOf(label(100, 0), label(100, 100), [between], WIDTH);
    expect(stretches(route?.points ?? []).some((stretch) => crosses(stretch, between))).toBe(false);
  });

  it('keeps off other lines', () => {
    const first = routeOf(label(100, 0), label(100, 100), [], WIDTH);
    const second = routeOf(label(100, 0), label(100, 200), [], WIDTH, [first?.sign.x ?? 0]);
    expect(Math.abs((second?.sign.x ?? 0) - (first?.sign.x ?? 0))).toBeGreaterThanOrEqual(6);
  });

  it('is none where the lanes have no room beside the labels', () => {
    expect(routeOf(label(0, 0, WIDTH), label(0, 100, WIDTH), [], WIDTH)).toBeUndefined();
  });

  it('is level or upright, from the one label to the other, and within the lanes between them', () => {
    fc.assert(
      fc.property(labels, ([a, b, ...texts]) => {
        if (!a || !b) return;
        const route = routeOf(a, b, texts, WIDTH);
        if (!route) return;
        for (const [from, to] of stretches(route.points)) {
          expect(from.x === to.x || from.y === to.y).toBe(true);
          // The line leaves both labels alone.
          expect(crosses([from, to], { ...a, top: a.top + 1, height: a.height - 2 })).toBe(false);
          expect(crosses([from, to], { ...b, top: b.top + 1, height: b.height - 2 })).toBe(false);
        }
        const [first, last] = [route.points[0], route.points.at(-1)];
        expect(first && last && nearOf(a, first) && nearOf(b, last)).toBe(true);
        for (const { x } of route.points) expect(x >= -9 && x <= WIDTH + 9).toBe(true);
      }),
    );
  });

  it('has its sign on the line', () => {
    fc.assert(
      fc.property(labels, ([a, b, ...texts]) => {
        const route = a && b && routeOf(a, b, texts, WIDTH);
        if (!route) return;
        const { x, y } = route.sign;
        const on = stretches(route.points).some((stretch) =>
          crosses(stretch, { at: x, width: 0, top: y, height: 0 }),
        );
        expect(on).toBe(true);
      }),
    );
  });
});

function nearOf({ at, width, top, height }: LabelBox, { x, y }: Point): boolean {
  return x >= at - 9 && x <= at + width + 9 && y >= top - 3 && y <= top + height;
}
