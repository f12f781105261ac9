import { describe, expect, it } from 'vitest';
import type { Corpus } from './corpus.ts';
import { nearestMoments } from './nearest.ts';

const corpus = {
  moments: [
    { id: 'm01', slug: 'taliban-claim-all-of-panjshir' },
    { id: 'm02', slug: 'resistance-denies-panjshir-has-fallen' },
    { id: 'm03', slug: 'fahim-dashty-killed' },
    { id: 'm04', slug: 'massoud-calls-for-national-uprising' },
    { id: 'm05', slug: 'massoud-offers-talks' },
    { id: 'm06', slug: 'massoud-says-he-is-safe' },
    { id: 'm07', slug: 'massoud-offers-peace-talks' },
  ],
} as unknown as Pick<Corpus, 'moments'>;

const nearest = (slug: string | undefined, id: string) =>
  nearestMoments(corpus, slug, id).map((moment) => moment.id);

describe('nearestMoments', () => {
  it('finds the moment whose headline changed', () => {
    expect(nearest('dashty-killed-in-fighting', 'm99')[0]).toBe('m03');
    expect(nearest('resistance-denies-fall-of-panjshir', 'm99')[0]).toBe('m02');
  });
  it('offers at most three, the likeliest first', () => {
    expect(nearest('massoud-offers-to-hold-talks', 'm99')).toHaveLength(3);
    expect(nearest('massoud-offers-to-hold-talks', 'm99')[0]).toBe('m05');
  });
  it('offers none for a slug that is like nothing', () => {
    expect(nearest('earthquake-hits-tokyo', 'm01')).toEqual([]);
  });
  it('without a slug, goes by the id', () => {
    expect(nearest(undefined, 'm3')).toContain('m03');
  });
  it('takes an id that is a slug cut off for one', () => {
    expect(nearest(undefined, 'resistance-denies-panj')[0]).toBe('m02');
  });
  it('has none in an empty corpus', () => {
    expect(nearestMoments({ moments: [] }, 'a', 'b')).toEqual([]);
  });
});
