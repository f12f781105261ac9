import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS, type Calendar } from './calendar.ts';
import { dateNamesOf } from './date-names.ts';
import { type Instant, instant, MINUTE, parseInstant } from './instant.ts';
import { readTypedDate } from './typed-date.ts';
import { writeDay, writeTyped, writeTypedDate } from './write-typed-date.ts';

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
    ['20210905', '2021-09-05', '2021-09-06', 'day'],
    ['5.9.2021', '2021-09-05', '2021-09-06', 'day'],
    ['05. 09. 2021', '2021-09-05', '2021-09-06', 'day'],
    ['30.9.2021', '2021-09-30', '2021-10-01', 'day'],
  ])('%s', (text, from, to, precision) => {
    expect(read(text)).toEqual([at(from), at(to), precision]);
    expect(read(text, 'iso')).toEqual([at(from), at(to), precision]);
  });

  it.each([
    ['2021-09-05 18:00', '2021-09-05T18:00'],
    ['2021-09-05T18:00', '2021-09-05T18:00'],
    ['2021-09-05 6:05', '2021-09-05T06:05'],
    ['2021-09-05 24:00', '2021-09-06'],
    ['2021-09-05, 18:00', '2021-09-05T18:00'],
    ['20210905 18:00', '2021-09-05T18:00'],
    ['5.9.2021, 18:00', '2021-09-05T18:00'],
    ['0044-03-15 BCE, 18:00', '-0043-03-15T18:00'],
    ['0044-03-15 18:00 BCE', '-0043-03-15T18:00'],
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
    ['0000 CE', 'unreadable'],
    ['0000-05-01 AD', 'unreadable'],
    ['5.9.21', 'unreadable'],
    ['202109', 'unreadable'],
    ['9.30.2021', 'no-such-month'],
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

const NAMES = dateNamesOf({
  months: [
    ['gregorian', ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']],
    ['gregorian', ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep']],
    ['solar-hijri', ['Hamal', 'Sawr', 'Jawza', 'Saratan', 'Asad', 'Sunbula']],
    ['solar-hijri', ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله']],
    ['islamic-civil', ['Muharram', 'Safar', 'Rabiʿ I', 'Rabiʿ II']],
  ],
  weekdays: [
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ],
});

describe('what is typed with names', () => {
  it.each([
    ['5 September 2021', '2021-09-05', '2021-09-06', 'day'],
    ['5 sep 2021', '2021-09-05', '2021-09-06', 'day'],
    ['05 SEP. 2021 CE', '2021-09-05', '2021-09-06', 'day'],
    ['September 5, 2021', '2021-09-05', '2021-09-06', 'day'],
    ['Sunday 5 September 2021', '2021-09-05', '2021-09-06', 'day'],
    ['Sun, 5 Sep 2021', '2021-09-05', '2021-09-06', 'day'],
    ['september 2021', '2021-09-01', '2021-10-01', 'month'],
    ['15 Sunbula 1400', '2021-09-06', '2021-09-07', 'day'],
    ['Sunbula 1400 SH', '2021-08-23', '2021-09-23', 'month'],
    ['\u2068۱۴ سنبله ۱۴۰۰\u2069', '2021-09-05', '2021-09-06', 'day'],
    ["12 rabi' i 1443", '2021-10-19', '2021-10-20', 'day'],
    ['March 44 BCE', '-0043-03-01', '-0043-04-01', 'month'],
    ['15 March 44 bce', '-0043-03-15', '-0043-03-16', 'day'],
    ['15 March 44 BCE', '-0043-03-15', '-0043-03-16', 'day'],
  ])('%s, in whatever calendar the reader has', (text, from, to, precision) => {
    for (const calendar of CALENDARS) {
      const typed = readTypedDate(text, calendar, KABUL, NAMES);
      expect(typed).toEqual({ ok: true, from: at(from), to: at(to), precision });
    }
  });

  it.each([
    ['5 September 2021, 18:00', '2021-09-05T18:00'],
    ['5 September 2021 18:00', '2021-09-05T18:00'],
    ['Sun 5 Sep 2021, 6:05', '2021-09-05T06:05'],
    ['14 Sunbula 1400, 18:00', '2021-09-05T18:00'],
    ['15 March 44 BCE, 18:00', '-0043-03-15T18:00'],
  ])('%s is an instant', (text, instant) => {
    expect(readTypedDate(text, 'gregorian', KABUL, NAMES)).toMatchObject({
      from: at(instant),
      to: at(instant),
    });
  });

  it.each([
    ['5 September', 'unreadable'],
    ['5 September 21', 'unreadable'],
    ['5 Septembre 2021', 'unreadable'],
    ['September 2021, 18:00', 'unreadable'],
    ['5 September 1400 SH', 'unreadable'],
    ['15 Sunbula 2021 CE', 'unreadable'],
    ['March 0 BCE', 'unreadable'],
    ['Sunday', 'unreadable'],
    ['Sunday 2021', 'unreadable'],
    ['31 September 2021', 'no-such-day'],
    ['Monday 5 September 2021', 'other-weekday'],
  ])('refuses %s: %s', (text, reason) => {
    expect(readTypedDate(text, 'gregorian', KABUL, NAMES)).toEqual({ ok: false, reason });
  });

  it('has no names but those it is given', () => {
    expect(read('5 September 2021')).toBe('unreadable');
  });
});

describe('a date with dots', () => {
  it.each([
    ['5.9.2021', true],
    ['5.5.2021', undefined],
    ['30.9.2021', undefined],
    ['2021.09.05', undefined],
  ])('%s was read day first where the month could have been: %s', (text, isDayFirst) => {
    expect(readTypedDate(text, 'gregorian', KABUL)).toMatchObject({
      ok: true,
      ...(isDayFirst && { isDayFirst }),
    });
    expect('isDayFirst' in readTypedDate(text, 'gregorian', KABUL)).toBe(isDayFirst === true);
  });
});

describe('what was typed, as a field holds it', () => {
  it.each([
    ['44 bce', 'gregorian', '44 BCE'],
    ['44 BC', 'solar-hijri', '44 BCE'],
    ['44 BCE', 'iso', '-0043'],
    ['1 BCE', 'gregorian', '1 BCE'],
    ['79 ce', 'gregorian', '79 CE'],
    ['2021', 'gregorian', '2021'],
    ['2021 ce', 'solar-hijri', '2021 CE'],
    ['1400 sh', 'gregorian', '1400 SH'],
    ['1400', 'solar-hijri', '1400'],
    ['September 2021', 'gregorian', '2021-09'],
    ['March 44 BCE', 'gregorian', '0044-03 BCE'],
    ['5 September 2021', 'gregorian', '2021-09-05'],
    ['5 September 2021', 'solar-hijri', '1400-06-14'],
    ['15 Sunbula 1400, 18:00', 'solar-hijri', '1400-06-15 18:00'],
    ['202X', 'gregorian', '2020-01-01'],
  ] as const)('%s (%s) is %s', (text, calendar, expected) => {
    const typed = readTypedDate(text, calendar, KABUL, NAMES);
    expect(typed.ok && writeTyped(typed, 'from', calendar, KABUL)).toBe(expected);
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

  it('counts years before the first backwards, since eras have no year 0', () => {
    const written = (text: string, calendar: Calendar) => writeTypedDate(at(text), 'from', calendar, KABUL);
    for (const calendar of ['gregorian', 'solar-hijri', 'islamic-civil'] as const) {
      expect(written('0000-05-01', calendar)).toBe('0001-05-01 BCE');
      expect(written('-0043-03-15', calendar)).toBe('0044-03-15 BCE');
      expect(written('-0043-03-15T18:00', calendar)).toBe('0044-03-15 18:00 BCE');
    }
    expect(written('0000-05-01', 'iso')).toBe('0000-05-01');
    expect(written('0001-05-01', 'islamic-civil')).toBe('0001-05-01 CE');
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
