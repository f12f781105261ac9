import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, instant, MINUTE, SECOND } from './instant.ts';
import { toMinutes } from './window.ts';

const at = (text: string) => instant(Date.parse(text));

describe('toMinutes', () => {
  it('rounds an hour or more to minutes', () => {
    const window = { from: at('2021-09-05T10:00:40.500Z'), to: at('2021-09-05T11:00:40.500Z') };
    expect(toMinutes(window)).toEqual({ from: at('2021-09-05T10:01Z'), to: at('2021-09-05T11:01Z') });
  });

  it('rounds less than an hour to seconds', () => {
    const window = { from: at('1969-07-20T20:17:09.800Z'), to: at('1969-07-20T20:18:10.400Z') };
    expect(toMinutes(window)).toEqual({ from: at('1969-07-20T20:17:10Z'), to: at('1969-07-20T20:18:10Z') });
  });

  it('never makes whole minutes or seconds fewer, leaves alone what is rounded, and never throws', () => {
    const ends = fc.tuple(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.integer({ min: 0, max: 3 * HOUR }));
    fc.assert(
      fc.property(ends, ([from, length]) => {
        const window = { from: instant(from), to: instant(Math.min(8.64e15, from + length)) };
        const rounded = toMinutes(window);
        const unit = window.to - window.from < HOUR ? SECOND : MINUTE;
        const units = ({ to, from }: typeof window) => Math.floor((to - from) / unit);
        expect(units(rounded)).toBeGreaterThanOrEqual(units(window));
        expect(Math.abs(rounded.from - window.from)).toBeLessThanOrEqual(unit / 2);
        fc.pre(rounded.to - rounded.from !== HOUR);
        expect(toMinutes(rounded)).toEqual(rounded);
      }),
    );
  });
});
