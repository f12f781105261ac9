import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { oppositionOf } from '../corpus/opposition.ts';
import { parseInstant } from '../time/instant.ts';
import { compareWhens, isUndated } from '../time/when.ts';
import { inOrder, type Measures, type MomentOrder } from './moment-order.ts';
import { account, moment } from './testing/small-corpus.ts';

type Stances = readonly ('asserts' | 'reports' | 'denies' | 'hedges')[];

/** A moment of September 2021, told by one article after another in these stances; without a day it has no date. */
function told(id: string, day: number | undefined, stances: Stances): Moment {
  const at =
    day === undefined ? undefined : parseInstant(`2021-09-${String(day).padStart(2, '0')}`, 'Asia/Kabul');
  const { when } = moment(id);
  return moment(id, {
    when: at === undefined ? when : { ...when, earliest: at },
    accounts: stances.map((stance, index) => account(`article-${index}`, { stance })),
  });
}

const calm = told('calm', 1, ['asserts']);
const split = told('split', 2, ['asserts', 'denies', 'denies', 'reports', 'hedges']);
const asked = told('asked', 3, ['asserts', 'reports']);
const oneDenial = told('one-denial', 4, ['reports', 'reports', 'denies']);
const undated = told('undated', undefined, ['asserts']);
const ALL = [calm, split, asked, oneDenial, undated];

const MEASURES: Measures = {
  disputed: new Set([asked.id, split.id, oneDenial.id]),
  sourcesOf: ({ accounts }) => accounts.length,
};
const ids = (by: MomentOrder['by'], reversed = false) =>
  inOrder(ALL, { by, reversed }, MEASURES).map(({ id }) => id);

describe('opposition', () => {
  it.each([
    [[], { denying: 0, others: 0, opposed: 0 }],
    [['asserts', 'hedges'], { denying: 0, others: 2, opposed: 0 }],
    [['denies', 'denies'], { denying: 2, others: 0, opposed: 0 }],
    [['denies', 'asserts', 'reports'], { denying: 1, others: 2, opposed: 1 }],
    [['denies', 'hedges', 'denies', 'denies'], { denying: 3, others: 1, opposed: 1 }],
  ] as const)('of %o', (stances, expected) => {
    expect(oppositionOf(told('a', 1, stances))).toEqual(expected);
  });
});

describe('the orders', () => {
  it('is in time, or the latest first with the undated still last', () => {
    expect(ids('time')).toEqual(['calm', 'split', 'asked', 'one-denial', 'undated']);
    expect(ids('time', true)).toEqual(['one-denial', 'asked', 'split', 'calm', 'undated']);
  });

  it('is by disagreement: most opposed, then what a question disputes, then time', () => {
    expect(ids('disagreement')).toEqual(['split', 'one-denial', 'asked', 'calm', 'undated']);
    expect(ids('disagreement', true)).toEqual(['calm', 'undated', 'asked', 'one-denial', 'split']);
  });

  it('is by the number of sources, then time', () => {
    expect(ids('sources')).toEqual(['split', 'one-denial', 'asked', 'calm', 'undated']);
    expect(ids('sources', true)).toEqual(['calm', 'undated', 'asked', 'one-denial', 'split']);
  });
});

const someMoments = fc
  .array(
    fc.record({
      day: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      stances: fc.array(fc.constantFrom('asserts', 'reports', 'denies', 'hedges'), { maxLength: 5 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all
      .map(({ day, stances }, index) => told(`m${index}`, day, stances))
      .sort((a, b) => compareWhens(a.when, b.when)),
  );
const orders: fc.Arbitrary<MomentOrder> = fc.record({
  by: fc.constantFrom('time', 'disagreement', 'sources'),
  reversed: fc.boolean(),
});
/** Some of the moments disputed, some shown, whatever they are. */
const setting = fc.tuple(someMoments, orders, fc.func(fc.boolean()), fc.func(fc.boolean()));

function measuresBy(moments: readonly Moment[], isDisputed: (id: MomentId) => boolean): Measures {
  return { ...MEASURES, disputed: new Set(moments.map(({ id }) => id).filter(isDisputed)) };
}

describe('any order', () => {
  it('keeps every moment, once', () => {
    fc.assert(
      fc.property(setting, ([moments, order, isDisputed]) => {
        const sorted = inOrder(moments, order, measuresBy(moments, isDisputed));
        expect(new Set(sorted)).toEqual(new Set(moments));
        expect(sorted.length).toBe(moments.length);
      }),
    );
  });

  it('is the same among fewer: what a filter hides moves nothing else', () => {
    fc.assert(
      fc.property(setting, ([moments, order, isDisputed, isShown]) => {
        const measures = measuresBy(moments, isDisputed);
        const shown = ({ id }: Moment) => isShown(id);
        expect(inOrder(moments.filter(shown), order, measures)).toEqual(
          inOrder(moments, order, measures).filter(shown),
        );
      }),
    );
  });

  it('never puts less before more, nor, of equals, the later before the earlier', () => {
    fc.assert(
      fc.property(setting, ([moments, { by, reversed }, isDisputed]) => {
        const measures = measuresBy(moments, isDisputed);
        const sorted = inOrder(moments, { by, reversed }, measures);
        const place = new Map(moments.map(({ id }, index) => [id, index]));
        for (const [index, next] of sorted.slice(1).entries()) {
          const before = sorted.at(index);
          if (before) expect(inPlace(before, next, by, reversed, measures, place)).toBe(true);
        }
      }),
    );
  });
});

function inPlace(
  before: Moment,
  next: Moment,
  by: MomentOrder['by'],
  reversed: boolean,
  { disputed, sourcesOf }: Measures,
  place: ReadonlyMap<MomentId, number>,
): boolean {
  const earlier = (place.get(before.id) ?? 0) < (place.get(next.id) ?? 0);
  if (by === 'time') return isUndated(next.when) || earlier !== reversed;
  const keys = ({ id, ...rest }: Moment) =>
    by === 'sources' ? [sourcesOf({ id, ...rest })] : [oppositionOf(rest).opposed, Number(disputed.has(id))];
  const [one, two] = [keys(before), keys(next)];
  const first = one.findIndex((key, index) => key !== two[index]);
  if (first < 0) return earlier;
  return (one[first] ?? 0) > (two[first] ?? 0) !== reversed;
}
