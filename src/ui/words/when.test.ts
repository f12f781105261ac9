import { describe, expect, it } from 'vitest';
import type { PartOfDay } from '../../domain/corpus/corpus.ts';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import type { When } from '../../domain/time/when.ts';
import { clockTime, dayHeading } from './dates.ts';
import { whenInWords } from './when.ts';

const KABUL = 'Asia/Kabul';
const PARTS: readonly PartOfDay[] = [
  { id: 'night', label: 'night', from: '18:00', to: '06:00' },
  { id: 'morning', label: 'morning', from: '06:00', to: '12:00' },
];

function at(text: string): Instant {
  const read = parseInstant(text, KABUL);
  if (read === undefined) throw new Error(`Not a time: ${text}`);
  return read;
}

type Written = Partial<Record<'earliest' | 'certainFrom' | 'certainTo' | 'latest', string>> &
  Partial<Pick<When, 'soft' | 'precision' | 'qualifier' | 'basis'>> & { partOfDay?: string };

function when({ earliest, certainFrom, certainTo, latest, ...rest }: Written): When & { partOfDay?: string } {
  return {
    ...(earliest && { earliest: at(earliest) }),
    ...(certainFrom && { certainFrom: at(certainFrom) }),
    ...(certainTo && { certainTo: at(certainTo) }),
    ...(latest && { latest: at(latest) }),
    soft: [],
    precision: 'day',
    basis: 'stated',
    zone: KABUL,
    ...rest,
  };
}

const MONDAY = { earliest: '2021-09-06', latest: '2021-09-07' };

const TABLE: readonly [name: string, written: Written, short: string, long: string][] = [
  ['a day', MONDAY, 'Mon 6 Sep, no hour', 'Monday 6 September 2021, hour not given'],
  [
    'a day whose order is known by a soft end',
    { ...MONDAY, soft: ['latest'] },
    'Mon 6 Sep, no hour',
    'Monday 6 September 2021, hour not given; its order in the day is known',
  ],
  [
    'a day whose order is known by a narrower bound, whose hour stays unsaid',
    { earliest: '2021-09-06T09:10', latest: '2021-09-07', soft: ['earliest'] },
    'Mon 6 Sep, no hour',
    'Monday 6 September 2021, hour not given; its order in the day is known',
  ],
  [
    'a lasting thing of one whole day',
    { ...MONDAY, certainFrom: '2021-09-06', certainTo: '2021-09-07' },
    'Mon 6 Sep, all day',
    'throughout Monday 6 September 2021',
  ],
  [
    'a night',
    {
      earliest: '2021-09-05T18:00',
      latest: '2021-09-06T06:00',
      precision: 'part-of-day',
      partOfDay: 'night',
      soft: ['earliest', 'latest'],
    },
    'Sun 5 Sep, night',
    'the night of Sunday 5 to Monday 6 September 2021',
  ],
  [
    'a night across two years',
    {
      earliest: '2021-12-31T18:00',
      latest: '2022-01-01T06:00',
      precision: 'part-of-day',
      partOfDay: 'night',
    },
    'Fri 31 Dec, night',
    'the night of Friday 31 December 2021 to Saturday 1 January 2022',
  ],
  [
    'a morning',
    {
      earliest: '2021-09-05T06:00',
      latest: '2021-09-05T12:00',
      precision: 'part-of-day',
      partOfDay: 'morning',
    },
    'Sun 5 Sep, morning',
    'the morning of Sunday 5 September 2021',
  ],
  [
    'a part of day without its rule falls back to the day',
    { earliest: '2021-09-05T06:00', latest: '2021-09-05T12:00', precision: 'part-of-day', partOfDay: 'dusk' },
    'Sun 5 Sep, no hour',
    'Sunday 5 September 2021, hour not given; its order in the day is known',
  ],
  [
    'a minute',
    { earliest: '2021-09-06T14:30', latest: '2021-09-06T14:31', precision: 'minute' },
    'Mon 6 Sep, 14:30 +04:30',
    'Monday 6 September 2021, 14:30 (UTC+04:30)',
  ],
  [
    'a stated midnight is an hour',
    { earliest: '2021-09-06', latest: '2021-09-06', precision: 'minute' },
    'Mon 6 Sep, 00:00 +04:30',
    'Monday 6 September 2021, 00:00 (UTC+04:30)',
  ],
  [
    'an hour',
    { earliest: '2021-09-06T23:00', latest: '2021-09-07T00:00', precision: 'hour' },
    'Mon 6 Sep, 23:00–24:00 +04:30',
    'Monday 6 September 2021, between 23:00 and 24:00 (UTC+04:30)',
  ],
  [
    'hours over two days',
    { earliest: '2021-09-06T22:00', latest: '2021-09-07T02:00', precision: 'hour' },
    'Mon 6 Sep, 22:00 +04:30 – Tue 7 Sep, 02:00 +04:30',
    'some time between Monday 6 September 2021, 22:00 (UTC+04:30) and Tuesday 7 September 2021, 02:00 (UTC+04:30)',
  ],
  [
    'a week',
    { earliest: '2021-08-30', latest: '2021-09-06', precision: 'week' },
    'week of Mon 30 Aug',
    'the week of Monday 30 August 2021, day not given',
  ],
  [
    'a month',
    { earliest: '2021-09-01', latest: '2021-10-01', precision: 'month' },
    'Sep 2021',
    'September 2021, day not given',
  ],
  [
    'a season',
    { earliest: '2021-06-01', latest: '2021-09-01', precision: 'season' },
    'Jun – Aug 2021',
    'some time between June and August 2021',
  ],
  [
    'a year',
    { earliest: '2021-01-01', latest: '2022-01-01', precision: 'year' },
    '2021',
    '2021, day not given',
  ],
  [
    'a decade',
    { earliest: '1990-01-01', latest: '2000-01-01', precision: 'decade' },
    'the 1990s',
    'the 1990s, year not given',
  ],
  [
    'a century',
    { earliest: '1801-01-01', latest: '1901-01-01', precision: 'century' },
    '1801 – 1900',
    'some time between 1801 and 1900',
  ],
  [
    'one of two days',
    { earliest: '2021-09-05', latest: '2021-09-07' },
    'Sun 5 – Mon 6 Sep',
    'some time between Sunday 5 and Monday 6 September 2021',
  ],
  [
    'a soft span, whose hours are only for reckoning',
    {
      earliest: '2021-09-05T18:00',
      latest: '2021-09-07',
      soft: ['earliest', 'latest'],
      qualifier: 'uncertain',
      partOfDay: 'night',
    },
    'perhaps Sun 5 – Mon 6 Sep',
    'perhaps some time between Sunday 5 and Monday 6 September 2021',
  ],
  [
    'a span that goes on',
    {
      earliest: '2021-09-03',
      certainFrom: '2021-09-05',
      certainTo: '2021-09-07',
      soft: ['earliest'],
    },
    'about 3 Sep – Mon 6 Sep or later',
    'from about 3 September to Monday 6 September 2021 or later',
  ],
  [
    'a span with known ends',
    {
      earliest: '2021-08-15',
      certainFrom: '2021-08-15',
      certainTo: '2021-09-01',
      latest: '2021-09-01',
    },
    'Sun 15 – Tue 31 Aug',
    'from Sunday 15 to Tuesday 31 August 2021',
  ],
  [
    'a span whose bounds lie outside its core',
    {
      earliest: '2021-08-30',
      certainFrom: '2021-09-05',
      certainTo: '2021-09-06',
      latest: '2021-09-08',
    },
    'Mon 30 Aug – Tue 7 Sep',
    'from Monday 30 August at the earliest to Tuesday 7 September 2021 at the latest',
  ],
  [
    'an open start before a day',
    { certainFrom: '2021-09-05', certainTo: '2021-09-06', latest: '2021-09-06' },
    'by Sun 5 Sep',
    'by Sunday 5 September 2021, start not given',
  ],
  [
    'open at both ends',
    { certainFrom: '2021-09-05', certainTo: '2021-09-06' },
    'by Sun 5 Sep',
    'by Sunday 5 September 2021, start and end not given',
  ],
  [
    'an open start over two days',
    { certainFrom: '2021-09-05', certainTo: '2021-09-07' },
    'by Sun 5 – Mon 6 Sep or later',
    'by Sunday 5, start not given, to Monday 6 September 2021 or later',
  ],
  [
    'an open end on one day',
    { earliest: '2021-09-05', certainFrom: '2021-09-05', certainTo: '2021-09-06' },
    'from Sun 5 Sep',
    'from Sunday 5 September 2021, end not given',
  ],
  ['only an earliest', { earliest: '2021-09-05' }, 'Sun 5 Sep or later', 'Sunday 5 September 2021 or later'],
  [
    'only a latest',
    { latest: '2021-09-06', basis: 'inferred', soft: ['latest'] },
    'by Sun 5 Sep',
    'by Sunday 5 September 2021, day not given',
  ],
  ['no date', {}, 'No date', 'No date given'],
  [
    'no date but the publication',
    { latest: '2021-09-07', basis: 'publication' },
    'No date',
    'No date given; reported by Monday 6 September 2021',
  ],
  [
    'approximate',
    { ...MONDAY, qualifier: 'approximate' },
    'about Mon 6 Sep, no hour',
    'about Monday 6 September 2021, hour not given',
  ],
  [
    'uncertain',
    { ...MONDAY, qualifier: 'uncertain' },
    'perhaps Mon 6 Sep, no hour',
    'perhaps Monday 6 September 2021, hour not given',
  ],
  [
    'both',
    { ...MONDAY, qualifier: 'both' },
    'perhaps about Mon 6 Sep, no hour',
    'perhaps about Monday 6 September 2021, hour not given',
  ],
];

describe('a time in words', () => {
  it.each(TABLE)('%s', (_name, written, short, long) => {
    expect(whenInWords(when(written), PARTS, plainly(KABUL))).toMatchObject({ short, long });
  });

  it('never writes an hour nobody gave', () => {
    for (const [, written] of TABLE) {
      if (written.precision === 'minute' || written.precision === 'hour') continue;
      const { short, long } = whenInWords(when(written), PARTS, plainly(KABUL));
      expect(`${short} ${long}`).not.toMatch(/\d:\d/);
    }
  });

  it('reads the days in the zone asked for', () => {
    const minute = when({
      earliest: '2021-09-06T02:00',
      latest: '2021-09-06T02:01',
      precision: 'minute',
    });
    expect(whenInWords(minute, PARTS, plainly('America/New_York')).long).toBe(
      'Sunday 5 September 2021, 17:30 (UTC-04:00)',
    );
  });

  it('says how a time is known', () => {
    expect(whenInWords(when(MONDAY), PARTS, plainly(KABUL)).sureness).toBe('An article states it.');
    const soft = when({ ...MONDAY, basis: 'inferred', soft: ['earliest', 'latest'] });
    expect(whenInWords(soft, PARTS, plainly(KABUL)).sureness).toBe(
      'Inferred. No article says from when or until when.',
    );
  });
});

describe('told otherwise', () => {
  const night = when({
    earliest: '2021-09-05T18:00',
    latest: '2021-09-06T06:00',
    precision: 'part-of-day',
    partOfDay: 'night',
  });
  const told = (time: When, telling: Partial<Telling>) =>
    whenInWords(time, PARTS, { ...plainly(KABUL), ...telling });

  it.each<[Partial<Telling>, short: string, long: string]>([
    [
      { calendar: 'solar-hijri' },
      'Sun 14 Sunbula, night',
      'the night of Sunday 14 to Monday 15 Sunbula 1400',
    ],
    [
      { calendar: 'islamic-civil' },
      'Sun 27 Muharram, night',
      'the night of Sunday 27 to Monday 28 Muharram 1443',
    ],
    [{ calendar: 'iso' }, '2021-09-05, night', 'the night of Sunday 2021-09-05 to Monday 2021-09-06'],
    [
      { calendar: 'solar-hijri', script: 'dari' },
      '\u2068یکشنبه ۱۴ سنبله\u2069, night',
      'the night of \u2068یکشنبه ۱۴\u2069 to \u2068دوشنبه ۱۵ سنبله ۱۴۰۰\u2069',
    ],
  ])('%o', (telling, short, long) => {
    expect(told(night, telling)).toMatchObject({ short, long, beside: undefined });
  });

  it('gives its dates in a second calendar', () => {
    const beside = 'solar-hijri';
    expect(told(night, { beside }).beside).toBe('14–15 Sunbula 1400');
    expect(told(night, { beside, script: 'dari' }).beside).toBe('\u2068۱۴–۱۵ سنبله ۱۴۰۰\u2069');
    expect(told(when(MONDAY), { beside }).beside).toBe('15 Sunbula 1400');
    const summer = when({ earliest: '2021-06-01', latest: '2021-09-01', precision: 'season' });
    expect(told(summer, { beside }).beside).toBe('Jawza – Sunbula 1400');
    const year = when({ earliest: '2021-01-01', latest: '2022-01-01', precision: 'year' });
    expect(told(year, { beside }).beside).toBe('1399 SH – 1400 SH');
    expect(told(when({ earliest: '2021-09-06' }), { beside }).beside).toBe('15 Sunbula 1400 or later');
    expect(told(when({}), { beside }).beside).toBeUndefined();
  });

  it('gives the year in short where several are told of', () => {
    expect(told(when(MONDAY), { withYear: true }).short).toBe('Mon 6 Sep 2021, no hour');
    expect(told(night, { withYear: true, calendar: 'iso' }).short).toBe('2021-09-05, night');
  });

  it('gives no weekday before the Gregorian calendar was in use', () => {
    const ides = { ...when({}), zone: 'UTC', earliest: Date.UTC(-43, 2, 15) as Instant };
    const day = { ...ides, latest: Date.UTC(-43, 2, 16) as Instant };
    expect(told(day, { zone: 'UTC' }).long).toBe('15 March 44 BCE, hour not given');
    expect(told(day, { zone: 'UTC' }).short).toBe('15 Mar, no hour');
    expect(dayHeading(at('1582-10-15'), plainly(KABUL))).toBe('Friday 15 October 1582');
    expect(dayHeading(at('1582-10-14'), plainly(KABUL))).toBe('14 October 1582');
  });

  it('tells the ends of an hour that clocks show twice apart', () => {
    const hour: When = {
      ...when({ precision: 'hour' }),
      earliest: Date.parse('2021-11-07T05:30Z') as Instant,
      latest: Date.parse('2021-11-07T06:30Z') as Instant,
    };
    expect(told(hour, { zone: 'America/New_York' })).toMatchObject({
      short: 'Sun 7 Nov, 01:30 -04:00 – 01:30 -05:00',
      long: 'Sunday 7 November 2021, between 01:30 (UTC-04:00) and 01:30 (UTC-05:00)',
    });
  });

  it('keeps a day that of the place it was reported from, and says so', () => {
    const { short, long } = told(when(MONDAY), { zone: 'Europe/Berlin' });
    expect(short).toBe('Mon 6 Sep, no hour (Kabul)');
    expect(long).toBe('Monday 6 September 2021, hour not given (by Kabul time)');
    expect(told({ ...when(MONDAY), zone: 'UTC' }, { zone: 'Europe/London' }).short).toMatch(/UTC/);
    expect(told({ ...when(MONDAY), zone: 'Asia/Tehran' }, { zone: 'Asia/Kabul' }).short).not.toMatch(/Kabul/);
  });

  it('tells a date that a calendar has not by the Gregorian one, with its era', () => {
    const year: When = {
      ...when({ precision: 'year' }),
      zone: 'UTC',
      earliest: Date.UTC(-43, 0) as Instant,
      latest: Date.UTC(-42, 0) as Instant,
    };
    expect(told(year, { zone: 'UTC' }).short).toBe('44 BCE');
    expect(told(year, { zone: 'UTC', calendar: 'iso' }).short).toBe('-0043');
    expect(told(year, { zone: 'UTC', calendar: 'solar-hijri' }).short).toBe('44 BCE');
  });
});

describe('days, clocks and zones', () => {
  it('heads a day', () => {
    expect(dayHeading(at('2021-09-05T23:59'), plainly(KABUL))).toBe('Sunday 5 September 2021');
  });

  it('closes a day at 24:00', () => {
    expect(clockTime(at('2021-09-06'), KABUL, 'end')).toBe('24:00');
    expect(clockTime(at('2021-09-06'), KABUL)).toBe('00:00');
  });
});
