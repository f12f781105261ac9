/** The index of a large corpus: who passes the filters, what is drawn of a window, what a text finds. */
import { allChosen } from '../../domain/columns/chosen.ts';
import type { ColumnData } from '../../domain/columns/column-data.ts';
import type { MomentFacts } from '../../domain/columns/facts.ts';
import { DetailIndex } from '../../domain/overview/detail/detail-index.ts';
import type { MatchedDetail } from '../../domain/overview/detail/matched-detail.ts';
import { ColumnQueries, type Passed } from '../../domain/query/columns/column-queries.ts';
import type { FacetColumns } from '../../domain/query/columns/facet-columns.ts';
import {
  buildSearch,
  type ColumnSearch,
  type FoundInColumns,
} from '../../domain/query/columns/search/column-search.ts';
import { textsInColumns } from '../../domain/query/columns/search/texts.ts';
import type { Filters } from '../../domain/query/filters.ts';
import { wordsSearched } from '../../domain/query/search.ts';
import type { CorpusInColumns } from './corpus-in-columns.ts';
import type { Answer, Question, TellableAnswer } from './protocol.ts';

/** What an answer is sent with: buffers that are handed over. */
export interface Answered {
  readonly answer: Answer;
  readonly transfer: readonly Transferable[];
}

/** Runs the steps of long work to their end, with turns for others between them. */
export type RunSteps = <Result>(steps: Generator<number, Result>) => Promise<Result>;

interface Matched {
  /** As they were gone by. */
  readonly filters: Filters;
  readonly passed: Passed;
  readonly detail: MatchedDetail;
  readonly found: FoundInColumns | undefined;
}

export class LargeIndex {
  readonly facts: MomentFacts;
  readonly #corpus: CorpusInColumns;
  readonly #data: ColumnData;
  readonly #queries: ColumnQueries;
  readonly #details: DetailIndex;
  readonly #run: RunSteps;
  /** Of everything: what a reader begins with, and comes back to. */
  readonly #all: MatchedDetail;
  #search: Promise<ColumnSearch> | undefined;
  /** Search, once it is there. */
  #ready: ColumnSearch | undefined;
  /** Many things are asked of the same filters, so what passes the last ones is kept. */
  #last: { readonly key: string; readonly matched: Promise<Matched> } | undefined;

  /** @param run drives the making of what search needs, when a text is first asked for */
  constructor(corpus: CorpusInColumns, data: ColumnData, run: RunSteps) {
    this.facts = corpus.moments.columns.facts;
    this.#corpus = corpus;
    this.#data = data;
    this.#run = run;
    this.#details = new DetailIndex(this.facts, corpus);
    this.#all = this.#details.withMatched(undefined);
    this.#queries = new ColumnQueries(this.facts, corpus, (text) => this.#ready?.find(text)?.places);
  }

  get totals(): FacetColumns {
    return this.#queries.totals;
  }

  async answer(question: Question): Promise<Answered> {
    const matched = await this.#matched(question.filters);
    if (question.kind === 'query') return queryTold(matched);
    return { answer: tellableTold(question, matched.detail), transfer: [] };
  }

  #matched(filters: Filters): Promise<Matched> {
    const key = JSON.stringify(filters);
    if (this.#last?.key !== key) this.#last = { key, matched: this.#match(filters) };
    return this.#last.matched;
  }

  async #match(filters: Filters): Promise<Matched> {
    const searched = await this.#searchable(filters);
    const found = this.#ready?.find(searched.text);
    const passed = this.#queries.passed(searched);
    return {
      filters: searched,
      passed,
      detail: passed.chosen ? this.#details.withMatched(passed.chosen) : this.#all,
      found,
    };
  }

  /** Where search cannot be made, the text is left out: everything else goes on. */
  async #searchable(filters: Filters): Promise<Filters> {
    if (wordsSearched(filters.text).length === 0) return filters;
    try {
      this.#ready = await this.#searching();
      return filters;
    } catch (error) {
      console.error('Search cannot be made for this corpus:', error);
      return { ...filters, text: '' };
    }
  }

  /** Made once, when the first text is searched for. */
  #searching(): Promise<ColumnSearch> {
    const texts = textsInColumns(this.#data, this.#corpus.articles);
    this.#search ??= this.#run(buildSearch({ texts, facts: this.facts, heads: this.#corpus }));
    return this.#search;
  }
}

/** What is handed over is made for it: the index goes on with its own. */
function queryTold({ filters, passed, found }: Matched): Answered {
  const places = passed.chosen && allChosen(passed.chosen);
  const copy = found && { ...found, places: found.places.slice() };
  const transfer = [places, copy?.places].flatMap((each) => each?.buffer ?? []);
  return { answer: { filters, places, facets: passed.facets(), found: copy }, transfer };
}

function tellableTold(question: Exclude<Question, { kind: 'query' }>, detail: MatchedDetail): TellableAnswer {
  switch (question.kind) {
    case 'detail':
      return detail.detail(question.asked);
    case 'cluster':
      return detail.describe(question.asked.detail, question.asked.id);
    case 'shown':
      return detail.shownIn(question.asked);
    case 'density':
      return [...detail.density(question.asked.span, question.asked.bins)];
    case 'hours':
      return detail.hasHoursIn(question.asked);
  }
}
