import { describe, expect, it } from 'vitest';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { stepsFrom } from './stepping.ts';

const moment = (id: string) => ({ id: id as MomentId }) as Moment;
const [a, b, c, d] = [moment('a'), moment('b'), moment('c'), moment('d')];
const ALL = [a, b, c, d];

describe('stepping through what is shown', () => {
  it('goes to the neighbours', () => {
    expect(stepsFrom(b.id, ALL, ALL)).toEqual({ previous: a, next: c, position: 2, count: 4 });
  });

  it('stops at the ends', () => {
    expect(stepsFrom(a.id, ALL, ALL)).toEqual({ next: b, position: 1, count: 4 });
    expect(stepsFrom(d.id, ALL, ALL)).toEqual({ previous: c, position: 4, count: 4 });
  });

  it('skips what is filtered out', () => {
    expect(stepsFrom(a.id, ALL, [a, d])).toEqual({ next: d, position: 1, count: 2 });
  });

  it('stands between its neighbours in time when it is itself filtered out', () => {
    expect(stepsFrom(b.id, ALL, [a, d])).toEqual({ previous: a, next: d, position: undefined, count: 2 });
    expect(stepsFrom(d.id, ALL, [a])).toEqual({ previous: a, position: undefined, count: 1 });
  });

  it('goes nowhere from a moment that is not there', () => {
    expect(stepsFrom('gone' as MomentId, ALL, ALL)).toEqual({ position: undefined, count: 4 });
  });
});
