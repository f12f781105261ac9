/** A large corpus on the page: its moments made when they are looked at, everything else asked of its index. */
import { ChosenMoments } from '../../domain/columns/column-moments.ts';
import { STATUS_BIT } from '../../domain/columns/facts.ts';
import { firstAtLeast } from '../../domain/columns/sorted.ts';
import type { MomentId } from '../../domain/corpus/corpus.ts';
import type { MomentIds } from '../../domain/corpus/moments.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { isFiltering } from '../../domain/query/active.ts';
import { ColumnQueries } from '../../domain/query/columns/column-queries.ts';
import { facetsFrom } from '../../domain/query/columns/facet-columns.ts';
import { groupsOf } from '../../domain/query/columns/groups.ts';
import { matchesWith, type TakenWord } from '../../domain/query/columns/search/match-of.ts';
import type { Facets } from '../../domain/query/facets.ts';
import type { Filters } from '../../domain/query/filters.ts';
import { type CorpusQueries, indexCorpus, type QueryResult } from '../../domain/query/query.ts';
import { type Match, wordsSearched } from '../../domain/query/search.ts';
import { dayNumberAt } from '../../domain/time/calendar.ts';
import { dateOf } from '../../domain/time/civil.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useExplorer } from '../store.ts';
import type {
  Answered,
  Answering,
  CorpusParts,
  IndexState,
  OpenCorpus,
  TellableKind,
  Told,
} from './answering.ts';
import type { Answered as AnsweredToClient, LargeClient } from './client.ts';
import type { CorpusInColumns } from './corpus-in-columns.ts';
import type { LoadedColumns, QueryTold, Question } from './protocol.ts';

const QUERY = 'query';

/** In the order they are answered in: what the timeline draws comes first, and what takes long last. */
const BEFORE_COUNTS: readonly TellableKind[] = ['detail', 'hours', 'shown'];
const AFTER_COUNTS: readonly TellableKind[] = ['density'];

function slotOf(kind: TellableKind, slot: string): string {
  return `${kind} ${slot}`;
}

/** What a slot was told, as the client has it and as it is passed on. */
interface AnsweredOnce {
  readonly from: AnsweredToClient | undefined;
  readonly answered: Answered<TellableKind>;
}

type Known = Pick<LoadedColumns, 'totals' | 'frame'>;

/** The parts of a corpus, as it knows of them itself. */
export interface PartsOfCorpus extends CorpusParts {
  /** The corpus as it is now; undefined as long as it is as it was opened. */
  readonly newest: OpenCorpus | undefined;
  /** To be called once the corpus is on view, and `close` once it no longer is. */
  follow(): void;
  close(): void;
  /** The frame of what is here, with what is not. */
  frameWith(frame: TimeFrame | undefined): TimeFrame | undefined;
}

export class LargeCorpus implements Answering {
  readonly frame: TimeFrame | undefined;
  readonly spansYears: boolean;
  readonly disputed: Answering['disputed'];
  readonly queries: CorpusQueries;
  readonly parts: PartsOfCorpus | undefined;
  readonly #corpus: CorpusInColumns;
  readonly #client: LargeClient;
  readonly #latest = new Map<string, AnsweredOnce | undefined>();
  readonly #followed = new Set<{ readonly kind: TellableKind; readonly name: string }>();
  readonly #generation: number;
  readonly #everything: QueryResult;
  readonly #matchOf: ReturnType<typeof matchesWith>;
  #stops: readonly (() => void)[] = [];
  #told: QueryTold | undefined;
  /** Search was not possible at the last answer. */
  #isTextLeftOut = false;
  #one: { readonly place: number; readonly queries: CorpusQueries } | undefined;
  #result: QueryResult;

  constructor(
    corpus: CorpusInColumns,
    { totals, frame }: Known,
    client: LargeClient,
    parts?: PartsOfCorpus | undefined,
  ) {
    this.parts = parts;
    this.#corpus = corpus;
    this.#client = client;
    this.#generation = client.generation;
    this.#matchOf = matchesWith(corpus);
    this.frame = frame;
    this.spansYears = spansYears(corpus);
    this.disputed = { has: (id) => isDisputed(corpus, id) };
    const facets = facetsFrom(totals, corpus);
    this.queries = new QueriesHere(
      corpus,
      facets,
      (text) => this.#finding(text).found,
      (told) => this.#resultOf(told),
    );
    this.#everything = { matched: corpus.moments, matchedIds: idsOf(corpus), facets, matches: NO_MATCHES };
    this.#result = this.#everything;
  }

  result(): QueryResult {
    return this.#result;
  }

  ask<Kind extends TellableKind>(kind: Kind, asked: Told[Kind]['asked'], filters: Filters, slot = ''): void {
    if (this.#isLatest) this.#client.ask(slotOf(kind, slot), { kind, asked, filters } as Question);
  }

  follow(kind: TellableKind, slot = ''): () => void {
    const followed = { kind, name: slotOf(kind, slot) };
    this.#followed.add(followed);
    return () => this.#followed.delete(followed);
  }

  /** Once the corpus has more parts, what was told of it last stays as it was, as long as it is on view. */
  latest<Kind extends TellableKind>(kind: Kind, slot = ''): Answered<Kind> | undefined {
    const name = slotOf(kind, slot);
    const from = this.#isLatest ? this.#client.answered(name) : this.#latest.get(name)?.from;
    if (from !== this.#latest.get(name)?.from) this.#latest.set(name, answeredOnce(from));
    return this.#latest.get(name)?.answered as Answered<Kind> | undefined;
  }

  knowsText(text: string): boolean {
    return this.isSearchless() || this.#finding(text).isKnown;
  }

  isSearchless(): boolean {
    return this.#client.isSearchless || this.#isTextLeftOut;
  }

  passes(filters: Filters, id: MomentId): boolean {
    const place = this.#corpus.moments.columns.records.placeOf(id);
    if (place === undefined) return false;
    const places = this.#finding(filters.text).found?.places;
    if (places && !includes(places, place)) return false;
    return this.#queriesOfOne(place).count({ ...filters, text: '' }) > 0;
  }

  newest(): OpenCorpus | undefined {
    return this.parts?.newest;
  }

  state(): IndexState {
    return this.#client.state;
  }

  restarts(): number {
    return this.#client.restarts;
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#client.subscribe(listener);

  open(): void {
    this.parts?.follow();
    this.#begin();
  }

  #begin(): void {
    if (this.#stops.length > 0) return;
    const { filters } = useExplorer.getState();
    if (!isFiltering(filters)) this.#result = this.#everything;
    this.#filter(filters);
    this.#stops = [
      this.#client.subscribe(() => this.#hear()),
      useExplorer.subscribe(({ filters }, before) => {
        if (filters !== before.filters) this.#filter(filters);
      }),
    ];
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    const next = this.parts?.newest?.corpus;
    if (next && next !== this.#corpus && useExplorer.getState().corpus === next) return;
    this.parts?.close();
    this.#client.close();
  }

  /** Once all that is asked is told, what the filters let through among it; or no more is to be expected. */
  async settled(signal: AbortSignal): Promise<void> {
    this.#begin();
    await new Promise<void>((resolve) => {
      const check = () => {
        const isDone = this.#client.isSettled || this.#client.state.kind === 'failed' || signal.aborted;
        if (!isDone) return;
        stop();
        signal.removeEventListener('abort', check);
        resolve();
      };
      const stop = this.#client.subscribe(check);
      signal.addEventListener('abort', check);
      check();
    });
  }

  get #isLatest(): boolean {
    return this.#client.generation === this.#generation;
  }

  #filter(filters: Filters): void {
    if (this.#isLatest) {
      this.#askAgain(BEFORE_COUNTS, filters);
      this.#client.ask(QUERY, { kind: 'query', filters });
      this.#askAgain(AFTER_COUNTS, filters);
    }
    this.#showAllUnasked();
  }

  /**
   * Everything where nothing is asked for, and nobody is there to say so. Else that waits for its turn too: the timeline
   * would have to wait for the list if both came at once.
   */
  #showAllUnasked(): void {
    const { kind } = this.#client.state;
    const isToBeTold = this.#isLatest && (kind === 'ready' || kind === 'building');
    if (!isToBeTold && !isFiltering(useExplorer.getState().filters)) this.#result = this.#everything;
  }

  #askAgain(kinds: readonly TellableKind[], filters: Filters): void {
    for (const wanted of kinds) {
      for (const { kind, name } of this.#followed) if (kind === wanted) this.#client.askWith(name, filters);
    }
  }

  #hear(): void {
    this.#showAllUnasked();
    const last = this.#isLatest ? this.#client.answered(QUERY) : undefined;
    const told = last?.answer as QueryTold | undefined;
    if (!last || !told || told === this.#told) return;
    this.#told = told;
    this.#isTextLeftOut = told.filters.text !== last.question.filters.text;
    const isFiltered = isFiltering(useExplorer.getState().filters);
    this.#result = isFiltered ? this.#resultOf(told) : this.#everything;
  }

  /** What a text finds, as far as that was told: nothing of a text that is left out, or asks for nothing. */
  #finding(text: string): Finding {
    if (this.isSearchless() || wordsSearched(text).length === 0) return { isKnown: true, found: undefined };
    const told = this.#told?.filters.text === text ? this.#told : undefined;
    return { isKnown: told !== undefined, found: told?.found };
  }

  /** Queries of a corpus of this moment alone: to judge it takes no look at the others. */
  #queriesOfOne(place: number): CorpusQueries {
    if (this.#one?.place !== place) {
      const moment = this.#corpus.moments.at(place);
      this.#one = { place, queries: indexCorpus({ ...this.#corpus, moments: moment ? [moment] : [] }) };
    }
    return this.#one.queries;
  }

  #resultOf({ places, facets, found }: Pick<QueryTold, 'places' | 'facets' | 'found'>): QueryResult {
    if (!places) return this.#everything;
    const matched = new ChosenMoments(this.#corpus.moments, places);
    const matches = found ? { get: this.#matchesIn(matched, found.taken) } : NO_MATCHES;
    return { matched, matchedIds: matched, facets: facetsFrom(facets, this.#corpus), matches };
  }

  /** Told of those that somebody looks at, and kept. */
  #matchesIn(matched: ChosenMoments, taken: readonly TakenWord[]): (id: MomentId) => Match | undefined {
    const kept = new Map<MomentId, Match>();
    return (id) => {
      const moment = kept.has(id) ? undefined : matched.at(matched.indexOf(id));
      if (moment?.id === id) kept.set(id, this.#matchOf(moment, taken));
      return kept.get(id);
    };
  }
}

interface Finding {
  readonly isKnown: boolean;
  /** Undefined where the text asks for nothing, is left out, or is not known. */
  readonly found: QueryTold['found'];
}

function answeredOnce(from: AnsweredToClient | undefined): AnsweredOnce | undefined {
  if (!from || from.question.kind === 'query') return undefined;
  const { asked, filters } = from.question;
  return { from, answered: { asked, filters, told: from.answer as Told[TellableKind]['told'] } };
}

/** @param places ascending */
function includes(places: Uint32Array, place: number): boolean {
  return places[firstAtLeast(places, place)] === place;
}

const NO_MATCHES: QueryResult['matches'] = { get: () => undefined };

function idsOf({ moments }: CorpusInColumns): MomentIds {
  const { records } = moments.columns;
  return { size: moments.length, has: (id) => records.placeOf(id) !== undefined };
}

function isDisputed({ moments }: CorpusInColumns, id: MomentId): boolean {
  const { facts, records } = moments.columns;
  const place = records.placeOf(id);
  return place !== undefined && ((facts.status[place] ?? 0) & STATUS_BIT.disputed) !== 0;
}

/** Places begin in ascending order, so the first and the last year are soon found. */
function spansYears({ moments, zone }: CorpusInColumns): boolean {
  const { from, to } = moments.columns.facts;
  const yearOf = (at: number) => dateOf(dayNumberAt(at as Instant, zone)).year;
  let last = -Infinity;
  for (let place = 0; place < from.length; place++) {
    const end = Math.max(from[place] ?? Number.NaN, (to[place] ?? Number.NaN) - 1);
    if (end > last) last = end;
  }
  return last > -Infinity && yearOf(from[0] ?? last) !== yearOf(last);
}

/** Queries answered on the page, for what is asked once in a while: their index is made when it first is. */
class QueriesHere implements CorpusQueries {
  readonly totals: Facets;
  readonly groupOf: CorpusQueries['groupOf'];
  readonly #corpus: CorpusInColumns;
  readonly #found: (text: string) => QueryTold['found'];
  readonly #resultOf: (told: Pick<QueryTold, 'places' | 'facets' | 'found'>) => QueryResult;
  #queries: ColumnQueries | undefined;

  /** @param found what a text finds, as far as it was told */
  constructor(
    corpus: CorpusInColumns,
    totals: Facets,
    found: (text: string) => QueryTold['found'],
    resultOf: (told: Pick<QueryTold, 'places' | 'facets' | 'found'>) => QueryResult,
  ) {
    this.#corpus = corpus;
    this.#found = found;
    this.#resultOf = resultOf;
    this.totals = totals;
    this.groupOf = groupsOf(corpus.entities).groupOf;
  }

  run(filters: Filters): QueryResult {
    return this.#resultOf({ ...this.#columns.run(filters), found: this.#found(filters.text) });
  }

  count(filters: Filters): number {
    return this.#columns.count(filters);
  }

  /** As far as they were told: the words of a text that was not searched for yet are only those typed. */
  termsOf(text: string): readonly string[] {
    return this.#found(text)?.taken.map(({ word }) => word) ?? [];
  }

  get #columns(): ColumnQueries {
    const { facts } = this.#corpus.moments.columns;
    this.#queries ??= new ColumnQueries(facts, this.#corpus, (text) => this.#found(text)?.places);
    return this.#queries;
  }
}
