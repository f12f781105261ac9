import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whens } from '../overview/testing/arbitrary.ts';
import { at, span, when } from '../overview/testing/moments.ts';
import {
  certainOf,
  compareWhens,
  extentOf,
  hasHours,
  isUndated,
  overlaps,
  PRECISIONS,
  placeOf,
} from './when.ts';

const sunday = when({ earliest: '2021-09-05', latest: '2021-09-06' });

describe('isUndated', () => {
  it.each([
    ['no bound at all', {}, true],
    ['only the day its article came out', { latest: '2021-09-07', basis: 'publication' }, true],
    ['a last day that the article tells', { latest: '2021-09-07', basis: 'inferred' }, false],
    ['a first day', { earliest: '2021-09-05', basis: 'publication' }, false],
    ['a certain stretch', { certainFrom: '2021-09-05', certainTo: '2021-09-06' }, false],
  ] as const)('with %s: %s', (_, bounds, expected) => {
    expect(isUndated(when(bounds))).toBe(expected);
  });
});

it('has hours where the words name a minute or an hour, and not where a rule gave a part of day its own', () => {
  expect(PRECISIONS.filter((precision) => hasHours({ precision }))).toEqual(['minute', 'hour']);
});

describe('extentOf and certainOf', () => {
  it('leave unknown what is unknown', () => {
    const began = when({ earliest: '2021-09-03', certainFrom: '2021-09-05', certainTo: '2021-09-06' });
    expect(extentOf(began)).toEqual({ from: at('2021-09-03'), to: Infinity });
    expect(extentOf(when({ latest: '2021-09-06' }))).toEqual({ from: -Infinity, to: at('2021-09-06') });
    expect(certainOf(began)).toEqual(span('2021-09-05', '2021-09-06'));
    expect(certainOf(sunday)).toBeUndefined();
  });
});

describe('overlaps', () => {
  const monday = span('2021-09-06', '2021-09-07');
  const point = (text: string) => span(text, text);

  it.each([
    ['the day before, which ends where it begins', span('2021-09-05', '2021-09-06'), false],
    ['the day after, which begins where it ends', span('2021-09-07', '2021-09-08'), false],
    ['what crosses its beginning', span('2021-09-05', '2021-09-06T00:01'), true],
    ['what holds it', span('2021-09-01', '2021-09-30'), true],
    ['its first instant', point('2021-09-06'), true],
    ['the instant after its last', point('2021-09-07'), false],
  ])('a Monday and %s', (_, other, expected) => {
    expect(overlaps(other, monday)).toBe(expected);
  });

  it('is the same the other way round for what has a length', () => {
    fc.assert(
      fc.property(whens, whens, (one, two) => {
        const [a, b] = [extentOf(one), extentOf(two)];
        fc.pre(a.from !== a.to && b.from !== b.to);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
});

describe('placeOf', () => {
  it('is the possible extent where both bounds are known', () => {
    expect(placeOf(sunday)).toEqual(span('2021-09-05', '2021-09-06'));
  });

  it('puts what is only known to have happened by a day on that day', () => {
    expect(placeOf(when({ latest: '2021-09-06' }))).toEqual(span('2021-09-05', '2021-09-06'));
  });

  it('lets a missing end follow the beginning by as much as the precision speaks of', () => {
    const hour = when({ earliest: '2021-09-05T18:00', precision: 'hour' });
    expect(placeOf(hour)).toEqual(span('2021-09-05T18:00', '2021-09-05T19:00'));
  });

  it('takes the certain stretch where an outer bound is missing', () => {
    const core = { certainFrom: '2021-09-05', certainTo: '2021-09-07' };
    expect(placeOf(when(core))).toEqual(span('2021-09-05', '2021-09-07'));
    expect(placeOf(when({ ...core, earliest: '2021-09-03' }))).toEqual(span('2021-09-03', '2021-09-07'));
    expect(placeOf(when({ ...core, latest: '2021-09-09' }))).toEqual(span('2021-09-05', '2021-09-09'));
  });

  it('lies within what is possible, holds what is certain, and fails only the undated', () => {
    fc.assert(
      fc.property(whens, (time) => {
        const place = placeOf(time);
        expect(place === undefined).toBe(isUndated(time));
        if (!place) return;
        const [possible, certain] = [extentOf(time), certainOf(time) ?? place];
        expect(possible.from).toBeLessThanOrEqual(place.from);
        expect(place.from).toBeLessThanOrEqual(certain.from);
        expect(certain.to).toBeLessThanOrEqual(place.to);
        expect(place.to).toBeLessThanOrEqual(possible.to);
      }),
    );
  });
});

describe('compareWhens', () => {
  it('goes by the beginning, then by the last bound, and puts the undated last', () => {
    const inOrder = [
      when({ latest: '2021-09-05' }),
      when({ earliest: '2021-09-05', latest: '2021-09-05T12:00' }),
      sunday,
      when({ earliest: '2021-09-05' }),
      when({ earliest: '2021-09-05T18:00', latest: '2021-09-06' }),
      when({}),
    ];
    expect([...inOrder].reverse().sort(compareWhens)).toEqual(inOrder);
  });

  it('leaves two of the same bounds, and two without any, in the order they had', () => {
    expect(compareWhens(sunday, { ...sunday, precision: 'hour' })).toBe(0);
    expect(compareWhens(when({}), when({ latest: '2021-09-07', basis: 'publication' }))).toBe(0);
  });

  it('is an order: both ways opposite, and passed on from one to the next', () => {
    fc.assert(
      fc.property(whens, whens, whens, (a, b, c) => {
        expect(compareWhens(a, a)).toBe(0);
        expect(Math.sign(compareWhens(a, b)) + Math.sign(compareWhens(b, a))).toBe(0);
        fc.pre(compareWhens(a, b) <= 0 && compareWhens(b, c) <= 0);
        expect(compareWhens(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('never puts what stands later on the timeline first', () => {
    fc.assert(
      fc.property(fc.array(whens), (all) => {
        const begins = all.sort(compareWhens).map((time) => placeOf(time)?.from ?? Infinity);
        expect(begins).toEqual([...begins].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });
});
