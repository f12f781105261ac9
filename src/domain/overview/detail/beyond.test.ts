import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../columns/facts.ts';
import { placeOf } from '../../time/when.ts';
import { momentsOf, whens, windows } from '../testing/arbitrary.ts';
import { DetailIndex } from './detail-index.ts';

const HEAD = { entities: [], articles: [], sides: [], occasions: [], questions: [] };

describe('a lane beyond what is told of', () => {
  it('says when its last begins before that, and its first after', () => {
    fc.assert(
      fc.property(momentsOf(whens, 40), windows, (unsorted, window) => {
        const moments = unsorted
          .filter(({ when }) => placeOf(when))
          .sort((a, b) => (placeOf(a.when)?.from ?? 0) - (placeOf(b.when)?.from ?? 0));
        fc.pre(moments.length > 0);
        const index = new DetailIndex(factsOf({ ...HEAD, moments }), HEAD).withMatched(undefined);
        const detail = index.detail({
          ...{ window, width: 900, hidden: [], kind: 'none', lanes: undefined, singles: 4 },
          ...{ clusterWidth: 60, always: [] },
        });
        const begins = moments.flatMap(({ when }) => placeOf(when)?.from ?? []);
        const [lane] = detail.lanes;
        expect(lane?.earlier).toBe(begins.findLast((from) => from < detail.window.from));
        expect(lane?.later).toBe(begins.find((from) => from >= detail.window.to));
      }),
    );
  });
});
