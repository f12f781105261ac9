import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments } from '../overview/testing/arbitrary.ts';
import { onDay } from '../overview/testing/moments.ts';
import { orderOf } from '../time/order.ts';
import type { Answer, ArticleId, Moment, MomentId } from './corpus.ts';
import { sequenceOf } from './sequence.ts';

const said = { article: 'one' as ArticleId, text: 'hours later' };
const answering = (id: string, order?: Answer['order']): Pick<Moment, 'answers'> => ({
  answers: [{ moment: id as MomentId, relation: 'replies', order }],
});

describe('sequenceOf', () => {
  const claim = onDay('claim', '2021-09-06');

  it('knows nothing of two on one day', () => {
    const other = onDay('other', '2021-09-06', answering('claim'));
    expect(sequenceOf([claim, other]).map(({ after }) => after)).toEqual([undefined, undefined]);
  });

  it('takes an article at its word, for what lies further back too', () => {
    const between = onDay('between', '2021-09-06');
    const denial = onDay('denial', '2021-09-06', answering('claim', said));
    expect(sequenceOf([claim, between, denial])[2]?.after).toEqual({ earlier: claim, words: said });
  });

  it('takes no word that ties it to what does not stand before it', () => {
    const denial = onDay('denial', '2021-09-06', answering('elsewhere', said));
    expect(sequenceOf([claim, denial])[1]?.after).toBeUndefined();
  });

  it('goes by times that do not touch', () => {
    const next = onDay('next', '2021-09-07');
    expect(sequenceOf([claim, next])[1]?.after).toEqual({ earlier: claim, words: undefined });
  });

  it('never claims an order that the times leave open', () => {
    fc.assert(
      fc.property(moments, (all) => {
        for (const { moment, after } of sequenceOf(all)) {
          if (after) expect(orderOf(after.earlier.when, moment.when).order).toBe('before');
        }
      }),
    );
  });
});
