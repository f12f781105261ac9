import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from './civil.ts';
import {
  addDays,
  DAY,
  formatOffset,
  HOUR,
  type Instant,
  instant,
  localOf,
  MINUTE,
  offsetAt,
  parseInstant,
  shift,
  startOfDay,
} from './instant.ts';

const NEW_YORK = 'America/New_York';
const ZONES = [
  'UTC',
  'Asia/Kabul',
  'Asia/Kathmandu',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** With clocks of their own town until there were zones, a day that came twice, one left out, and changes at midnight. */
const OLD_ZONES = [
  'America/Juneau',
  'America/Toronto',
  'Africa/Cairo',
  'Africa/Monrovia',
  'Asia/Beirut',
  'Asia/Manila',
  'Europe/Amsterdam',
  'Europe/Rome',
];

/** Any year a day can be held in, but the last few at either end; most of them near those that zones have rules for. */
const anyTime: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: -8.63e15, max: 8.63e15 }),
    fc.integer({ min: Date.UTC(-3000, 0), max: Date.UTC(2500, 0) }),
    fc.integer({ min: Date.UTC(1840, 0), max: Date.UTC(2040, 0) }),
  )
  .map(instant);

/** ISO 8601 with as many digits as the year needs. */
function written(year: number, month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : digits.length > 4 ? '+' : ''}${digits}-${two(month)}-${two(day)}`;
}

/** What an instant is in UTC, the one calendar that needs no zone. */
function utc(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString().replace(':00.000Z', 'Z');
}

function at(text: string): Instant {
  return instant(Date.parse(text));
}

describe('instant', () => {
  it('is whole milliseconds', () => {
    expect(instant(1.6)).toBe(2);
  });

  it.each([Number.NaN, Infinity, -Infinity, 8.64e15 + 1])('refuses %s, which no date can hold', (time) => {
    expect(() => instant(time)).toThrow(RangeError);
  });

  it('shifted beyond what a date can hold stays at its limit', () => {
    expect(shift(instant(8.64e15), DAY)).toBe(8.64e15);
    expect(shift(instant(-8.64e15), -Infinity)).toBe(-8.64e15);
  });
});

describe('parseInstant', () => {
  it.each([
    ['2021-09-05', 'Asia/Kabul', '2021-09-04T19:30Z'],
    ['2021-09-05T18:00', 'Asia/Kabul', '2021-09-05T13:30Z'],
    ['2021-09-05T18:00:00', 'Asia/Kabul', '2021-09-05T13:30Z'],
    ['2021-09-05T18:00', 'Asia/Kathmandu', '2021-09-05T12:15Z'],
    ['2021-09-05T18:00', 'America/St_Johns', '2021-09-05T20:30Z'],
  ])('reads %s in %s', (text, zone, expected) => {
    expect(utc(parseInstant(text, zone))).toBe(expected);
  });

  it.each([
    ['2021-09-05T18:00+04:30', '2021-09-05T13:30Z'],
    ['2021-09-05T18:00+0430', '2021-09-05T13:30Z'],
    ['2021-09-05T18:00-03:30', '2021-09-05T21:30Z'],
    ['2021-09-05T18:00-00:30', '2021-09-05T18:30Z'],
    ['2021-09-05T18:00Z', '2021-09-05T18:00Z'],
    ['2021-09-05T24:00+04:30', '2021-09-05T19:30Z'],
  ])('reads %s by its own offset, whatever the zone', (text, expected) => {
    for (const zone of ZONES) expect(utc(parseInstant(text, zone))).toBe(expected);
  });

  it('takes 24:00 for the first instant of the next day, though the clocks change in between', () => {
    for (const day of ['2021-03-14', '2021-11-07', '2021-12-31', '2024-02-28']) {
      const next = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
      expect(parseInstant(`${day}T24:00`, NEW_YORK)).toBe(parseInstant(next, NEW_YORK));
      expect(parseInstant(`${day}T24:00:00`, NEW_YORK)).toBe(parseInstant(next, NEW_YORK));
    }
  });

  it('reads a time the clocks skip as if they had not been put forward yet', () => {
    expect(utc(parseInstant('2021-03-14T01:59', NEW_YORK))).toBe('2021-03-14T06:59Z');
    expect(utc(parseInstant('2021-03-14T02:30', NEW_YORK))).toBe('2021-03-14T07:30Z');
    expect(utc(parseInstant('2021-03-14T03:30', NEW_YORK))).toBe('2021-03-14T07:30Z');
  });

  it('takes the first of two times that the clocks show twice; an offset tells the second', () => {
    expect(utc(parseInstant('2021-11-07T01:30', NEW_YORK))).toBe('2021-11-07T05:30Z');
    expect(utc(parseInstant('2021-11-07T01:30-05:00', NEW_YORK))).toBe('2021-11-07T06:30Z');
  });

  it('reads the years 0001 and 9999', () => {
    expect(utc(parseInstant('0001-01-01', 'UTC'))).toBe('0001-01-01T00:00Z');
    expect(utc(parseInstant('0099-12-31T12:00Z', 'UTC'))).toBe('0099-12-31T12:00Z');
    expect(utc(parseInstant('9999-12-31T23:59', 'Asia/Kabul'))).toBe('9999-12-31T19:29Z');
  });

  it.each([
    ['-0043-03-15', 'UTC', '-000043-03-15T00:00Z'],
    ['-0043-03-15T11:00+00:50', 'UTC', '-000043-03-15T10:10Z'],
    ['-000043-03-15T24:00', 'UTC', '-000043-03-16T00:00Z'],
    ['0000-02-29', 'UTC', '0000-02-29T00:00Z'],
    ['+2021-09-05', 'Asia/Kabul', '2021-09-04T19:30Z'],
    ['+12345-01-01', 'UTC', '+012345-01-01T00:00Z'],
    ['+012345-01-01T04:30', 'Asia/Kabul', '+012345-01-01T00:00Z'],
    ['9999-12-31T24:00', 'UTC', '+010000-01-01T00:00Z'],
    // Kabul's own noon was 4 h 36 min 48 s before Greenwich's.
    ['1880-01-01T12:00', 'Asia/Kabul', '1880-01-01T07:23:12.000Z'],
    ['-271820-01-01', 'UTC', '-271820-01-01T00:00Z'],
    ['+275759-12-31T24:00', 'UTC', '+275760-01-01T00:00Z'],
  ])('reads %s in %s, in whatever year', (text, zone, expected) => {
    expect(utc(parseInstant(text, zone))).toBe(expected);
  });

  it('reads back any day of any year as it is written', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...ZONES, ...OLD_ZONES), (time, zone) => {
        const day = startOfDay(time, zone);
        const { year, month, day: ofMonth } = dateOf(Math.floor(localOf(day, zone) / DAY));
        expect(parseInstant(written(year, month, ofMonth), zone)).toBe(day);
      }),
    );
  });

  it('reads back any minute of any year by its offset', () => {
    const minutes = anyTime.map((time) => instant(Math.round(time / MINUTE) * MINUTE));
    fc.assert(
      fc.property(minutes, fc.integer({ min: -14 * 60, max: 14 * 60 }), (time, offset) => {
        const local = new Date(time + offset * MINUTE).toISOString().replace(':00.000Z', '');
        expect(parseInstant(`${local}${formatOffset(offset)}`, 'Asia/Kabul')).toBe(time);
      }),
    );
  });

  it.each([
    '',
    'yesterday',
    '2021',
    '2021-09',
    '2021-9-5',
    '2021-13-01',
    '2021-00-10',
    '2021-09-00',
    '2021-09-00T10:00',
    '2021-09-31',
    '2021-02-29',
    '1900-02-29',
    '2021-09-05 18:00',
    '2021-09-05T18',
    '2021-09-05T25:00',
    '2021-09-05T24:01',
    '2021-09-05T18:60',
    '2021-09-05T18:00:60',
    '2021-09-05T18:00.5',
    '2021-09-05T18:00+4:30',
    '2021-09-05T18:00+24:00',
    '2021-09-05T18:00+04:60',
    '2021-09-05Z',
    ' 2021-09-05',
    '2021-09-05\n',
    '-0000-09-05',
    '-000000-09-05',
    '12345-09-05',
    '-043-03-15',
    '+0012345-01-01',
    '-0043-02-30',
    '-0045-02-29',
    '--0043-03-15',
    '-271821-12-31',
    '+275760-01-01',
    '+999999-01-01T00:00Z',
  ])('gives nothing for %j', (text) => {
    expect(parseInstant(text, 'Asia/Kabul')).toBeUndefined();
  });

  it('gives nothing for a zone that is not there', () => {
    expect(parseInstant('2021-09-05', 'Asia/Atlantis')).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d{4}$/)),
        (text) => {
          const read = parseInstant(text, 'Asia/Kabul');
          expect(read === undefined || Number.isInteger(read)).toBe(true);
        },
      ),
    );
  });
});

/** Milliseconds, from each part of the date and time that is shown. */
function aheadByIntl(time: Instant, zone: string): number {
  const shown = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(time);
  const [month = 0, day = 0, year = 0, ...clock] = shown.flatMap(({ type, value }) =>
    type === 'literal' ? [] : [Number(value)],
  );
  return Date.UTC(year, month - 1, day, ...clock) - time;
}

describe('offsetAt and formatOffset', () => {
  it.each([
    ['Asia/Kabul', '2021-09-05T12:00Z', 270, '+04:30'],
    ['Asia/Kathmandu', '2021-09-05T12:00Z', 345, '+05:45'],
    ['Asia/Kathmandu', '1985-09-05T12:00Z', 330, '+05:30'],
    ['America/New_York', '2021-07-01T12:00Z', -240, '-04:00'],
    ['America/New_York', '2021-01-01T12:00Z', -300, '-05:00'],
    ['America/St_Johns', '2021-07-01T12:00Z', -150, '-02:30'],
    ['America/St_Johns', '2021-01-01T12:00Z', -210, '-03:30'],
    ['Pacific/Marquesas', '2021-01-01T12:00Z', -570, '-09:30'],
    ['Pacific/Kiritimati', '2021-01-01T12:00Z', 840, '+14:00'],
    ['UTC', '2021-01-01T12:00Z', 0, '+00:00'],
  ])('%s at %s is %i minutes, %s', (zone, time, minutes, words) => {
    expect(offsetAt(at(time), zone)).toBe(minutes);
    expect(formatOffset(minutes)).toBe(words);
  });

  it('is what a clock of the browser shows, whichever days were asked for before', () => {
    const aroundChange = fc
      .integer({ min: -50, max: 50 })
      .map((hours) => instant(Date.UTC(2021, 2, 14) + hours * HOUR));
    const seconds = fc.integer({ min: Date.UTC(1840, 0) / 1_000, max: Date.UTC(2040, 0) / 1_000 });
    const times = fc.oneof(
      aroundChange,
      seconds.map((second) => instant(second * 1_000)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES, ...OLD_ZONES), fc.array(times, { minLength: 1 }), (zone, all) => {
        for (const time of all)
          expect(Math.round(offsetAt(time, zone) * MINUTE)).toBe(aheadByIntl(time, zone));
      }),
    );
  });

  it('writes an offset that parseInstant reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -14 * 60, max: 14 * 60 }), (minutes) => {
        const read = parseInstant(`2021-09-05T12:00${formatOffset(minutes)}`, 'UTC');
        expect(read).toBe(at('2021-09-05T12:00Z') - minutes * MINUTE);
      }),
    );
  });

  it('leaves out the seconds of an offset from before there were zones', () => {
    const minutes = offsetAt(at('1880-01-01T00:00Z'), 'Asia/Kabul');
    expect(minutes).toBeCloseTo(276.8);
    expect(formatOffset(minutes)).toBe('+04:36');
  });
});

describe('startOfDay and addDays', () => {
  it.each([
    ['an ordinary day', 'Asia/Kabul', '2021-09-05T13:30Z', '2021-09-04T19:30Z', '2021-09-05T19:30Z'],
    ['a day of 23 hours', NEW_YORK, '2021-03-14T20:00Z', '2021-03-14T05:00Z', '2021-03-15T04:00Z'],
    ['a day of 25 hours', NEW_YORK, '2021-11-07T20:00Z', '2021-11-07T04:00Z', '2021-11-08T05:00Z'],
    ['midnight skipped', 'America/Sao_Paulo', '2018-11-04T12:00Z', '2018-11-04T03:00Z', '2018-11-05T02:00Z'],
    [
      'midnight twice, at the second',
      'America/Havana',
      '2021-11-07T05:00Z',
      '2021-11-07T04:00Z',
      '2021-11-08T05:00Z',
    ],
    ['before a day left out', 'Pacific/Apia', '2011-12-30T05:00Z', '2011-12-29T10:00Z', '2011-12-30T10:00Z'],
    ['the year 50', 'UTC', '0050-06-01T12:00Z', '0050-06-01T00:00Z', '0050-06-02T00:00Z'],
    ['44 BCE', 'UTC', '-000043-03-15T12:00Z', '-000043-03-15T00:00Z', '-000043-03-16T00:00Z'],
    ['the last day of 9999', 'UTC', '9999-12-31T12:00Z', '9999-12-31T00:00Z', '+010000-01-01T00:00Z'],
    [
      'skipped from before midnight',
      'America/Toronto',
      '1919-03-31T04:31Z',
      '1919-03-31T04:30Z',
      '1919-04-01T04:00Z',
    ],
    [
      'put back over midnight',
      'America/St_Johns',
      '2010-11-07T02:40Z',
      '2010-11-07T02:30Z',
      '2010-11-08T03:30Z',
    ],
    [
      'the eve shown twice',
      'America/St_Johns',
      '2010-11-07T03:00Z',
      '2010-11-07T02:30Z',
      '2010-11-08T03:30Z',
    ],
    [
      'the first zone time of Kabul',
      'Asia/Kabul',
      '1889-12-31T19:30Z',
      '1889-12-30T19:23:12.000Z',
      '1889-12-31T20:00Z',
    ],
  ])('%s', (_, zone, time, start, next) => {
    expect(utc(startOfDay(at(time), zone))).toBe(start);
    expect(utc(addDays(at(time), 1, zone))).toBe(next);
  });

  it('counts days back as well as on', () => {
    expect(utc(addDays(at('2021-03-15T12:00Z'), -1, NEW_YORK))).toBe('2021-03-14T05:00Z');
    expect(utc(addDays(at('2021-03-15T12:00Z'), 0, NEW_YORK))).toBe('2021-03-15T04:00Z');
  });

  it('holds each instant in one day, of any year in any zone', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...ZONES, ...OLD_ZONES), (time, zone) => {
        const start = startOfDay(time, zone);
        const next = addDays(start, 1, zone);
        expect(start).toBeLessThanOrEqual(time);
        expect(next).toBeGreaterThan(time);
        expect(startOfDay(start, zone)).toBe(start);
        expect(addDays(time, 1, zone)).toBe(next);
        expect(startOfDay(shift(next, -1), zone)).toBe(start);
      }),
    );
  });

  it.each(ZONES)('never throws at the ends of all time, in %s', (zone) => {
    const [first, last] = [instant(-8.64e15), instant(8.64e15)];
    for (const time of [first, shift(first, HOUR), shift(last, -HOUR), last]) {
      expect(startOfDay(time, zone)).toBeLessThanOrEqual(time);
      expect(addDays(time, 1, zone)).toBeGreaterThanOrEqual(time);
      expect(addDays(time, -1, zone)).toBeLessThanOrEqual(time);
    }
  });

  it('lets days of 20 to 28 hours follow one another', () => {
    const times = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    // Samoa's day that never was, and those of zones' first offsets, are told above.
    const zones = fc.constantFrom(...ZONES.filter((zone) => zone !== 'Pacific/Apia'));
    fc.assert(
      fc.property(times, zones, (date, zone) => {
        const time = instant(date.getTime());
        const start = startOfDay(time, zone);
        const next = addDays(time, 1, zone);
        expect(start).toBeLessThanOrEqual(time);
        expect(next).toBeGreaterThan(time);
        expect(next - start).toBeGreaterThanOrEqual(20 * HOUR);
        expect(next - start).toBeLessThanOrEqual(28 * HOUR);
        expect(startOfDay(start, zone)).toBe(start);
        expect(addDays(start, 1, zone)).toBe(next);
        expect(addDays(next, -1, zone)).toBe(start);
      }),
    );
  });
});
