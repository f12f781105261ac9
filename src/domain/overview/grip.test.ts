import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, instant } from '../time/instant.ts';
import { centredOn, type Grip, moveGrip } from './grip.ts';
import { type Hidden, SHORTEST_WINDOW, shownBetween } from './scale.ts';

const day = (n: number): Instant => instant(n * DAY);
const reach = { from: day(0), to: day(30) };
const hidden: readonly Hidden[] = [{ from: day(5), to: day(20) }];
const window = { from: day(22), to: day(24) };

const moves = fc.record({
  grip: fc.constantFrom<Grip>('start', 'window', 'end'),
  by: fc.integer({ min: -40 * DAY, max: 40 * DAY }),
});

describe('moving a grip', () => {
  it('moves one end and leaves the other', () => {
    expect(moveGrip('start', window, HOUR, hidden, reach)).toEqual({ from: day(22) + HOUR, to: day(24) });
    expect(moveGrip('end', window, HOUR, hidden, reach)).toEqual({ from: day(22), to: day(24) + HOUR });
  });

  it('lets an end that is moved into a fold come out at its nearer edge', () => {
    expect(moveGrip('start', window, -4 * DAY, hidden, reach).from).toBe(day(20));
    expect(moveGrip('start', window, -14 * DAY, hidden, reach).from).toBe(day(5));
  });

  it('never leaves the reach, ends in a fold, or grows shorter than can be shown', () => {
    fc.assert(
      fc.property(moves, ({ grip, by }) => {
        const moved = moveGrip(grip, window, by, hidden, reach);
        const isHidden = (at: number) => hidden.some(({ from, to }) => at > from && at < to);
        expect(moved.from).toBeGreaterThanOrEqual(reach.from);
        expect(moved.to).toBeLessThanOrEqual(reach.to);
        expect(isHidden(moved.from) || isHidden(moved.to)).toBe(false);
        expect(shownBetween(moved.from, moved.to, hidden)).toBeGreaterThanOrEqual(SHORTEST_WINDOW);
      }),
    );
  });

  it('keeps the shown length of a window that is moved whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40 * DAY, max: 40 * DAY }), (by) => {
        const moved = moveGrip('window', window, by, hidden, reach);
        expect(shownBetween(moved.from, moved.to, hidden)).toBe(2 * DAY);
      }),
    );
  });
});

describe('centring a window', () => {
  it('puts the instant in its middle, or as near as the reach allows', () => {
    expect(centredOn(day(25), window, hidden, reach)).toEqual({ from: day(24), to: day(26) });
    expect(centredOn(day(30), window, hidden, reach)).toEqual({ from: day(28), to: day(30) });
  });
});
