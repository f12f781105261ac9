import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS, type Calendar } from './calendar.ts';
import { type Instant, instant, MINUTE, parseInstant } from './instant.ts';
import { readTypedDate, writeDay, writeTypedDate } from './typed-date.ts';

const KABUL = 'Asia/Kabul';

function at(text: string, zone = KABUL): Instant {
  const read = parseInstant(text, zone);
  if (read === undefined) throw new Error(`Not a time: ${text}`);
  return read;
}

function read(text: string, calendar: Calendar = 'gregorian', zone = KABUL) {
  const typed = readTypedDate(text, calendar, zone);
  return typed.ok ? [typed.from, typed.to, typed.precision] : typed.reason;
}

describe('what is typed in the Gregorian calendar', () => {
  it.each([
    ['2021-09-05', '2021-09-05', '2021-09-06', 'day'],
    ['  2021-9-5 ', '2021-09-05', '2021-09-06', 'day'],
    ['2021/09/05', '2021-09-05', '2021-09-06', 'day'],
    ['۲۰۲۱-۰۹-۰۵', '2021-09-05', '2021-09-06', 'day'],
    ['2021−09−05', '2021-09-05', '2021-09-06', 'day'],
    ['2021-09', '2021-09-01', '2021-10-01', 'month'],
    ['2021', '2021-01-01', '2022-01-01', 'year'],
    ['2021 CE', '2021-01-01', '2022-01-01', 'year'],
    ['-0043', '-0043-01-01', '-0042-01-01', 'year'],
    ['-0043-03-15', '-0043-03-15', '-0043-03-16', 'day'],
    ['44 BCE', '-0043-01-01', '-0042-01-01', 'year'],
    ['44-03-15 BC', '-0043-03-15', '-0043-03-16', 'day'],
    ['79 ce', '0079-01-01', '0080-01-01', 'year'],
    ['+012345-01-01', '+012345-01-01', '+012345-01-02', 'day'],
    ['1400-06-14 SH', '2021-09-05', '2021-09-06', 'day'],
  ])('%s', (text, from, to, precision) => {
    expect(read(text)).toEqual([at(from), at(to), precision]);
    expect(read(text, 'iso')).toEqual([at(from), at(to), precision]);
  });

  it.each([
    ['2021-09-05 18:00', '2021-09-05T18:00'],
    ['2021-09-05T18:00', '2021-09-05T18:00'],
    ['2021-09-05 6:05', '2021-09-05T06:05'],
    ['2021-09-05 24:00', '2021-09-06'],
  ])('%s is an instant', (text, instant) => {
    expect(read(text)).toEqual([at(instant), at(instant), 'minute']);
  });

  it.each([
    ['202X', '2020-01-01', '2030-01-01', 'year'],
    ['2021-09-05~', '2021-09-05', '2021-09-06', 'day'],
    ['2021-09-05 18', '2021-09-05T18:00', '2021-09-05T19:00', 'hour'],
    ['2021-33', '2021-01-01', '2021-04-01', 'season'],
  ])('%s, as EDTF has it', (text, from, to, precision) => {
    expect(read(text)).toEqual([at(from), at(to), precision]);
  });

  it('takes an offset that is typed before the zone', () => {
    expect(read('2021-09-05T18:00:00Z')).toEqual([
      at('2021-09-05T18:00', 'UTC'),
      at('2021-09-05T18:00', 'UTC'),
      'minute',
    ]);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['tomorrow', 'unreadable'],
    ['05/09/2021', 'unreadable'],
    ['21', 'unreadable'],
    ['-0000', 'unreadable'],
    ['0 BCE', 'unreadable'],
    ['-44 BCE', 'unreadable'],
    ['44 QQ', 'unreadable'],
    ['XXXX', 'unreadable'],
    ['2021-09-05/2021-09-06', 'several'],
    ['2021/2022', 'several'],
    ['[2021..2022]', 'several'],
    ['2021-13', 'no-such-month'],
    ['2021-00', 'no-such-month'],
    ['2021-02-30', 'no-such-day'],
    ['2021-09-05 24:01', 'no-such-time'],
    ['2021-09-05 18:60', 'no-such-time'],
    ['+999999', 'out-of-range'],
    ['-999999-01-01', 'out-of-range'],
  ])('refuses %s: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });
});

describe('what is typed in another calendar', () => {
  it.each([
    ['1400-06-14', 'solar-hijri', '2021-09-05', '2021-09-06', 'day'],
    ['۱۴۰۰/۶/۱۴', 'solar-hijri', '2021-09-05', '2021-09-06', 'day'],
    ['1400-06', 'solar-hijri', '2021-08-23', '2021-09-23', 'month'],
    ['1400', 'solar-hijri', '2021-03-21', '2022-03-21', 'year'],
    ['1399-12-30', 'solar-hijri', '2021-03-20', '2021-03-21', 'day'],
    ['1443-01-27', 'islamic-civil', '2021-09-05', '2021-09-06', 'day'],
    ['2021-09-05 CE', 'solar-hijri', '2021-09-05', '2021-09-06', 'day'],
    ['-0043', 'solar-hijri', '-0043-01-01', '-0042-01-01', 'year'],
    ['44 BCE', 'islamic-civil', '-0043-01-01', '-0042-01-01', 'year'],
  ] as const)('%s (%s)', (text, calendar, from, to, precision) => {
    expect(read(text, calendar)).toEqual([at(from), at(to), precision]);
  });

  it.each([
    ['1400-13', 'solar-hijri', 'no-such-month'],
    ['1400-12-30', 'solar-hijri', 'no-such-day'],
    ['1400-21', 'solar-hijri', 'no-such-month'],
    ['2021-09-05', 'solar-hijri', 'out-of-range'],
    ['0000', 'islamic-civil', 'out-of-range'],
    ['+999999', 'islamic-civil', 'out-of-range'],
    ['140X', 'solar-hijri', 'unreadable'],
  ] as const)('refuses %s (%s): %s', (text, calendar, reason) => {
    expect(read(text, calendar)).toBe(reason);
  });
});

describe('what a field holds', () => {
  it('is the day that a stretch begins or ends with, else the minute', () => {
    expect(writeTypedDate(at('2021-09-05'), 'from', 'gregorian', KABUL)).toBe('2021-09-05');
    expect(writeTypedDate(at('2021-09-06'), 'to', 'gregorian', KABUL)).toBe('2021-09-05');
    expect(writeTypedDate(at('2021-09-05T18:00'), 'to', 'gregorian', KABUL)).toBe('2021-09-05 18:00');
    expect(writeTypedDate(at('2021-09-05T18:00'), 'from', 'solar-hijri', KABUL)).toBe('1400-06-14 18:00');
    expect(writeTypedDate(at('-0043-03-15'), 'from', 'iso', KABUL)).toBe('-0043-03-15');
    expect(writeTypedDate(at('0079-08-24T13:00'), 'from', 'solar-hijri', KABUL)).toBe('0079-08-24 13:00 CE');
    expect(writeDay(0, 'gregorian')).toBe('1970-01-01');
  });

  it('is read back as it was written, in every calendar and zone', () => {
    const zones = fc.constantFrom(KABUL, 'UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/Santiago');
    const minutes = fc.oneof(
      fc.integer({ min: Date.UTC(1990, 0) / MINUTE, max: Date.UTC(2040, 0) / MINUTE }),
      fc.integer({ min: -5_000_000_000 / 4, max: 5_000_000_000 / 4 }),
      fc.integer({ min: -2_000_000, max: 3_000_000 }).map((day) => day * 24 * 60),
    );
    const sides = fc.constantFrom('from' as const, 'to' as const);
    fc.assert(
      fc.property(minutes, zones, fc.constantFrom(...CALENDARS), sides, (minute, zone, calendar, side) => {
        const text = writeTypedDate(instant(minute * MINUTE), side, calendar, zone);
        const typed = readTypedDate(text, calendar, zone);
        if (!typed.ok) throw new Error(`${text}: ${typed.reason}`);
        // A minute that clocks show twice is written alike, and read as the first.
        expect(writeTypedDate(typed[side], side, calendar, zone)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('makes no text throw', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[-+0-9XYT:./ ~?%[\]{}A-Z]{0,30}$/),
      fc.constant(`${'9'.repeat(5_000)} AH`),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...CALENDARS), (text, calendar) => {
        const typed = readTypedDate(text, calendar, KABUL);
        if (typed.ok) expect(typed.from).toBeLessThanOrEqual(typed.to);
      }),
      { numRuns: 1_000 },
    );
  });
});
