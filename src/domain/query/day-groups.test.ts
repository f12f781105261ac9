import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { dayNumberAt } from '../time/calendar.ts';
import { type Instant, parseInstant, type Zone } from '../time/instant.ts';
import type { When } from '../time/when.ts';
import { groupByDay } from './day-groups.ts';

const KABUL = 'Asia/Kabul';
const BERLIN = 'Europe/Berlin';

function at(text: string, zone: Zone = KABUL): Instant {
  const read = parseInstant(text, zone);
  if (read === undefined) throw new Error(`Not a time: ${text}`);
  return read;
}

type Bounds = Partial<Record<'earliest' | 'certainFrom' | 'latest', string>>;

function moment(id: string, bounds: Bounds, more: Partial<When> = {}): Moment {
  const zone = more.zone ?? KABUL;
  const read = Object.fromEntries(Object.entries(bounds).map(([name, text]) => [name, at(text, zone)]));
  const when: When = { ...read, soft: [], precision: 'day', basis: 'stated', zone, ...more };
  return { id: id as MomentId, when } as Moment;
}

const shape = (moments: readonly Moment[], reader: Zone = KABUL) =>
  groupByDay(moments, reader).map(({ day, reach, moments: held }) => [day, reach, held.map(({ id }) => id)]);

describe('the days of the list', () => {
  it('puts moments under the day they begin on, a night under its evening', () => {
    expect(
      shape([
        moment('sunday', { earliest: '2021-09-05', latest: '2021-09-06' }),
        moment('night', { earliest: '2021-09-05T18:00', latest: '2021-09-06T06:00' }),
        moment('monday', { earliest: '2021-09-06', latest: '2021-09-07' }),
      ]),
    ).toEqual([
      [at('2021-09-05'), 'within', ['sunday', 'night']],
      [at('2021-09-06'), 'within', ['monday']],
    ]);
  });

  it('tells what reaches beyond its day', () => {
    expect(
      shape([
        moment('fighting', { earliest: '2021-09-03', latest: '2021-09-07' }),
        moment('sunday', { earliest: '2021-09-05', latest: '2021-09-06' }),
        moment('open', { earliest: '2021-09-05' }),
      ]),
    ).toEqual([
      [at('2021-09-03'), 'from', ['fighting']],
      [at('2021-09-05'), 'mixed', ['sunday', 'open']],
    ]);
  });

  it('puts an open start under the day it is known by', () => {
    expect(
      shape([moment('by', { latest: '2021-09-06' }), moment('under-way', { certainFrom: '2021-09-06' })]),
    ).toEqual([
      [at('2021-09-05'), 'by', ['by']],
      [at('2021-09-06'), 'by', ['under-way']],
    ]);
  });

  it('heads what is known by its year or month by that, and not by a day nobody gave', () => {
    const year = moment('year', { earliest: '1914-01-01', latest: '1915-01-01' }, { precision: 'year' });
    const decade = moment(
      'decade',
      { earliest: '1914-01-01', latest: '1924-01-01' },
      { precision: 'decade' },
    );
    const day = moment('day', { earliest: '1914-01-01', latest: '1914-01-02' });
    const month = moment('month', { earliest: '1914-06-01', latest: '1914-07-01' }, { precision: 'month' });
    const headed = groupByDay([day, year, decade, month], KABUL);
    expect(headed.map(({ unit, reach }) => [unit, reach])).toEqual([
      ['day', 'within'],
      ['year', 'mixed'],
      ['month', 'within'],
    ]);
  });

  it('keeps the undated together', () => {
    expect(shape([moment('a', {}), moment('b', {})])).toEqual([[undefined, 'within', ['a', 'b']]]);
  });

  it.each([
    ['of 25 hours', '2021-10-31', '2021-11-01'],
    ['of 23 hours', '2021-03-28', '2021-03-29'],
  ])('knows a whole day %s for that day', (_, earliest, latest) => {
    const day = moment('day', { earliest, latest }, { zone: BERLIN });
    expect(shape([day], BERLIN)).toEqual([[at(earliest, BERLIN), 'within', ['day']]]);
  });
});

describe('the days as a reader elsewhere has them told', () => {
  const LOS_ANGELES = 'America/Los_Angeles';
  const sunday = moment('sunday', { earliest: '2021-09-05', latest: '2021-09-06' });

  it('leaves a date where it was reported, and puts an hour under the reader’s own', () => {
    const call = moment(
      'call',
      { earliest: '2021-09-06T02:00', latest: '2021-09-06T02:01' },
      { precision: 'minute' },
    );
    const groups = groupByDay([sunday, call], LOS_ANGELES);
    // 02:00 on Monday in Kabul is 14:30 on Sunday in Los Angeles.
    expect(groups.map(({ zone, moments }) => [zone, moments.length])).toEqual([[KABUL, 2]]);
    expect(groups[0]?.day).toBe(at('2021-09-05'));
    expect(shape([sunday, call])).toHaveLength(2);
  });

  it('puts one date of two zones under one heading', () => {
    const there = moment('there', { earliest: '2021-09-05', latest: '2021-09-06' }, { zone: BERLIN });
    expect(shape([sunday, there], LOS_ANGELES)).toEqual([[at('2021-09-05'), 'within', ['sunday', 'there']]]);
  });

  it('tells every day by an instant of that date, whoever reads', () => {
    const zones = fc.constantFrom(KABUL, BERLIN, LOS_ANGELES, 'Pacific/Apia', 'America/Santiago');
    const precision = fc.constantFrom('minute' as const, 'day' as const);
    const hours = fc.integer({ min: 0, max: 24 * 900 });
    fc.assert(
      fc.property(zones, zones, precision, hours, (zone, reader, precision, hour) => {
        const earliest = (at('2021-01-01') + hour * 3_600_000) as Instant;
        const [group] = groupByDay([moment('one', {}, { zone, precision, earliest })], reader);
        if (group?.day === undefined) throw new Error('It has a date');
        expect(group.zone).toBe(precision === 'minute' ? reader : zone);
        expect(dayNumberAt(group.day, group.zone)).toBe(dayNumberAt(earliest, group.zone));
        expect(dayNumberAt((group.day - 1) as Instant, group.zone)).toBeLessThan(
          dayNumberAt(earliest, group.zone),
        );
      }),
    );
  });
});
