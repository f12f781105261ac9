import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../corpus/actor.ts';
import type { Corpus, EntityId, Participant } from '../corpus/corpus.ts';
import { filtersForPair, pairsAround } from './pairs.ts';
import { indexCorpus } from './query.ts';
import { corpora } from './testing/arbitrary.ts';
import { entity, moment, smallCorpus } from './testing/small-corpus.ts';

/** The definition: moment by moment, pair by pair. */
function sharedByBruteForce({ moments }: Corpus, a: EntityId, b: EntityId): number {
  return moments.filter((each) => {
    const named = [...each.participants.map((participant) => participant.entity), ...each.places];
    return named.includes(a) && named.includes(b);
  }).length;
}

const most = fc.integer({ min: 0, max: 8 });

describe('pairsAround', () => {
  it('counts what a plain count finds, the same both ways round', () => {
    fc.assert(
      fc.property(corpora, most, (corpus, most) => {
        for (const each of corpus.entities) {
          const pairs = pairsAround(each, corpus, most);
          for (const a of pairs.entities) {
            for (const b of pairs.entities) {
              expect(pairs.count(a.id, b.id)).toBe(sharedByBruteForce(corpus, a.id, b.id));
              expect(pairs.count(a.id, b.id)).toBe(pairs.count(b.id, a.id));
            }
          }
        }
      }),
    );
  });

  it('has the entity first, then nobody before somebody it shares more with, and none it shares nothing with', () => {
    fc.assert(
      fc.property(corpora, most, (corpus, most) => {
        for (const each of corpus.entities) {
          const { entities, others } = pairsAround(each, corpus, most);
          const [first, ...companions] = entities;
          expect(first).toBe(each);
          const shared = companions.map(({ id }) => sharedByBruteForce(corpus, each.id, id));
          expect(shared).toEqual(shared.toSorted((a, b) => b - a));
          expect(shared).not.toContain(0);
          const possible = corpus.entities.filter(
            ({ id, kind }) =>
              id !== each.id && kind !== 'place' && sharedByBruteForce(corpus, each.id, id) > 0,
          );
          expect(companions).toHaveLength(Math.min(most, possible.length));
          expect(companions.length + others).toBe(possible.length);
          const least = Math.min(...shared);
          const leftOut = possible.filter((other) => !companions.includes(other));
          for (const { id } of leftOut) {
            expect(sharedByBruteForce(corpus, each.id, id)).toBeLessThanOrEqual(least);
          }
        }
      }),
    );
  });

  it('says the number that its filters then show', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const queries = indexCorpus(corpus);
        for (const each of corpus.entities) {
          const { entities, count } = pairsAround(each, corpus, 7);
          for (const a of entities) {
            for (const b of entities) expect(queries.count(filtersForPair(a, b))).toBe(count(a.id, b.id));
          }
        }
      }),
    );
  });

  it('is quick with many people in many moments', () => {
    const ids = Array.from({ length: 2_000 }, (_, number) => `person-${number}`);
    const acts = (id = ''): Participant => ({ entity: id as EntityId, role: 'acts' });
    const moments = Array.from({ length: 20_000 }, (_, number) =>
      moment(`m${number}`, {
        participants: [0, 7, 31, 97].map((step) => acts(ids[(number * (step + 1)) % ids.length])),
      }),
    );
    const entities = ids.map((id) => entity('person', id));
    const [someone = entity('person', 'x')] = entities;
    let looked = 0;
    const watched = moments.map((each) => ({
      ...each,
      get participants() {
        looked++;
        return each.participants;
      },
    }));
    const pairs = pairsAround(someone, smallCorpus({ entities, moments: watched }), 7);
    expect(pairs.count(someone.id, someone.id)).toBe(
      moments.filter((each) => entitiesIn(each).has(someone.id)).length,
    );
    expect(looked).toBe(moments.length);
  });
});
