import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, MomentId } from './corpus.ts';
import { type Moments, MomentsOnDemand } from './moments.ts';

const few: readonly Moment[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id: id as MomentId }) as Moment);
const lists = fc.nat(few.length).map((length) => few.slice(0, length));
const place = fc.integer({ min: -7, max: 7 });

/** Each method of an order, with what it is asked. */
const asked: Readonly<Record<string, (moments: Moments, a: number, b: number) => unknown>> = {
  length: (moments) => moments.length,
  at: (moments, a) => moments.at(a),
  slice: (moments) => moments.slice(),
  'slice from': (moments, a) => moments.slice(a),
  'slice from and to': (moments, a, b) => moments.slice(a, b),
  map: (moments, a) => moments.map(({ id }, at) => `${id}${at + a}`),
  'flatMap to lists': (moments, a) => moments.flatMap(({ id }, at) => (at > a ? [id, [at]] : [])),
  'flatMap to one': (moments) => moments.flatMap(({ id }) => id),
  filter: (moments, a) => moments.filter(({ id }, at) => at < a || id === 'e'),
  find: (moments, a) => moments.find(({ id }, at) => at === a || id === 'd'),
  reduce: (moments, a) => moments.reduce((sum, { id }) => sum + id, String(a)),
  some: (moments, a) => moments.some((_, at) => at > a),
  every: (moments, a) => moments.every((_, at) => at < a),
  entries: (moments) => [...moments.entries()],
  'one after another': (moments) => [...moments],
};

describe('moments that are made when they are looked at', () => {
  it.each(Object.keys(asked))('answer as an array does: %s', (what) => {
    fc.assert(
      fc.property(lists, place, place, (list, a, b) => {
        const made = new MomentsOnDemand(list.length, (at) => {
          const moment = list[at];
          if (!moment) throw new RangeError(`Nobody may ask for place ${at}.`);
          return moment;
        });
        expect(asked[what]?.(made, a, b)).toEqual(asked[what]?.(list, a, b));
      }),
    );
  });
});
