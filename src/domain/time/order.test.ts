import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whens } from '../overview/testing/arbitrary.ts';
import { when } from '../overview/testing/moments.ts';
import { DAY, HOUR } from './instant.ts';
import { orderOf } from './order.ts';
import { extentOf, type When } from './when.ts';

const day = (date: string, next: string) => when({ earliest: date, latest: next });
const point = (text: string) => when({ earliest: text, latest: text, precision: 'minute' });
const [sunday, monday] = [day('2021-09-05', '2021-09-06'), day('2021-09-06', '2021-09-07')];
const FLIPPED = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' } as const;

describe('orderOf', () => {
  it('knows one day from the next, and how far apart they may lie', () => {
    expect(orderOf(sunday, monday)).toEqual({ order: 'before', least: 0, most: 2 * DAY });
    expect(orderOf(monday, sunday)).toEqual({ order: 'after', least: 0, most: 2 * DAY });
  });

  it('measures between points to the millisecond', () => {
    const [claim, denial] = [point('2021-09-06T09:00'), point('2021-09-06T12:00')];
    expect(orderOf(claim, denial)).toEqual({ order: 'before', least: 3 * HOUR, most: 3 * HOUR });
    expect(orderOf(claim, claim)).toEqual({ order: 'same' });
  });

  it('does not know the order of two statements of one day', () => {
    expect(orderOf(monday, monday)).toEqual({ order: 'unknown' });
    expect(orderOf(monday, point('2021-09-06T09:00'))).toEqual({ order: 'unknown' });
  });

  it('takes the instant a day begins for part of it, and the one after its last for none', () => {
    const midnight = point('2021-09-06');
    expect(orderOf(midnight, monday).order).toBe('unknown');
    expect(orderOf(monday, midnight).order).toBe('unknown');
    expect(orderOf(sunday, midnight)).toEqual({ order: 'before', least: 0, most: DAY });
    expect(orderOf(midnight, sunday)).toEqual({ order: 'after', least: 0, most: DAY });
  });

  it('leaves a length out that a missing bound would have measured', () => {
    const [byMonday, fromMonday] = [when({ latest: '2021-09-06' }), when({ earliest: '2021-09-06' })];
    expect(orderOf(byMonday, monday)).toEqual({ order: 'before', least: 0 });
    expect(orderOf(sunday, fromMonday)).toEqual({ order: 'before', least: 0 });
    expect(orderOf(fromMonday, monday)).toEqual({ order: 'unknown' });
    expect(orderOf(when({}), monday)).toEqual({ order: 'unknown' });
  });

  it('leaves a length out that a soft bound would have measured, and keeps the order', () => {
    const night = { ...sunday, soft: ['earliest', 'latest'] } as const;
    expect(orderOf(night, monday)).toEqual({ order: 'before' });
    expect(orderOf({ ...sunday, soft: ['latest'] }, monday)).toEqual({ order: 'before', most: 2 * DAY });
    expect(orderOf(monday, { ...sunday, soft: ['earliest'] })).toEqual({ order: 'after', least: 0 });
  });

  it('says nothing from what was surely going on: it may have begun before and ended after', () => {
    const under = when({ certainFrom: '2021-09-05', certainTo: '2021-09-06' });
    expect(orderOf(under, day('2021-09-07', '2021-09-08'))).toEqual({ order: 'unknown' });
  });

  it('says the opposite the other way round, with the same gap', () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        const [there, back] = [orderOf(a, b), orderOf(b, a)];
        expect(back).toEqual({ ...there, order: FLIPPED[there.order] });
      }),
    );
  });

  it('is known where, and only where, no instant of the one may come on the wrong side of the other', () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        const { order } = orderOf(a, b);
        expect(order === 'before').toBe(allBefore(a, b));
        expect(order === 'after').toBe(allBefore(b, a));
      }),
    );
  });

  it('holds the gap of any two instants the times allow', () => {
    fc.assert(
      fc.property(whens, whens, fc.nat(100), fc.nat(100), (a, b, x, y) => {
        const known = orderOf(a, b);
        fc.pre(known.order === 'before');
        const [at, then] = [within(a, x), within(b, y)];
        fc.pre(at !== undefined && then !== undefined);
        expect(then - at).toBeGreaterThanOrEqual(known.least ?? 0);
        expect(then - at).toBeLessThanOrEqual(known.most ?? Infinity);
      }),
    );
  });
});

/** Said in another way than the code says it: the last instant of the one, if it has any, before the other's first. */
function allBefore(a: When, b: When): boolean {
  const [one, two] = [extentOf(a), extentOf(b)];
  return lastOf(one) < two.from;
}

function lastOf({ from, to }: { from: number; to: number }): number {
  return from === to ? from : to - 1;
}

/** The instant that many hundredths of the way through a time with both its bounds. */
function within({ earliest, latest }: When, hundredths: number): number | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  return earliest + ((latest - earliest) * hundredths) / 100;
}
