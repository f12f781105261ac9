import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pairs, PRESENT_SCHEME, SCHEME_STEPS, schemeFor, schemeNamed, upgraded } from './schemes.ts';

const pairs: fc.Arbitrary<Pairs> = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom('fold', 'unfold', 'in', 'v'), fc.string()),
    fc.oneof(fc.constantFrom('off', 'on', 'all', ''), fc.string()),
  ),
);

describe('upgraders', () => {
  it('lead scheme 1 to 2: all unfolded under one key', () => {
    const old: Pairs = [
      ['in', 'a'],
      ['fold', 'off'],
      ['fold', 'on'],
      ['fold', 'maybe'],
    ];
    expect(upgraded(old, 1)).toEqual([
      ['in', 'a'],
      ['unfold', 'all'],
      ['unfold', 'maybe'],
    ]);
  });

  it('are pure, and leave the keys they do not speak of as they are', () => {
    fc.assert(
      fc.property(pairs, (query) => {
        const before = structuredClone(query);
        for (const { upgrade } of SCHEME_STEPS) expect(upgrade(query)).toEqual(upgrade(query));
        expect(query).toEqual(before);
        const others = (list: Pairs) => list.filter(([key]) => key !== 'fold' && key !== 'unfold');
        expect(others(upgraded(query, 1))).toEqual(others(query));
      }),
    );
  });

  it('do nothing to a link of the present scheme', () => {
    fc.assert(fc.property(pairs, (query) => void expect(upgraded(query, PRESENT_SCHEME)).toEqual(query)));
  });
});

describe('the number of a link', () => {
  it('is the lowest that reads it as it is meant', () => {
    expect(schemeFor({ in: 'a', unfold: '2021-09-05T00:00Z' })).toBe(1);
    expect(schemeFor({ unfold: 'all' })).toBe(2);
  });

  it.each([
    [undefined, 1],
    ['1', 1],
    ['2', 2],
    [String(PRESENT_SCHEME + 1), undefined],
    ['0', undefined],
    ['-1', undefined],
    ['1e1', undefined],
    ['', undefined],
    ['99999999999999999999', undefined],
  ])('named %s is %s', (text, scheme) => expect(schemeNamed(text)).toBe(scheme));
});
