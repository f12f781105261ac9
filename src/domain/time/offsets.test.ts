import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, instant, offsetAt, parseInstant } from './instant.ts';
import { offsetsOver } from './offsets.ts';

function between(from: string, to: string) {
  const [start, end] = [from, to].map((text) => parseInstant(text, 'UTC') ?? instant(Number.NaN));
  return { from: start ?? instant(0), to: end ?? instant(0) };
}

describe('offsetsOver', () => {
  it.each([
    ['2021-08-30', '2021-09-08', 'Asia/Kabul', [270]],
    ['2021-08-30', '2021-09-08', 'Europe/Berlin', [120]],
    ['2021-10-30', '2021-11-02', 'Europe/Berlin', [120, 60]],
    ['2021-10-30', '2021-10-31', 'Europe/Berlin', [120]],
    // 01:00 UTC is the change itself, and no longer in the window.
    ['2021-10-30', '2021-10-31T01:00', 'Europe/Berlin', [120]],
    ['2021-10-30', '2021-10-31T01:01', 'Europe/Berlin', [120, 60]],
    ['2021-01-01', '2022-01-01', 'Europe/Berlin', [60, 120, 60]],
    ['2021-01-01', '2022-01-01', 'UTC', [0]],
    // Ramadan 2021: 11 April to 16 May.
    ['2021-03-01', '2021-06-30', 'Africa/Casablanca', [60, 0, 60]],
    ['1946-01-01', '2022-01-01', 'Asia/Kabul', [270]],
    ['2021-09-05', '2021-09-05', 'Asia/Kabul', [270]],
  ])('from %s to %s in %s: %j', (from, to, zone, expected) => {
    expect(offsetsOver(between(from, to), zone)).toEqual(expected);
  });

  it('knows the time of a place before there were zones, which is no whole minute', () => {
    const [first] = offsetsOver(
      { from: instant(Date.UTC(-43, 2, 15)), to: instant(Date.UTC(-43, 2, 16)) },
      'Asia/Kabul',
    );
    expect(Number.isInteger(first)).toBe(false);
  });

  it('has the first and the last, no two alike in a row, and every change of a year', () => {
    const windows = fc.tuple(
      fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2030, 0) }),
      fc.integer({ min: HOUR, max: 366 * DAY }),
      fc.constantFrom(
        'Europe/Berlin',
        'America/New_York',
        'Asia/Kabul',
        'Australia/Lord_Howe',
        'America/Santiago',
      ),
    );
    fc.assert(
      fc.property(windows, ([start, length, zone]) => {
        const window = { from: instant(start), to: instant(start + length) };
        const found = offsetsOver(window, zone);
        expect(found[0]).toBe(offsetAt(window.from, zone));
        expect(found.at(-1)).toBe(offsetAt(instant(window.to - 1), zone));
        expect(found.every((offset, index) => offset !== found[index - 1])).toBe(true);
        for (let at = start; at < start + length; at += DAY) {
          expect(found).toContain(offsetAt(instant(at), zone));
        }
      }),
    );
  });

  it('is quick over all the time a clock can hold', () => {
    const start = performance.now();
    offsetsOver({ from: instant(-8.6e15), to: instant(8.6e15) }, 'America/New_York');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
