import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, instant as instantOf, shift } from '../time/instant.ts';
import type { TimeWindow } from '../time/window.ts';
import {
  clamped,
  type Hidden,
  panned,
  SHORTEST_WINDOW,
  settled,
  shiftShown,
  shownBetween,
  timeScale,
  within,
  zoomed,
} from './scale.ts';
import { hiddens, instants, REACH, windows } from './testing/arbitrary.ts';
import { at, span } from './testing/moments.ts';

/** Ten days, of which the 3rd to the 8th are folded away: five days are shown. */
const window = span('2021-09-01', '2021-09-11');
const hidden = [span('2021-09-03', '2021-09-08')];

const isInside = (time: number, gaps: readonly Hidden[]) => gaps.some((g) => time > g.from && time < g.to);
const isAtEdge = (time: number, gaps: readonly Hidden[]) =>
  gaps.some((g) => time === g.from || time === g.to);
const shownIn = ({ from, to }: TimeWindow, gaps: readonly Hidden[]) => shownBetween(from, to, gaps);

/** A window as the app holds it, and what is hidden. */
const views = fc.tuple(windows, hiddens).map(([wide, gaps]) => ({ view: settled(wide, gaps), gaps }));

describe('timeScale', () => {
  const scale = timeScale(window, hidden, 1000);

  it('gives what is shown its share of the width, and what is hidden none', () => {
    expect(scale.x(at('2021-09-01'))).toBe(0);
    expect(scale.x(at('2021-09-02'))).toBe(200);
    expect(scale.x(at('2021-09-03'))).toBe(400);
    expect(scale.x(at('2021-09-05'))).toBe(400);
    expect(scale.x(at('2021-09-08'))).toBe(400);
    expect(scale.x(at('2021-09-11'))).toBe(1000);
    expect(scale.x(at('2021-08-31'))).toBe(-200);
    expect(scale.cuts).toEqual([400]);
  });

  it('has no cut where the window ends at what is hidden', () => {
    expect(timeScale(span('2021-09-01', '2021-09-03'), hidden, 1000).cuts).toEqual([]);
    expect(timeScale(span('2021-09-08', '2021-09-11'), hidden, 1000).cuts).toEqual([]);
  });

  it('puts an unknown end far out of sight, not at infinity', () => {
    expect(scale.x(-Infinity)).toBe(-100_000);
    expect(scale.x(Infinity)).toBe(100_000);
  });

  it('gives the time at a pixel, and for that time the pixel', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -500, max: 2500 }), ({ view, gaps }, x) => {
        const scale = timeScale(view, gaps, 1000);
        const pixelsInAMillisecond = 1000 / shownIn(view, gaps);
        expect(Math.abs(scale.x(scale.time(x)) - x)).toBeLessThanOrEqual(pixelsInAMillisecond);
      }),
    );
  });

  it('gives the pixel at a time that is not hidden, and for that pixel the time', () => {
    fc.assert(
      fc.property(views, instants, ({ view, gaps }, time) => {
        const scale = timeScale(view, gaps, 1000);
        // Both edges of what is hidden share a pixel; beyond 100,000 pixels all times do.
        fc.pre(!isInside(time, gaps) && !isAtEdge(time, gaps) && Math.abs(scale.x(time)) < 100_000);
        expect(Math.abs(scale.time(scale.x(time)) - time)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(views, instants, instants, ({ view, gaps }, a, b) => {
        const scale = timeScale(view, gaps, 1000);
        expect(scale.x(Math.min(a, b))).toBeLessThanOrEqual(scale.x(Math.max(a, b)));
      }),
    );
  });
});

describe('shown time', () => {
  it('is time less what is hidden, negative backwards', () => {
    expect(shownBetween(window.from, window.to, hidden)).toBe(5 * DAY);
    expect(shownBetween(window.to, window.from, hidden)).toBe(-5 * DAY);
    expect(shownBetween(at('2021-09-04'), at('2021-09-06'), hidden)).toBe(0);
  });

  it('is stepped through over what is hidden', () => {
    expect(shiftShown(at('2021-09-02'), 2 * DAY, hidden)).toBe(at('2021-09-09'));
    expect(shiftShown(at('2021-09-09'), -2 * DAY, hidden)).toBe(at('2021-09-02'));
  });

  it('goes on from the nearest edge where a step begins inside what is hidden', () => {
    expect(shiftShown(at('2021-09-05'), DAY, hidden)).toBe(at('2021-09-09'));
    expect(shiftShown(at('2021-09-05'), -DAY, hidden)).toBe(at('2021-09-02'));
  });

  it('adds up', () => {
    fc.assert(
      fc.property(instants, instants, instants, hiddens, (a, b, c, gaps) => {
        const byWayOfB = shownBetween(a, b, gaps) + shownBetween(b, c, gaps);
        expect(Math.abs(byWayOfB - shownBetween(a, c, gaps))).toBe(0);
      }),
    );
  });

  it('stepped from one instant by what lies between them leads to the other', () => {
    fc.assert(
      fc.property(instants, instants, hiddens, (a, b, gaps) => {
        fc.pre(!isInside(a, gaps) && !isInside(b, gaps) && !isAtEdge(b, gaps));
        expect(shiftShown(a, shownBetween(a, b, gaps), gaps)).toBe(b);
      }),
    );
  });

  it('steps never end inside what is hidden', () => {
    fc.assert(
      fc.property(
        instants,
        fc.double({ min: -30 * DAY, max: 30 * DAY, noNaN: true }),
        hiddens,
        (a, by, gaps) => {
          expect(isInside(shiftShown(a, by, gaps), gaps)).toBe(false);
        },
      ),
    );
  });
});

describe('settled', () => {
  it('moves edges out of what is hidden, inwards', () => {
    expect(settled(span('2021-09-05', '2021-09-11'), hidden)).toEqual(span('2021-09-08', '2021-09-11'));
    expect(settled(span('2021-09-01', '2021-09-05'), hidden)).toEqual(span('2021-09-01', '2021-09-03'));
  });

  it('shows what follows where all that was asked for is hidden', () => {
    const { from, to } = settled(span('2021-09-04', '2021-09-05'), hidden);
    expect(from).toBe(at('2021-09-08'));
    expect(to - from).toBe(SHORTEST_WINDOW);
  });

  it('makes something of a window that ends before it begins', () => {
    const from = at('2021-09-02');
    expect(settled({ from, to: at('2021-09-01') }, hidden)).toEqual({
      from,
      to: shift(from, SHORTEST_WINDOW),
    });
  });

  it('never ends inside what is hidden nor shows less than the least, and leaves alone what is settled', () => {
    fc.assert(
      fc.property(instants, instants, hiddens, (from, to, gaps) => {
        const settledOnce = settled({ from, to }, gaps);
        expect(isInside(settledOnce.from, gaps)).toBe(false);
        expect(isInside(settledOnce.to, gaps)).toBe(false);
        expect(shownIn(settledOnce, gaps)).toBeGreaterThanOrEqual(SHORTEST_WINDOW);
        expect(settled(settledOnce, gaps)).toEqual(settledOnce);
      }),
    );
  });
});

describe('zoomed', () => {
  const factors = fc.double({ min: 0.05, max: 8, noNaN: true });
  const anchors = fc.double({ min: 0, max: 1, noNaN: true });

  it('shows half as much about the middle', () => {
    expect(zoomed(span('2021-09-01', '2021-09-03'), [], REACH, 0.5)).toEqual(
      span('2021-09-01T12:00', '2021-09-02T12:00'),
    );
  });

  it('stops at one minute, and at all there is', () => {
    expect(SHORTEST_WINDOW).toBe(60_000);
    expect(shownIn(zoomed(window, hidden, REACH, 1e-9), hidden)).toBe(SHORTEST_WINDOW);
    expect(zoomed(window, hidden, REACH, 1e9)).toEqual(REACH);
  });

  it('shows the factor as much and keeps the anchor where it is, unless stopped', () => {
    fc.assert(
      fc.property(views, factors, anchors, ({ view, gaps }, factor, anchor) => {
        const next = zoomed(view, gaps, REACH, factor, anchor);
        expect(next.from).toBeGreaterThanOrEqual(REACH.from);
        expect(next.to).toBeLessThanOrEqual(REACH.to);
        fc.pre(next.from > REACH.from && next.to < REACH.to);
        const shown = shownIn(next, gaps);
        const wanted = Math.max(SHORTEST_WINDOW, shownIn(view, gaps) * factor);
        expect(Math.abs(shown - wanted)).toBeLessThanOrEqual(2);
        const still = timeScale(view, gaps, 1).time(anchor);
        const moved = timeScale(next, gaps, 1).x(still) - anchor;
        expect(Math.abs(moved * shown)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('panned and within', () => {
  const lengths = fc.integer({ min: -40 * DAY, max: 40 * DAY });

  it('moves by shown time', () => {
    expect(panned(span('2021-09-01', '2021-09-02'), hidden, REACH, 2 * DAY)).toEqual(
      span('2021-09-03', '2021-09-09'),
    );
  });

  it('stops at the ends of its reach with its length kept', () => {
    const reach = span('2021-09-01', '2021-09-30');
    const day = span('2021-09-10', '2021-09-11');
    expect(panned(day, [], reach, 99 * DAY)).toEqual(span('2021-09-29', '2021-09-30'));
    expect(panned(day, [], reach, -99 * DAY)).toEqual(span('2021-09-01', '2021-09-02'));
    expect(within(span('2021-08-01', '2021-10-01'), [], reach)).toEqual(reach);
  });

  it('shows as much as before, within reach', () => {
    fc.assert(
      fc.property(views, lengths, ({ view, gaps }, by) => {
        const next = panned(view, gaps, REACH, by);
        expect(next.from).toBeGreaterThanOrEqual(REACH.from);
        expect(next.to).toBeLessThanOrEqual(REACH.to);
        expect(shownIn(next, gaps)).toBe(shownIn(view, gaps));
      }),
    );
  });

  it('there and back leads to where it was, unless stopped', () => {
    fc.assert(
      fc.property(views, lengths, ({ view, gaps }, by) => {
        const there = panned(view, gaps, REACH, by);
        fc.pre(there.from > REACH.from && there.to < REACH.to);
        const back = panned(there, gaps, REACH, -by);
        // The two edges of what is hidden are one place.
        expect(Math.abs(shownBetween(view.from, back.from, gaps))).toBe(0);
        expect(Math.abs(shownBetween(view.to, back.to, gaps))).toBe(0);
      }),
    );
  });

  it('lets a drag of an hour never jump by more than an hour of shown time', () => {
    fc.assert(
      fc.property(views, ({ view, gaps }) => {
        const moved: Instant = panned(view, gaps, REACH, HOUR).from;
        expect(shownBetween(view.from, moved, gaps)).toBeLessThanOrEqual(HOUR);
      }),
    );
  });
});

describe('clamped', () => {
  it('keeps of a window what lies within the reach', () => {
    expect(clamped(span('2021-08-01', '2021-09-05'), window)).toEqual(span('2021-09-01', '2021-09-05'));
    expect(clamped(span('2021-09-02', '2021-09-05'), window)).toEqual(span('2021-09-02', '2021-09-05'));
  });

  it('gives all of the reach for a window that lies elsewhere', () => {
    expect(clamped(span('1900-01-01', '1900-01-02'), window)).toEqual(window);
    expect(clamped({ from: instantOf(-8.64e15), to: instantOf(8.64e15) }, window)).toEqual(window);
  });
});
