import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../columns/facts.ts';
import type { ArticleId, Corpus, EntityId } from '../../corpus/corpus.ts';
import type { Filters } from '../filters.ts';
import { NO_FILTERS } from '../filters.ts';
import { indexCorpus } from '../query.ts';
import { corpora, filters } from '../testing/arbitrary.ts';
import { ColumnQueries, type FindPlaces } from './column-queries.ts';
import { facetsFrom } from './facet-columns.ts';

const columnsOf = (corpus: Corpus, find?: FindPlaces) => new ColumnQueries(factsOf(corpus), corpus, find);

const check = (holds: (corpus: Corpus, filters: Filters) => void) =>
  fc.assert(fc.property(corpora, filters, holds), { numRuns: 600 });

describe('filters over columns', () => {
  it('let through what the index of moments at hand lets through, with the same counts', () => {
    check((corpus, some) => {
      const expected = indexCorpus(corpus).run(some);
      const { places, facets } = columnsOf(corpus).run(some);
      expect([...places].map((place) => corpus.moments.at(place)?.id)).toEqual([...expected.matchedIds]);
      expect(facetsFrom(facets, corpus)).toEqual(expected.facets);
    });
  });
});
