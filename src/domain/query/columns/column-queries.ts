/** Filters and counts over columns: what `query.ts` says in words, for a million moments in some tens of milliseconds. */
import type { MomentFacts } from '../../columns/facts.ts';
import type { EntityId, EntityKind } from '../../corpus/corpus.ts';
import { type Filters, NO_FILTERS, type TimeFilter } from '../filters.ts';
import { type Standings, standingsIn } from '../standings.ts';
import { type FacetColumns, facetColumnsOf } from './facet-columns.ts';
import { judge, type Verdicts } from './judge.ts';
import { type QueryHeads, type ValueColumns, valueColumnsOf } from './value-columns.ts';

/** Can go to another thread as it is, its buffers handed over. */
export interface ColumnAnswer {
  /** What the filters let through, by place, ascending. */
  readonly places: Uint32Array<ArrayBuffer>;
  readonly facets: FacetColumns;
}

/** The places that a text finds, ascending; undefined where it asks for nothing. */
export type FindPlaces = (text: string) => Uint32Array | undefined;

/** What the filters let through. The counts take longest, and not all who ask want them. */
export interface Passed {
  readonly places: Uint32Array<ArrayBuffer>;
  /** Reckoned when it is first called. */
  facets(): FacetColumns;
}

type Stretch = Partial<Pick<TimeFilter, 'from' | 'to'>>;

export class ColumnQueries {
  /** The counts with no filter on. */
  readonly totals: FacetColumns;
  readonly #columns: ValueColumns;
  readonly #find: FindPlaces;
  /** Every other filter changes while the time stays, so the last is kept. */
  #lastStandings: { readonly stretch: Stretch; readonly standings: Standings };

  /** `find` is asked whenever a filter has a text; it should keep its last answer. */
  constructor(facts: MomentFacts, heads: QueryHeads, find: FindPlaces = () => undefined) {
    this.#columns = valueColumnsOf(facts, heads);
    this.#find = find;
    this.#lastStandings = { stretch: {}, standings: standingsIn(facts.bounds, {}) };
    this.totals = this.run(NO_FILTERS).facets;
  }

  run(filters: Filters): ColumnAnswer {
    const { places, facets } = this.passed(filters);
    return { places, facets: facets() };
  }

  /** `run`, with its counts left till they are called for. */
  passed(filters: Filters): Passed {
    const verdicts = this.#judge(filters);
    const standings = this.#standings(filters.time);
    let counted: FacetColumns | undefined;
    return {
      places: passing(verdicts),
      facets: () => {
        counted ??= facetColumnsOf(this.#columns, filters, verdicts, standings);
        return counted;
      },
    };
  }

  /** How many moments match: `run` without its counts. */
  count(filters: Filters): number {
    return countPassing(this.#judge(filters));
  }

  /** The group an entity is combined in. One the corpus does not have is taken for a person. */
  groupOf(entity: EntityId): EntityKind {
    return this.#columns.groupOf(entity);
  }

  #judge(filters: Filters): Verdicts {
    const found = { text: this.#find(filters.text), standings: this.#standings(filters.time) };
    return judge(this.#columns, filters, found);
  }

  #standings({ from, to }: Stretch = {}): Standings {
    const last = this.#lastStandings;
    if (last.stretch.from === from && last.stretch.to === to) return last.standings;
    const standings = standingsIn(this.#columns.facts.bounds, { from, to });
    this.#lastStandings = { stretch: { from, to }, standings };
    return standings;
  }
}

function countPassing({ failed }: Verdicts): number {
  let count = 0;
  for (let place = 0; place < failed.length; place++) count += Number(failed[place] === 0);
  return count;
}

function passing({ failed }: Verdicts): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(failed.length);
  let count = 0;
  for (let place = 0; place < failed.length; place++) {
    places[count] = place;
    count += Number(failed[place] === 0);
  }
  return places.slice(0, count);
}
