import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChosen } from '../../columns/chosen.ts';
import { factsOf } from '../../columns/facts.ts';
import type { ArticleId, Corpus, EntityId } from '../../corpus/corpus.ts';
import { type Filters, NO_FILTERS } from '../filters.ts';
import { loosenings } from '../loosen.ts';
import { indexCorpus } from '../query.ts';
import { corpora, filters } from '../testing/arbitrary.ts';
import { asIfChosen, matchesByBruteForce } from '../testing/brute-force.ts';
import { moment, smallCorpus } from '../testing/small-corpus.ts';
import { ColumnQueries, type FindPlaces } from './column-queries.ts';
import { facetsFrom } from './facet-columns.ts';

const columnsOf = (corpus: Corpus, find?: FindPlaces) => new ColumnQueries(factsOf(corpus), corpus, find);

const check = (holds: (corpus: Corpus, filters: Filters) => void) =>
  fc.assert(fc.property(corpora, filters, holds), { numRuns: 200 });

const idsAt = (corpus: Corpus, places: Uint32Array) =>
  [...places].map((place) => corpus.moments.at(place)?.id);

describe('filters over columns', () => {
  it('let through what the definition lets through', () => {
    check((corpus, some) => {
      const { places } = columnsOf(corpus).run(some);
      const expected = matchesByBruteForce(corpus, some).map(({ id }) => id);
      expect(idsAt(corpus, places)).toEqual(expected);
      expect(columnsOf(corpus).count(some)).toBe(expected.length);
    });
  });

  it('count as the index of moments at hand does', () => {
    check((corpus, some) => {
      const queries = columnsOf(corpus);
      const expected = indexCorpus(corpus);
      expect(facetsFrom(queries.run(some).facets, corpus)).toEqual(expected.run(some).facets);
      expect(facetsFrom(queries.totals, corpus)).toEqual(expected.totals);
    });
  });

  it('count beside an entity what choosing it would show', () => {
    check((corpus, some) => {
      const { facets } = columnsOf(corpus).run(some);
      for (const [place, entity] of corpus.entities.entries()) {
        if (some.entities[entity.id] === 'out') continue;
        const expected = matchesByBruteForce(corpus, asIfChosen(corpus, some, entity)).length;
        expect(facets.entities[place]).toBe(expected);
      }
    });
  });

  it('answer alike whatever was asked before', () => {
    fc.assert(
      fc.property(corpora, fc.array(filters, { minLength: 2, maxLength: 4 }), (corpus, all) => {
        const queries = columnsOf(corpus);
        for (const each of all) expect(queries.run(each)).toEqual(columnsOf(corpus).run(each));
      }),
    );
  });

  it('count what they let through, whatever is asked before the counts are', () => {
    fc.assert(
      fc.property(corpora, filters, filters, (corpus, one, other) => {
        const queries = columnsOf(corpus);
        const passed = queries.passed(one);
        queries.run(other);
        expect(passed.facets()).toEqual(columnsOf(corpus).run(one).facets);
        const { places } = columnsOf(corpus).run(one);
        if (passed.chosen) expect(allChosen(passed.chosen)).toEqual(places);
        else expect(places).toHaveLength(corpus.moments.length);
      }),
    );
  });

  it('let through only what a text finds, and count by it', () => {
    check((corpus, some) => {
      const found = Uint32Array.from(
        corpus.moments.filter((_, place) => place % 3 === 0).keys(),
        (at) => at * 3,
      );
      const queries = columnsOf(corpus, (text) => (text === '' ? undefined : found));
      const without = queries.run(some);
      const within = queries.run({ ...some, text: 'any' });
      expect([...within.places]).toEqual([...without.places].filter((place) => place % 3 === 0));
      const kinds = within.facets.kinds.event + within.facets.kinds.statement;
      if (some.kinds.length === 0) expect(kinds).toBe(within.places.length);
    });
  });

  it('find nothing for an id the corpus does not have, and hide nothing where it is ruled out', () => {
    const corpus = smallCorpus({ moments: [moment('m0'), moment('m1')] });
    const queries = columnsOf(corpus);
    const [who, where] = ['nobody' as EntityId, 'nowhere' as ArticleId];
    expect(queries.count({ ...NO_FILTERS, entities: { [who]: 'in' } })).toBe(0);
    expect(queries.count({ ...NO_FILTERS, articles: { [where]: 'in' } })).toBe(0);
    expect(queries.count({ ...NO_FILTERS, entities: { [who]: 'out' }, articles: { [where]: 'out' } })).toBe(
      2,
    );
    expect(queries.groupOf(who)).toBe('person');
  });

  it('say what to do without as the index of moments at hand does', () => {
    check((corpus, some) => {
      expect(loosenings(columnsOf(corpus), some)).toEqual(loosenings(indexCorpus(corpus), some));
    });
  });

  it('give out places and counts that can be handed to another thread', () => {
    const { places, facets } = columnsOf(smallCorpus({ moments: [moment('m0')] })).run(NO_FILTERS);
    const sent = structuredClone({ places, facets }, { transfer: [places.buffer, facets.entities.buffer] });
    expect([...sent.places]).toEqual([0]);
    expect(places.length).toBe(0);
  });
});
