import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whens } from '../../overview/testing/arbitrary.ts';
import { KABUL, panjshir, when } from '../../overview/testing/moments.ts';
import { DAY, HOUR, type Instant, instant, MINUTE, parseInstant, startOfDay } from '../instant.ts';
import { QUALIFIERS } from '../when.ts';
import { readEdtf } from './read.ts';
import { timeOf } from './testing/shown.ts';
import type { Bounds } from './time.ts';
import { type Writable, writeEdtf } from './write.ts';

const BOUNDS = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
const ZONES = [
  'UTC',
  'Asia/Kabul',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const zones = fc.constantFrom(...ZONES);

/**
 * As a side of an interval, a season or an estimate cannot be written again without a word or a number that nobody
 * said; and a set has no day or month on one side of `..` and a year beyond 9999 on the other.
 */
const UNSAYABLE = /[SY]|(?:^|\/)-?[\dX]{4}-(?:2[1-8]|[34]\d)(?:$|[?~%/])/;

function boundsOf(bounds: Bounds) {
  return BOUNDS.map((name) => bounds[name]);
}

describe('a time within bounds', () => {
  it.each([
    ['a day', { earliest: '2021-09-05', latest: '2021-09-06' }, '2021-09-05'],
    ['a month', { earliest: '2021-09-01', latest: '2021-10-01' }, '2021-09'],
    ['a quarter', { earliest: '2021-07-01', latest: '2021-10-01' }, '2021-35'],
    ['a third of a year', { earliest: '2021-05-01', latest: '2021-09-01' }, '2021-38'],
    ['half a year', { earliest: '2021-07-01', latest: '2022-01-01' }, '2021-41'],
    ['a year', { earliest: '2021-01-01', latest: '2022-01-01' }, '2021'],
    ['a decade', { earliest: '2010-01-01', latest: '2020-01-01' }, '201X'],
    ['a century', { earliest: '1900-01-01', latest: '2000-01-01' }, '19XX'],
    ['some days', { earliest: '2021-09-03', latest: '2021-09-06' }, '[2021-09-03..2021-09-05]'],
    [
      'three months that are no quarter',
      { earliest: '2021-08-01', latest: '2021-11-01' },
      '[2021-08..2021-10]',
    ],
    ['twenty years', { earliest: '2001-01-01', latest: '2021-01-01' }, '[2001..2020]'],
    [
      'a night',
      { earliest: '2021-09-05T18:00', latest: '2021-09-06T06:00' },
      '[2021-09-05T18..2021-09-06T05]',
    ],
    [
      'an evening and a day',
      { earliest: '2021-09-05T18:30', latest: '2021-09-07' },
      '[2021-09-05T18:30..2021-09-06T23:59]',
    ],
    ['an hour', { earliest: '2021-09-05T18:00', latest: '2021-09-05T19:00' }, '2021-09-05T18'],
    ['a minute', { earliest: '2021-09-05T18:00', latest: '2021-09-05T18:01' }, '2021-09-05T18:00'],
    [
      'an instant',
      { earliest: '2021-09-05T18:00', latest: '2021-09-05T18:00' },
      '2021-09-05T18:00/2021-09-05T18:00',
    ],
    ['by a day', { latest: '2021-09-06' }, '[..2021-09-05]'],
    ['since a day', { earliest: '2021-09-05' }, '[2021-09-05..]'],
    ['since a year', { earliest: '2021-01-01' }, '[2021..]'],
    ['without any', {}, 'XXXX'],
    [
      'perhaps a day',
      { earliest: '2021-09-05', latest: '2021-09-06', qualifier: 'uncertain' },
      '2021-09-05?',
    ],
    [
      'about some days',
      { earliest: '2021-09-03', latest: '2021-09-06', qualifier: 'approximate' },
      '[2021-09-03~..2021-09-05~]',
    ],
    ['perhaps about then', { latest: '2021-09-06', qualifier: 'both' }, '[..2021-09-05%]'],
  ] as const)('%s %o: %s', (_, bounds, edtf) => {
    expect(writeEdtf(when(bounds), KABUL)).toMatchObject({ exact: true, edtf });
  });
});

describe('what was surely going on', () => {
  const september = {
    earliest: '2021-09-01',
    certainFrom: '2021-09-02',
    certainTo: '2021-09-08',
    latest: '2021-09-09',
  };

  it.each([
    ['from a day to a day', september, '2021-09-01/2021-09-08'],
    [
      'from a day on, its end not known',
      { earliest: '2021-09-01', certainFrom: '2021-09-02' },
      '2021-09-01/',
    ],
    ['to a day, its beginning not known', { certainTo: '2021-09-08', latest: '2021-09-09' }, '/2021-09-08'],
    [
      'from a clock time to a day',
      { ...september, earliest: '2021-09-01T18:00', certainFrom: '2021-09-01T18:00' },
      '2021-09-01T18:00/2021-09-08',
    ],
    [
      'through a month and a year, perhaps',
      {
        earliest: '2001-10-01',
        certainFrom: '2001-11-01',
        certainTo: '2021-01-01',
        latest: '2022-01-01',
        qualifier: 'uncertain',
      },
      '2001-10?/2021?',
    ],
  ] as const)('%s', (_, bounds, edtf) => {
    expect(writeEdtf(when(bounds), KABUL)).toMatchObject({ exact: true, edtf });
  });

  it('is an open end where it is said to be one', () => {
    const since = { ...when({ earliest: '2021-09-01', certainFrom: '2021-09-02' }), end: 'open' } as const;
    expect(writeEdtf(since, KABUL)).toMatchObject({ exact: true, edtf: '2021-09-01/..' });
  });
});

describe('what EDTF cannot say', () => {
  it.each([
    [
      'a certain stretch with nothing known of its ends',
      { certainFrom: '2021-09-05', certainTo: '2021-09-06' },
      'XXXX',
      ['certainFrom', 'certainTo'],
    ],
    [
      'a beginning on one of two days, with a certain stretch',
      { earliest: '2021-09-03', certainFrom: '2021-09-05', certainTo: '2021-09-06' },
      '[2021-09-03..]',
      ['certainFrom', 'certainTo'],
    ],
  ] as const)('%s', (_, bounds, edtf, differs) => {
    expect(writeEdtf(when(bounds), KABUL)).toEqual({ exact: false, edtf, level: 2, differs });
  });

  it('is less than a second: the seconds round it', () => {
    const [earliest, latest] = [instant(1_500), instant(2_500)];
    expect(writeEdtf({ earliest, latest }, 'UTC')).toEqual({
      exact: false,
      edtf: '[1970-01-01T00:00:01..1970-01-01T00:00:02]',
      level: 'iso',
      differs: ['earliest', 'latest'],
    });
  });

  it('is a day beyond the year 9999: the years round it', () => {
    const earliest = instant(Date.parse('+012000-03-01T00:00Z'));
    const latest = instant(Date.parse('+012001-03-01T00:00Z'));
    expect(writeEdtf({ earliest, latest }, 'UTC')).toMatchObject({ exact: false, edtf: '[Y12000..Y12001]' });
    expect(writeEdtf({ latest }, 'UTC')).toMatchObject({ exact: false, edtf: '[..Y12001]' });
  });

  it('is the last instant there is: no bound', () => {
    const [earliest, latest] = [instant(0), instant(8.64e15)];
    expect(writeEdtf({ earliest, latest }, 'UTC')).toMatchObject({
      exact: false,
      edtf: '[1970..]',
      differs: ['latest'],
    });
  });
});

describe('in a zone', () => {
  const hour = (text: string, zone: string): Writable => {
    const earliest = parseInstant(text, zone) ?? instant(0);
    return { earliest, latest: instant(earliest + HOUR) };
  };

  it('adds the offset where the clocks show a time for the second time', () => {
    const [first, second] = ['-04:00', '-05:00'].map((offset) => hour(`2021-11-07T01:00${offset}`, 'UTC'));
    expect(writeEdtf(first ?? {}, 'America/New_York').edtf).toBe('2021-11-07T01');
    expect(writeEdtf(second ?? {}, 'America/New_York').edtf).toBe('2021-11-07T01-05:00');
  });

  it('keeps the offset that a time of day was written with', () => {
    for (const text of ['1985-04-12T23:20:30-04:00', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30+04:30']) {
      expect(writeEdtf(timeOf(text, 'Asia/Kabul'), 'Asia/Kabul')).toEqual({
        exact: true,
        edtf: text,
        level: 0,
      });
    }
  });

  it('names the days of that zone, also those of 23 hours, of 25, and those that begin at 01:00', () => {
    for (const [text, zone] of [
      ['2021-03-28', 'Europe/Berlin'],
      ['2021-10-31', 'Europe/Berlin'],
      ['2018-11-04', 'America/Sao_Paulo'],
      ['2021-04-04', 'Australia/Lord_Howe'],
      ['2011-12-29', 'Pacific/Apia'],
      ['2011-12', 'Pacific/Apia'],
    ] as const) {
      expect(writeEdtf(timeOf(text, zone), zone)).toEqual({ exact: true, edtf: text, level: 0 });
    }
  });
});

describe('what was read', () => {
  it.each([
    ['2004-XX', '2004'],
    ['1985-04-XX', '1985-04'],
    ['1950S2', '19XX'],
    ['Y17E3', 'Y17000'],
    ['2004-06~-11', '2004-06-11~'],
    ['156X-12-25', '156X-12-25'],
    ['1984-1X', '1984-36'],
    ['1984-0X/1985', '1984-0X/1985'],
    ['2021-09-2X', '2021-09-2X'],
    ['2001-25', '[2001-03..2001-05]'],
    ['[2010..2019]', '201X'],
    ['{2010..2019}', '{2010..2019}'],
    ['{201X,2021}', '{2010..2019,2021}'],
    ['[1667,1668,1670..1672]', '[1667,1668,1670..1672]'],
    ['[1760-01,1760-02,1760-12..]', '[1760-01,1760-02,1760-12..]'],
    ['{..1984}', '{..1984}'],
    ['../1985-04-12', '../1985-04-12'],
    ['/1985-04-12', '/1985-04-12'],
    ['2004-06-01/2004-06-01', '2004-06-01'],
    ['2021-09-05T24:00', '2021-09-06T00:00'],
    ['-156X', '-156X'],
    ['-000X', '-000X'],
    ['[-0009..-0001]', '-000X'],
    ['1XXX-12', '1XXX-12'],
    ['19XX-02-29', '19XX-02-29'],
    ['0000', '0000'],
    ['XXXX-12-25?', 'XXXX?'],
  ])('%s is written %s', (text, canonical) => {
    expect(writeEdtf(timeOf(text, 'UTC'), 'UTC')).toMatchObject({ exact: true, edtf: canonical });
  });

  const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
  const year = fc.oneof(
    fc
      .integer({ min: -9_999, max: 9_999 })
      .map((n) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`),
    fc.integer({ min: 1_800, max: 2_100 }).map(String),
    fc.constantFrom('201X', '19XX', '1XXX', '-156X', 'XXXX', '1950S2', 'Y12000', 'Y-12000', 'Y17E3'),
  );
  const month = fc.oneof(two(12), fc.constantFrom('1X', '0X', 'XX', '21', '25', '28', '34', '38', '41'));
  const clock = fc
    .tuple(two(23), two(59), fc.constantFrom('', 'Z', '+04:30'))
    .map(([h, m, z]) => `${h}:${m}${z}`);
  const date = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, two(12), fc.oneof(two(28), fc.constantFrom('2X', 'XX'))).map((parts) => parts.join('-')),
    fc
      .tuple(fc.integer({ min: 1_900, max: 2_100 }), two(12), two(28), clock)
      .map(([y, m, d, t]) => `${y}-${m}-${d}T${t}`),
  );
  const qualified = fc.tuple(date, fc.constantFrom('', '', '?', '~', '%')).map((parts) => parts.join(''));
  const end = fc.oneof(
    { weight: 4, arbitrary: qualified },
    { weight: 1, arbitrary: fc.constantFrom('', '..') },
  );
  const set = fc
    .tuple(
      fc.constantFrom('', '..'),
      fc.array(
        fc.oneof(
          qualified,
          fc.tuple(qualified, qualified).map((pair) => pair.join('..')),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.constantFrom('', '..'),
      fc.constantFrom('[]', '{}'),
    )
    .map(
      ([before, members, after, brackets]) =>
        `${brackets[0]}${before}${members.join(',')}${after}${brackets[1]}`,
    );
  const texts = fc.oneof(
    qualified,
    fc.tuple(end, end).map((pair) => pair.join('/')),
    set,
  );

  it('is written with exactly its bounds, and so again', () => {
    fc.assert(
      fc.property(texts, zones, (text, zone) => {
        const read = readEdtf(text, zone);
        fc.pre(read.ok);
        const written = writeEdtf(read, zone);
        const again = timeOf(written.edtf, zone);
        expect(holds(again, read)).toBe(true);
        expect(again.qualifier).toBe(read.qualifier);
        const sayable = read.kind !== 'interval' || !UNSAYABLE.test(text);
        if (sayable) expect([text, boundsOf(again), written.exact]).toEqual([text, boundsOf(read), true]);
        const listed = read.kind === 'all-of' || (read.members ?? []).length > 1;
        if (listed && !text.includes('XXXX')) expect(again.members).toEqual(read.members);
        expect(writeEdtf(again, zone)).toMatchObject({
          exact: true,
          edtf: written.edtf,
          level: written.level,
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('any time at all', () => {
  const far = fc.oneof(
    fc.integer({ min: -8.64e15, max: 8.64e15 }),
    fc.integer({ min: -9e13, max: 4e12 }),
    fc.integer({ min: 0, max: 70_000 }).map((days) => days * DAY),
    fc.integer({ min: 0, max: 20_000_000 }).map((minutes) => minutes * MINUTE),
  );
  const writable = (zone: string): fc.Arbitrary<Writable> =>
    fc
      .record({
        places: fc.array(far, { minLength: 4, maxLength: 4 }),
        given: fc.subarray([...BOUNDS]),
        daily: fc.boolean(),
        qualifier: fc.option(fc.constantFrom(...QUALIFIERS), { nil: undefined }),
      })
      .map(({ places, given, daily, qualifier }) => {
        const inOrder = places.sort((a, b) => a - b).map((place) => snapped(instant(place), daily, zone));
        const pairs = BOUNDS.map((name, index) => [name, inOrder[index]] as const);
        return {
          ...Object.fromEntries(pairs.filter(([name]) => given.includes(name))),
          ...(qualifier && { qualifier }),
        };
      });

  it('is written exactly, or held by what is written, with every bound named that differs', () => {
    fc.assert(
      fc.property(
        zones.chain((zone) => fc.tuple(fc.constant(zone), writable(zone))),
        ([zone, time]) => {
          const written = writeEdtf(time, zone);
          const read = timeOf(written.edtf, zone);
          const point = time.earliest !== undefined && time.earliest === time.latest;
          const wanted = point ? { earliest: time.earliest, latest: time.latest } : time;
          expect(holds(read, time)).toBe(true);
          expect(read.qualifier).toBe(time.qualifier);
          const differing = BOUNDS.filter((name) => read[name] !== wanted[name]);
          expect(written.exact ? [] : written.differs).toEqual(differing);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is written exactly where nothing is certain and it is told to the second', () => {
    fc.assert(
      fc.property(whens, ({ certainFrom, certainTo, ...time }) => {
        expect(writeEdtf(time, KABUL).exact).toBe(true);
      }),
    );
  });
});

describe('the bundled corpus', () => {
  const times = panjshir().moments.map(({ when: time }) => time);

  it('is written with its own outer bounds, every time of it', () => {
    for (const time of times) {
      const read = timeOf(writeEdtf(time, time.zone).edtf, time.zone);
      expect([read.earliest, read.latest]).toEqual([time.earliest, time.latest]);
    }
  });
});

function snapped(at: Instant, daily: boolean, zone: string): Instant {
  // The calendar that knows where days begin goes no further than these years.
  const known = at > Date.parse('0002-01-01') && at < Date.parse('9998-01-01');
  return daily && known ? startOfDay(at, zone) : at;
}

/** Said in another way than the code says it: no possible instant is lost, none is made certain. */
function holds(read: Bounds, time: Writable): boolean {
  const outer = [
    read.earliest === undefined || (time.earliest !== undefined && read.earliest <= time.earliest),
    read.latest === undefined || (time.latest !== undefined && read.latest >= time.latest),
  ];
  const certain = [
    read.certainFrom === undefined ||
      (time.certainFrom !== undefined && read.certainFrom >= time.certainFrom),
    read.certainTo === undefined || (time.certainTo !== undefined && read.certainTo <= time.certainTo),
  ];
  return [...outer, ...certain].every(Boolean);
}
