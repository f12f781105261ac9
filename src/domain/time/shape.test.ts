import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, instant, MINUTE } from './instant.ts';
import { ENDS, endOf, shapeOf } from './shape.ts';
import { BASES, isUndated, PRECISIONS, QUALIFIERS, type When } from './when.ts';

const day = (n: number): Instant => instant(n * DAY);

function when(given: Partial<When>): When {
  return { soft: [], precision: 'day', basis: 'stated', zone: 'Asia/Kabul', ...given };
}

const plain = {
  certain: 'none',
  possibleBefore: false,
  possibleAfter: false,
  approximate: false,
  uncertain: false,
  extent: 'stretch',
};

describe('the shape of a time', () => {
  it.each([
    ['a day', { earliest: day(0), latest: day(1) }, { start: 'limit', end: 'limit' }],
    [
      'a night nobody gave edges to',
      { earliest: day(0), latest: day(1), soft: ['earliest', 'latest'] },
      { start: 'soft', end: 'soft' },
    ],
    ['known only to have been by a day', { latest: day(1) }, { start: 'open', end: 'limit' }],
    ['by a day that order gives', { latest: day(1), soft: ['latest'] }, { start: 'open', end: 'soft' }],
    ['since a day', { earliest: day(0) }, { start: 'limit', end: 'open' }],
    [
      'days of fighting',
      { certainFrom: day(0), certainTo: day(1) },
      { start: 'open', end: 'open', certain: 'part', possibleBefore: true, possibleAfter: true },
    ],
    [
      'all of a day',
      { earliest: day(0), certainFrom: day(0), certainTo: day(1), latest: day(1) },
      { start: 'limit', end: 'limit', certain: 'whole' },
    ],
    [
      'begun at some time before a day, over with it',
      { earliest: day(0), certainFrom: day(2), certainTo: day(3), latest: day(3), soft: ['earliest'] },
      { start: 'soft', end: 'limit', certain: 'part', possibleBefore: true },
    ],
    ['about a day', { earliest: day(0), latest: day(1), qualifier: 'approximate' }, { approximate: true }],
    ['perhaps a day', { earliest: day(0), latest: day(1), qualifier: 'uncertain' }, { uncertain: true }],
    [
      'perhaps about a day',
      { earliest: day(0), latest: day(1), qualifier: 'both' },
      { approximate: true, uncertain: true },
    ],
  ] as const)('%s', (_, given, expected) => {
    const ends = { start: 'limit', end: 'limit' };
    expect(shapeOf(when(given))).toEqual({ ...plain, ...ends, ...expected });
  });

  it.each([
    ['minute', MINUTE, 'point'],
    ['minute', 2 * MINUTE, 'stretch'],
    ['hour', HOUR, 'point'],
    ['hour', 3 * HOUR, 'stretch'],
    ['day', HOUR, 'stretch'],
    ['day', 0, 'point'],
  ] as const)('known to the %s, %i milliseconds long, is a %s', (precision, length, extent) => {
    expect(shapeOf(when({ earliest: day(0), latest: instant(length), precision }))?.extent).toBe(extent);
  });

  it('is none for what has no date', () => {
    expect(shapeOf(when({}))).toBeUndefined();
    expect(shapeOf(when({ latest: day(1), basis: 'publication' }))).toBeUndefined();
  });
});

/** Any bounds in order on whole days, each there or not, with any softness, precision, basis and qualifier. */
const times: fc.Arbitrary<When> = fc
  .record({
    days: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 4 }),
    given: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    soft: fc.subarray(['earliest', 'latest'] as const),
    precision: fc.constantFrom(...PRECISIONS),
    basis: fc.constantFrom(...BASES),
    qualifier: fc.option(fc.constantFrom(...QUALIFIERS), { nil: undefined }),
  })
  .map(({ days, given, qualifier, ...rest }) => {
    const sorted = days.toSorted((a, b) => a - b).map(day);
    const bounds = (['earliest', 'certainFrom', 'certainTo', 'latest'] as const).flatMap((name, index) =>
      given[index] ? [[name, sorted[index]] as const] : [],
    );
    return when({ ...rest, ...(qualifier && { qualifier }), ...Object.fromEntries(bounds) });
  });

describe('whatever the time', () => {
  it('has a shape if, and only if, it has a date', () => {
    fc.assert(
      fc.property(times, (time) => {
        expect(shapeOf(time) === undefined).toBe(isUndated(time));
      }),
    );
  });

  it('an end is open where its bound is missing, and nowhere else', () => {
    fc.assert(
      fc.property(times, (time) => {
        for (const bound of ['earliest', 'latest'] as const) {
          const end = endOf(time, bound);
          expect(ENDS).toContain(end);
          expect(end === 'open').toBe(time[bound] === undefined);
          if (end === 'limit') expect(time.soft).not.toContain(bound);
        }
      }),
    );
  });

  it('nothing that is certain throughout has an open end, and what is possible lies beside what is certain', () => {
    fc.assert(
      fc.property(times, (time) => {
        const shape = shapeOf(time);
        if (!shape) return;
        const { start, end, certain, possibleBefore, possibleAfter } = shape;
        if (certain === 'whole') expect([start, end]).not.toContain('open');
        expect(certain === 'part').toBe(possibleBefore || possibleAfter);
        if (certain !== 'none') {
          expect(possibleBefore || start !== 'open').toBe(true);
          expect(possibleAfter || end !== 'open').toBe(true);
        }
      }),
    );
  });

  it('is the same however long it lasted and whenever it was', () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: -9e4, max: 9e4 }),
        (time, by, to) => {
          // An hour or a minute made longer is one no more.
          fc.pre(time.precision !== 'minute' && time.precision !== 'hour');
          const bounds = (['earliest', 'certainFrom', 'certainTo', 'latest'] as const).flatMap((name) => {
            const at = time[name];
            return at === undefined ? [] : [[name, instant(at * by + to * DAY)] as const];
          });
          expect(shapeOf({ ...time, ...Object.fromEntries(bounds) })).toEqual(shapeOf(time));
        },
      ),
    );
  });
});
