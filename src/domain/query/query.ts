/**
 * From a corpus and a reader's filters to the moments shown and the count beside every filter.
 *
 * A moment matches when it meets every condition: one for each group with values asked for, one for the roles, one
 * for the text, one for the stretch of time, and one that it has no value ruled out.
 *
 * - A group (people, organisations, places, articles) is met by having one of its values asked for, or all of them
 *   where the group is combined by "all". Kinds and statuses are met by having one.
 * - An entity has the moments it takes part in, in any role; a place also has those that name it as their place. An
 *   article has those it gives an account of.
 * - Roles narrow this for entities asked for: each counts only where it takes part in one of the roles (a place: or
 *   where it is the place). Where no person or organisation is asked for, somebody must take part in one of them.
 * - A value ruled out rules out every moment that has it, in any role, whatever else is asked for.
 * - A stretch of time is met by what was in it for sure, or only may have been, as the filter says; by bounds, not by
 *   where the moment is drawn. What has no date meets it always: it is neither in nor out.
 * - The text is met as `search.ts` says; one without a letter or a digit asks for nothing.
 * - An id the corpus does not have has no moments: asked for alone it finds nothing, ruled out it hides nothing.
 */

import type { Corpus, EntityId, EntityKind, Moment, MomentId } from '../corpus/corpus.ts';
import type { MomentIds, Moments } from '../corpus/moments.ts';
import { groupOf, judge, type Verdicts } from './conditions.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type Filters, NO_FILTERS, type TimeFilter } from './filters.ts';
import { type Postings, postingsOf } from './postings.ts';
import { indexText, type Match, type MomentSearch, wordsSearched } from './search.ts';
import { type BoundColumns, boundsOf, type Standings, standingsIn } from './standings.ts';

export interface QueryResult {
  /** In the corpus's time order, undated last. */
  readonly matched: Moments;
  readonly matchedIds: MomentIds;
  readonly facets: Facets;
  /** Why the text found each matched moment; nothing where no text is searched for. */
  readonly matches: Pick<ReadonlyMap<MomentId, Match>, 'get'>;
}

/** Of a corpus at hand. */
export interface ResultAtHand extends QueryResult {
  readonly matched: readonly Moment[];
  readonly matchedIds: ReadonlySet<MomentId>;
  readonly matches: ReadonlyMap<MomentId, Match>;
}

export interface CorpusQueries {
  run(filters: Filters): QueryResult;
  /** How many moments match: `run` without its counts. */
  count(filters: Filters): number;
  /** The counts with no filter on: how often each value occurs in the whole corpus. */
  readonly totals: Facets;
  /** The group an entity is combined in. One the corpus does not have is taken for a person. */
  groupOf(entity: EntityId): EntityKind;
  /** The folded words that a text finds moments by: those typed, completed and put right. */
  termsOf(text: string): readonly string[];
}

export interface QueriesAtHand extends CorpusQueries {
  run(filters: Filters): ResultAtHand;
}

/** Reads the corpus once; its text only when somebody first searches. */
export function indexCorpus(corpus: Corpus): QueriesAtHand {
  return new IndexedCorpus(corpus);
}

type Found = ReadonlyMap<number, Match> | undefined;
type Stretch = Partial<Pick<TimeFilter, 'from' | 'to'>>;

class IndexedCorpus implements QueriesAtHand {
  readonly totals: Facets;
  readonly #corpus: Corpus;
  readonly #postings: Postings;
  readonly #bounds: BoundColumns;
  #search: MomentSearch | undefined;
  /** Every other filter changes while the text stays, so the last answer is kept. */
  #lastSearch: { readonly text: string; readonly found: Found } = { text: '', found: undefined };
  #lastStandings: { readonly stretch: Stretch; readonly standings: Standings };

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#postings = postingsOf(corpus);
    this.#bounds = boundsOf(corpus.moments);
    this.#lastStandings = { stretch: {}, standings: standingsIn(this.#bounds, {}) };
    this.totals = this.#facets(NO_FILTERS, this.#judge(NO_FILTERS));
  }

  run(filters: Filters): ResultAtHand {
    const verdicts = this.#judge(filters);
    const matched = this.#corpus.moments.filter((_, place) => verdicts.failed[place] === 0);
    return {
      matched,
      matchedIds: new Set(matched.map((moment) => moment.id)),
      facets: this.#facets(filters, verdicts),
      matches: this.#matches(filters, verdicts),
    };
  }

  count(filters: Filters): number {
    return this.#judge(filters).failed.reduce((count, failed) => count + Number(failed === 0), 0);
  }

  groupOf(entity: EntityId): EntityKind {
    return groupOf(this.#postings, entity);
  }

  termsOf(text: string): readonly string[] {
    return [...new Set([...(this.#find(text)?.values() ?? [])].flatMap(({ terms }) => terms))];
  }

  #judge(filters: Filters): Verdicts {
    return judge(this.#postings, filters, this.#find(filters.text), this.#standings(filters.time));
  }

  #facets(filters: Filters, verdicts: Verdicts): Facets {
    return facetsOf(this.#corpus, this.#postings, filters, verdicts, {
      standings: this.#standings(filters.time),
      countWith: (other) => this.count(other),
    });
  }

  #matches(filters: Filters, { failed }: Verdicts): Map<MomentId, Match> {
    const matches = new Map<MomentId, Match>();
    for (const [place, match] of this.#find(filters.text) ?? []) {
      const moment = this.#corpus.moments.at(place);
      if (moment && failed[place] === 0) matches.set(moment.id, match);
    }
    return matches;
  }

  #standings(stretch: Stretch = {}): Standings {
    const last = this.#lastStandings;
    if (last.stretch.from === stretch.from && last.stretch.to === stretch.to) return last.standings;
    const standings = standingsIn(this.#bounds, stretch);
    this.#lastStandings = { stretch, standings };
    return standings;
  }

  #find(text: string): Found {
    if (wordsSearched(text).length === 0) return undefined;
    if (this.#lastSearch.text !== text) {
      this.#search ??= indexText(this.#corpus);
      this.#lastSearch = { text, found: this.#search.find(text) };
    }
    return this.#lastSearch.found;
  }
}
