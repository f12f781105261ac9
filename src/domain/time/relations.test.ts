import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whens } from '../overview/testing/arbitrary.ts';
import { at, span, when } from '../overview/testing/moments.ts';
import { instant } from './instant.ts';
import { orderOf } from './order.ts';
import {
  ALLEN,
  type Allen,
  allenOf,
  type Bounded,
  definitelyIn,
  definitelyOut,
  possibleAllen,
  possiblyIn,
  RELATIONS,
  type Relation,
  relate,
  standingIn,
  withoutSoft,
} from './relations.ts';
import type { Extent } from './when.ts';

const NAMES = Object.keys(RELATIONS) as Relation[];
const SHARED_OUT = ['before', 'after', 'during', 'contains', 'overlaps', 'equals'] as const;
const CONVERSE: Readonly<Record<Allen, Allen>> = {
  before: 'after',
  meets: 'met-by',
  overlaps: 'overlapped-by',
  starts: 'started-by',
  during: 'contains',
  finishes: 'finished-by',
  equals: 'equals',
  'finished-by': 'finishes',
  contains: 'during',
  'started-by': 'starts',
  'overlapped-by': 'overlaps',
  'met-by': 'meets',
  after: 'before',
};

const [sunday, monday] = [
  when({ earliest: '2021-09-05', latest: '2021-09-06' }),
  when({ earliest: '2021-09-06', latest: '2021-09-07' }),
];
const crisp = (from: string, to: string) =>
  when({ earliest: from, certainFrom: from, certainTo: to, latest: to });

describe('allenOf', () => {
  it.each([
    [[0, 1], [2, 3], 'before'],
    [[0, 1], [1, 3], 'meets'],
    [[0, 2], [1, 3], 'overlaps'],
    [[0, 2], [0, 3], 'starts'],
    [[1, 2], [0, 3], 'during'],
    [[1, 3], [0, 3], 'finishes'],
    [[0, 3], [0, 3], 'equals'],
    [[1, 1], [0, 3], 'during'],
    [[0, 0], [0, 3], 'starts'],
    [[3, 3], [0, 3], 'met-by'],
    [[0, 0], [1, 3], 'before'],
    [[1, 1], [1, 1], 'equals'],
    [[0, 0], [1, 1], 'before'],
    [[-Infinity, 2], [-Infinity, Infinity], 'starts'],
  ] as const)('%s to %s: %s, and the other way round its converse', ([from, to], [first, last], expected) => {
    const [a, b] = [
      { from, to },
      { from: first, to: last },
    ];
    expect(allenOf(a, b)).toBe(expected);
    expect(allenOf(b, a)).toBe(CONVERSE[expected]);
  });

  it('is what the order of the four ends says, an instant being shorter than any stretch', () => {
    for (const a of stretches(0, 4)) {
      for (const b of stretches(0, 4)) expect(allenOf(a, b)).toBe(byEnds(a, b));
    }
  });
});

describe('relate', () => {
  it('knows a day from the next, and not the order of two things of one day', () => {
    expect(relate(sunday, 'before', monday)).toBe('definitely');
    expect(relate(monday, 'after', sunday)).toBe('definitely');
    expect(relate(monday, 'before', sunday)).toBe('not');
    expect(relate(sunday, 'before', sunday)).toBe('possibly');
    expect(relate(sunday, 'equals', sunday)).toBe('possibly');
  });

  it('knows what fell into a stretch that is certain', () => {
    const siege = when({
      earliest: '2021-09-01',
      certainFrom: '2021-09-03',
      certainTo: '2021-09-08',
      latest: '2021-09-10',
    });
    expect(relate(sunday, 'during', siege)).toBe('definitely');
    expect(relate(siege, 'contains', sunday)).toBe('definitely');
    expect(relate(when({ earliest: '2021-09-02', latest: '2021-09-04' }), 'during', siege)).toBe('possibly');
    expect(relate(crisp('2021-09-04', '2021-09-12'), 'overlaps', siege)).toBe('definitely');
  });

  it('knows two crisp stretches for the same', () => {
    expect(relate(crisp('2021-09-04', '2021-09-12'), 'equals', crisp('2021-09-04', '2021-09-12'))).toBe(
      'definitely',
    );
  });

  it('takes a missing bound for any distance', () => {
    const byMonday = when({ latest: '2021-09-06' });
    expect(relate(byMonday, 'before', monday)).toBe('definitely');
    expect(relate(byMonday, 'contains', sunday)).toBe('possibly');
    expect(relate(when({}), 'before', sunday)).toBe('possibly');
    expect(NAMES.map((name) => relate(when({}), name, when({})))).toEqual(NAMES.map(() => 'possibly'));
  });

  it('reckons with soft bounds, unless they are taken away first', () => {
    const night = when({ earliest: '2021-09-05T18:00', latest: '2021-09-06T06:00', soft: ['latest'] });
    const noon = when({ earliest: '2021-09-06T12:00', latest: '2021-09-06T13:00' });
    expect(relate(night, 'before', noon)).toBe('definitely');
    expect(relate(withoutSoft(night), 'before', noon)).toBe('possibly');
    expect(relate(withoutSoft(night), 'before', sunday)).toBe('possibly');
    expect(relate(withoutSoft(night), 'before', when({ latest: '2021-09-05' }))).toBe('not');
  });

  it('is not vague about bounds that cannot be', () => {
    const never = when({ earliest: '2021-09-06', latest: '2021-09-05' });
    expect(NAMES.map((name) => relate(never, name, sunday))).toEqual(NAMES.map(() => 'not'));
  });

  it('says what every pair of stretches within the bounds says', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const seen = allSeen(within(a), within(b));
        expect(possibleAllen(a, b)).toEqual(ALLEN.filter((name) => seen.has(name)));
        for (const name of NAMES) {
          const hits = [...seen].filter((one) => (RELATIONS[name] as readonly Allen[]).includes(one)).length;
          const expected = hits === 0 ? 'not' : hits === seen.size ? 'definitely' : 'possibly';
          expect(relate(a, name, b)).toBe(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('turns round: before is after, during contains', () => {
    const turned = { before: 'after', during: 'contains', overlaps: 'overlaps', equals: 'equals' } as const;
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        for (const name of ['before', 'during', 'overlaps', 'equals'] as const) {
          expect(relate(a, name, b)).toBe(relate(b, turned[name], a));
        }
        expect(relate(a, 'intersects', b)).toBe(relate(b, 'intersects', a));
      }),
    );
  });

  it('is definite of one of six at most, and then no other is possible', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const all = SHARED_OUT.map((name) => relate(a, name, b));
        const possible = all.filter((sureness) => sureness !== 'not').length;
        expect(possible).toBeGreaterThan(0);
        expect(all.includes('definitely')).toBe(possible === 1);
      }),
    );
  });

  it('says before and after where orderOf does', () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        const { order } = orderOf(a, b);
        expect(relate(a, 'before', b) === 'definitely').toBe(order === 'before');
        expect(relate(a, 'after', b) === 'definitely').toBe(order === 'after');
      }),
    );
  });

  it('says less, and nothing else, of a time with wider bounds', () => {
    fc.assert(
      fc.property(bounded, bounded, fc.constantFrom(...BOUNDS), (a, b, dropped) => {
        // An instant is told by both its bounds: without one, the other is an end that does not belong to it.
        fc.pre(a.earliest === undefined || a.earliest !== a.latest);
        const { [dropped]: _, ...wider } = a;
        expect(possibleAllen(wider, b)).toEqual(expect.arrayContaining([...possibleAllen(a, b)]));
      }),
    );
  });
});

describe('in a window', () => {
  const week = span('2021-09-05', '2021-09-12');

  it.each([
    ['a day in it', { earliest: '2021-09-06', latest: '2021-09-07' }, 'definitely'],
    ['a day before it', { earliest: '2021-09-04', latest: '2021-09-05' }, 'not'],
    ['the month it lies in', { earliest: '2021-09-01', latest: '2021-10-01' }, 'possibly'],
    ['what has no bounds', {}, 'possibly'],
    ['what was by its last day', { latest: '2021-09-12' }, 'possibly'],
    ['what was by its first day', { latest: '2021-09-05' }, 'not'],
    ['what surely went on in it', { certainFrom: '2021-09-11', certainTo: '2021-09-20' }, 'definitely'],
    ['what began in it for certain', { earliest: '2021-09-05', certainFrom: '2021-09-06' }, 'definitely'],
    ['its first instant', { earliest: '2021-09-05', latest: '2021-09-05' }, 'definitely'],
    ['the instant after it', { earliest: '2021-09-12', latest: '2021-09-12' }, 'not'],
  ] as const)('%s: %s', (_, bounds, expected) => {
    expect(standingIn(when(bounds), week)).toBe(expected);
  });

  it('is what relate says of intersecting it', () => {
    fc.assert(
      fc.property(bounded, fc.nat(20), fc.integer({ min: 1, max: 20 }), (time, from, length) => {
        const window = { from: instant(from), to: instant(from + length) };
        const { from: first, to: last } = window;
        const crispWindow = { earliest: first, certainFrom: first, certainTo: last, latest: last };
        expect(standingIn(time, window)).toBe(relate(time, 'intersects', crispWindow));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is out, or possibly in, and definitely in only where it is possibly in', () => {
    fc.assert(
      fc.property(bounded, fc.nat(20), fc.integer({ min: 1, max: 20 }), (time, from, length) => {
        const window = { from: instant(from), to: instant(from + length) };
        expect(definitelyOut(time, window)).toBe(!possiblyIn(time, window));
        if (definitelyIn(time, window)) expect(possiblyIn(time, window)).toBe(true);
      }),
    );
  });

  it('surely holds all that lies within it', () => {
    expect(definitelyIn(when({ earliest: '2021-09-05', latest: '2021-09-12' }), week)).toBe(true);
    expect(at('2021-09-05')).toBe(week.from);
  });
});

const BOUNDS = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
/** Bounds lie this far apart, so that between two of them there is room for all four ends in any order. */
const STEP = 5;
const LAST = 2 * STEP;

/** Any bounds in order on three places, each of them there or not. */
const bounded: fc.Arbitrary<Bounded> = fc
  .tuple(fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), fc.subarray([...BOUNDS]))
  .map(([places, given]) => {
    const inOrder = places.sort((a, b) => a - b).map((place) => instant(place * STEP));
    return Object.fromEntries(
      BOUNDS.map((name, index) => [name, inOrder[index]] as const).filter(([name]) => given.includes(name)),
    );
  });

function stretches(from: number, to: number): Extent[] {
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return all.flatMap((first) =>
    all.filter((last) => last >= first).map((last) => ({ from: first, to: last })),
  );
}

/** Every stretch of whole numbers that the bounds allow; beyond the outermost place all is alike. */
function within({ earliest, certainFrom, certainTo, latest }: Bounded): Extent[] {
  return stretches(-STEP, LAST + STEP).filter(({ from, to }) => {
    const lasting = from < to;
    if (earliest !== undefined && from < earliest) return false;
    if (latest !== undefined && (to > latest || (!lasting && to === latest && earliest !== latest)))
      return false;
    if (certainFrom !== undefined && from > certainFrom) return false;
    return certainTo === undefined || to >= certainTo;
  });
}

function allSeen(ones: readonly Extent[], others: readonly Extent[]): ReadonlySet<Allen> {
  const seen = new Set<Allen>();
  for (const one of ones) for (const other of others) seen.add(allenOf(one, other));
  return seen;
}

/** Allen's definitions on ends that are twice as far apart, an instant being half a step long. */
function byEnds(a: Extent, b: Extent): Allen {
  const [s, e, t, f] = [a, b].flatMap(({ from, to }) => [2 * from, Math.max(2 * to, 2 * from + 1)]) as [
    number,
    number,
    number,
    number,
  ];
  const holds: Readonly<Record<Allen, boolean>> = {
    before: e < t,
    meets: e === t,
    overlaps: s < t && t < e && e < f,
    starts: s === t && e < f,
    during: s > t && e < f,
    finishes: s > t && e === f,
    equals: s === t && e === f,
    'finished-by': s < t && e === f,
    contains: s < t && e > f,
    'started-by': s === t && e > f,
    'overlapped-by': t < s && s < f && e > f,
    'met-by': f === s,
    after: f < s,
  };
  const found = ALLEN.filter((name) => holds[name]);
  expect(found).toHaveLength(1);
  return found[0] ?? 'equals';
}
