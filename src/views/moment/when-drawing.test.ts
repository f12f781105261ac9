import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../domain/time/calendar.ts';
import { DAY, HOUR, instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly } from '../../domain/time/telling.ts';
import type { Precision, When } from '../../domain/time/when.ts';
import { drawingLabels, drawingOf } from './when-drawing.ts';

const day = (n: number) => instant(n * DAY);
const when = (bounds: Partial<When>): When => ({
  soft: [],
  precision: 'day',
  basis: 'stated',
  zone: 'UTC',
  ...bounds,
});

describe('the drawing of a time', () => {
  it('has the ends of its shape: limits, soft ends and open ones', () => {
    const drawing = drawingOf(when({ earliest: day(0), latest: day(1), soft: ['latest'] }));
    expect(drawing).toMatchObject({ shape: { start: 'limit', end: 'soft' }, core: undefined });
    expect(drawingOf(when({ latest: day(1) }))).toMatchObject({ shape: { start: 'open', end: 'limit' } });
  });

  it('puts the certain part in proportion', () => {
    const bounds = { earliest: day(0), certainFrom: day(1), certainTo: day(4), latest: day(4) };
    expect(drawingOf(when(bounds))?.core).toEqual({ from: 0.25, to: 1 });
  });

  it('has nothing but the certain part between two open ends', () => {
    expect(drawingOf(when({ certainFrom: day(0), certainTo: day(1) }))?.core).toEqual({ from: 0, to: 1 });
  });

  it('draws nothing where there is nothing to see', () => {
    expect(drawingOf(when({}))).toBeUndefined();
    expect(drawingOf(when({ latest: day(1), basis: 'publication' }))).toBeUndefined();
    const minute = { earliest: day(1), latest: instant(DAY + 60_000), precision: 'minute' } as const;
    expect(drawingOf(when(minute))).toBeUndefined();
  });
});

describe('the words below it', () => {
  it('names days, and an end that is not given', () => {
    expect(drawingLabels(when({ earliest: day(0), latest: day(1) }), plainly('UTC'))).toEqual({
      start: 'Thu 1 Jan',
      middle: 'any time in the day',
      end: 'the day’s end',
    });
    expect(drawingLabels(when({ earliest: day(0) }), plainly('UTC'))).toMatchObject({ end: 'end not given' });
  });

  it('keeps a day where it was reported from, whatever clocks the reader goes by', () => {
    const labels = drawingLabels(when({ earliest: day(0), latest: day(1) }), plainly('America/New_York'));
    expect(labels.start).toBe('Thu 1 Jan');
  });

  it('has hours where an article gives them, by the reader’s clocks', () => {
    const hours = { earliest: instant(6 * HOUR), latest: instant(9 * HOUR), precision: 'hour' } as const;
    expect(drawingLabels(when(hours), plainly('Asia/Kabul'))).toMatchObject({
      start: 'Thu 1 Jan, 10:30',
      end: '13:30',
    });
  });

  /** What stands below the beginning and the end. */
  const ends = (precision: Precision, from: string, to: string, calendar: Calendar = 'gregorian') => {
    const [earliest, latest] = [from, to].map((text) => parseInstant(text, 'UTC') ?? instant(Number.NaN));
    const { start, end } = drawingLabels(when({ earliest, latest, precision } as Partial<When>), {
      ...plainly('UTC'),
      calendar,
    });
    return [start, end];
  };

  it.each([
    ['month', '2021-03-01', '2021-04-01', ['March 2021', '']],
    ['season', '2021-03-01', '2021-06-01', ['March 2021', 'May 2021']],
    ['year', '-2999-01-01', '-2998-01-01', ['3000 BCE', '']],
    ['decade', '1840-01-01', '1850-01-01', ['1840', '1849']],
    ['century', '-0499-01-01', '-0399-01-01', ['500 BCE', '401 BCE']],
  ] as const)('are as coarse as the words were: %s', (precision, from, to, labels) => {
    expect(ends(precision, from, to)).toEqual(labels);
  });

  it.each([
    ['month', '2021-03-01', '2021-04-01', ['2021-03', '']],
    ['season', '2021-03-01', '2021-06-01', ['2021-03', '2021-05']],
    ['year', '-2999-01-01', '-2998-01-01', ['-2999', '']],
    ['decade', '1840-01-01', '1850-01-01', ['1840', '1849']],
    ['century', '-0499-01-01', '-0399-01-01', ['-0499', '-0400']],
  ] as const)('are as coarse in ISO 8601: %s', (precision, from, to, labels) => {
    expect(ends(precision, from, to, 'iso')).toEqual(labels);
  });

  it.each([
    ['month', '2021-03-01', '2021-04-01', ['Hut 1399', 'Hamal 1400']],
    ['season', '2021-03-01', '2021-06-01', ['Hut 1399', 'Jawza 1400']],
    ['year', '1914-01-01', '1915-01-01', ['1292 SH', '1293 SH']],
    ['year', '2020-03-20', '2021-03-21', ['1399 SH', '']],
    ['decade', '1840-01-01', '1850-01-01', ['1218 SH', '1228 SH']],
    ['century', '1800-01-01', '1900-01-01', ['1178 SH', '1278 SH']],
  ] as const)('are as coarse in the Solar Hijri calendar: %s', (precision, from, to, labels) => {
    expect(ends(precision, from, to, 'solar-hijri')).toEqual(labels);
  });

  it('have their year where it is not the same at both ends, or where several years are told of', () => {
    expect(ends('day', '2020-12-30', '2021-01-03')).toEqual(['Wed 30 Dec 2020', 'Sat 2 Jan 2021']);
    expect(ends('week', '2021-03-01', '2021-03-08')).toEqual(['Mon 1 Mar', 'Sun 7 Mar']);
    expect(ends('day', '2020-12-30', '2021-01-03', 'solar-hijri')).toEqual(['Wed 10 Jadi', 'Sat 13 Jadi']);
    const some = when({ earliest: day(0), latest: day(1) });
    expect(drawingLabels(some, { ...plainly('UTC'), withYear: true }).start).toBe('Thu 1 Jan 1970');
  });

  it('say nothing of a day’s beginning or end where no day was given', () => {
    const month = when({ earliest: day(0), latest: day(31), precision: 'month', soft: ['latest'] });
    expect(drawingLabels(month, plainly('UTC')).middle).toBe('');
  });
});
