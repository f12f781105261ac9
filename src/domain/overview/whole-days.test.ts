import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instant, nearestInstant, startOfDay } from '../time/instant.ts';
import { WholeDays } from './whole-days.ts';

/** Clocks that are put back over midnight, and forward at it. */
const ZONES = fc.constantFrom('Asia/Kabul', 'America/St_Johns', 'America/Toronto', 'Pacific/Apia', 'UTC');
/** Within a few weeks, the ends of a summer among them, or anywhere. */
const INSTANTS = fc.oneof(
  fc.integer({ min: Date.UTC(2010, 9, 20), max: Date.UTC(2010, 10, 20) }),
  fc.integer({ min: Date.UTC(1919, 2, 20), max: Date.UTC(1919, 3, 5) }),
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
);

describe('WholeDays', () => {
  it('knows the day of any instant, whatever it was asked before', () => {
    fc.assert(
      fc.property(ZONES, fc.array(INSTANTS, { minLength: 1, maxLength: 40 }), (zone, all) => {
        const days = new WholeDays(zone);
        for (const at of all.map(instant)) {
          expect(days.at(at)).toEqual({ from: startOfDay(at, zone), to: addDays(at, 1, zone) });
        }
      }),
    );
  });

  it('gives the days that stretches touch: one without a length the day it stands in', () => {
    const days = new WholeDays('UTC');
    const day = (n: number) => Date.UTC(2021, 8, n);
    const touched = (...extents: [number, number][]) =>
      days.touchedBy(
        extents.map(([from]) => from),
        extents.map(([, to]) => to),
      );
    expect(touched([day(5), day(6)])).toEqual([{ from: day(5), to: day(6) }]);
    expect(touched([day(5) + 1, day(6) + 1])).toEqual([{ from: day(5), to: day(7) }]);
    expect(touched([day(5), day(5)])).toEqual([{ from: day(5), to: day(6) }]);
    expect(touched([day(5), day(5)], [day(5) + 1, day(5) + 2], [day(6), day(6)], [day(8), day(9)])).toEqual([
      { from: day(5), to: day(7) },
      { from: day(8), to: day(9) },
    ]);
    const end = nearestInstant(Infinity);
    expect(touched([end, end])[0]?.from).toBe(startOfDay(end, 'UTC'));
  });
});
