/** Filters and counts over columns: what `query.ts` says in words, for a million moments in some tens of milliseconds. */
import { allChosen, type Chosen } from '../../columns/chosen.ts';
import type { MomentFacts } from '../../columns/facts.ts';
import { countedTo } from '../../columns/sorted.ts';
import type { EntityId, EntityKind } from '../../corpus/corpus.ts';
import { isFiltering } from '../active.ts';
import { type Filters, NO_FILTERS, type TimeFilter } from '../filters.ts';
import { type Standings, standingsIn } from '../standings.ts';
import { type FacetColumns, facetColumnsOf } from './facet-columns.ts';
import { type JudgeSheets, judge, judgeSheets, type Verdicts } from './judge.ts';
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
  /** Undefined where nothing is asked for, and everything passes. */
  readonly chosen: Chosen | undefined;
  /** Reckoned when it is first called. */
  facets(): FacetColumns;
}

type Stretch = Partial<Pick<TimeFilter, 'from' | 'to'>>;

export class ColumnQueries {
  /** The counts with no filter on. */
  readonly totals: FacetColumns;
  readonly #columns: ValueColumns;
  readonly #find: FindPlaces;
  readonly #sheets: JudgeSheets;
  /** Whose verdicts stand on the sheets. */
  #last: { readonly filters: Filters; readonly verdicts: Verdicts } | undefined;
  /** Every other filter changes while the time stays, so the last is kept. */
  #lastStandings: { readonly stretch: Stretch; readonly standings: Standings };

  /** `find` is asked whenever a filter has a text; it should keep its last answer. */
  constructor(facts: MomentFacts, heads: QueryHeads, find: FindPlaces = () => undefined) {
    this.#columns = valueColumnsOf(facts, heads);
    this.#find = find;
    this.#sheets = judgeSheets(facts.length);
    this.#lastStandings = { stretch: {}, standings: standingsIn(facts.bounds, {}) };
    this.totals = this.#facets(NO_FILTERS);
  }

  run(filters: Filters): ColumnAnswer {
    const { chosen, facets } = this.passed(filters);
    const places = chosen ? allChosen(chosen) : countedTo(this.#columns.facts.length);
    return { places, facets: facets() };
  }

  /** `run`, with its counts left till they are called for. */
  passed(filters: Filters): Passed {
    if (!isFiltering(filters)) return { chosen: undefined, facets: () => this.totals };
    let counted: FacetColumns | undefined;
    return {
      chosen: passing(this.#judge(filters)),
      facets: () => {
        counted ??= this.#facets(filters);
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

  #facets(filters: Filters): FacetColumns {
    const verdicts = this.#last?.filters === filters ? this.#last.verdicts : this.#judge(filters);
    return facetColumnsOf(this.#columns, filters, verdicts, this.#standings(filters.time));
  }

  #judge(filters: Filters): Verdicts {
    const found = { text: this.#find(filters.text), standings: this.#standings(filters.time) };
    const verdicts = judge(this.#columns, filters, found, this.#sheets);
    this.#last = { filters, verdicts };
    return verdicts;
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

function passing({ failed }: Verdicts): Chosen {
  const flags = new Uint8Array(failed.length);
  let count = 0;
  for (let place = 0; place < failed.length; place++) {
    const flag = Number(failed[place] === 0);
    flags[place] = flag;
    count += flag;
  }
  return { flags, count };
}
