import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../domain/time/instant.ts';
import type { When } from '../../domain/time/when.ts';
import { dateWithin, knownDates } from './known-date.ts';

const ZONE = 'Asia/Kabul';

function at(text: string) {
  const instant = parseInstant(text, ZONE);
  if (instant === undefined) throw new Error(text);
  return instant;
}

function when(earliest: string, latest: string, more: Partial<When> = {}): When {
  return {
    earliest: at(earliest),
    latest: at(latest),
    soft: [],
    precision: 'day',
    basis: 'stated',
    zone: ZONE,
    ...more,
  };
}

describe('knownDates', () => {
  it.each([
    ['a day stays a day', when('2021-09-06', '2021-09-07'), { start: '2021-09-06' }],
    [
      'an hour is its day',
      when('2021-09-06T18:00', '2021-09-06T19:00', { precision: 'hour' }),
      { start: '2021-09-06' },
    ],
    [
      'a minute has its offset',
      when('2021-09-06T18:05', '2021-09-06T18:06', { precision: 'minute' }),
      { start: '2021-09-06T18:05+04:30' },
    ],
    ['a night lies in its month', when('2021-09-05T18:00', '2021-09-06T06:00'), { start: '2021-09' }],
    ['a month stays a month', when('2021-09-01', '2021-10-01', { precision: 'month' }), { start: '2021-09' }],
    ['a year stays a year', when('1987-01-01', '1988-01-01', { precision: 'year' }), { start: '1987' }],
    ['a decade is none', when('1980-01-01', '1990-01-01', { precision: 'decade' }), {}],
    ['a guess is none', when('2021-09-06', '2021-09-07', { qualifier: 'approximate' }), {}],
    ['before year 1 there is none', when('-0043-03-15', '-0043-03-16'), {}],
    [
      'what lasted has both ends',
      when('2021-09-03', '2021-09-07', { certainFrom: at('2021-09-04'), certainTo: at('2021-09-06') }),
      { start: '2021-09-03', end: '2021-09-06' },
    ],
  ])('%s', (_, time, dates) => {
    expect(knownDates(time)).toEqual(dates);
  });

  it('gives nothing for an end that is not known', () => {
    const { earliest, latest, ...open } = when('2021-09-06', '2021-09-07');
    expect(knownDates({ ...open, ...(earliest && { earliest }) })).toEqual({});
    expect(knownDates({ ...open, ...(latest && { latest }), basis: 'publication' })).toEqual({});
  });
});

it('names a date that holds all of the stretch, and no finer one', () => {
  const hour = 3_600_000;
  const stretch = fc.record({
    from: fc.integer({ min: at('1900-01-01'), max: at('2100-01-01') }),
    length: fc.integer({ min: 1, max: 24 * 40 * hour }),
  });
  fc.assert(
    fc.property(stretch, ({ from, length }) => {
      const date = dateWithin({ from, to: from + length }, 'UTC', 'day');
      const first = new Date(from).toISOString();
      const last = new Date(from + length - 1).toISOString();
      const shared = [10, 7, 4].find((size) => first.slice(0, size) === last.slice(0, size));
      expect(date).toBe(shared && first.slice(0, shared));
    }),
  );
});
