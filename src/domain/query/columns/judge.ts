/**
 * Which conditions of a filter each moment fails: what `conditions.ts` finds for few moments, over columns for many.
 * There the columns would be slower, and here the posting lists; tests hold the two together.
 */
import { STATUS_BIT, startOfRow } from '../../columns/facts.ts';
import type { EntityKind } from '../../corpus/corpus.ts';
import { ENTITY_KINDS } from '../../corpus/format.ts';
import { idsChosen } from '../choices.ts';
import { CONDITION } from '../conditions.ts';
import type { Filters } from '../filters.ts';
import { STANDING, type Standings } from '../standings.ts';
import { AS_ASKED, type MetBy, metByAnybody, metByEntity } from './role-alternatives.ts';
import type { ValueColumns } from './value-columns.ts';
import { placesOfValue, type ValuePostings } from './value-postings.ts';

/** For each moment by its place in the corpus. */
export interface Verdicts {
  /** The bits of the conditions it fails. */
  readonly failed: Uint16Array;
  /** How many exclusions hit it; undefined where nothing is ruled out. */
  readonly exclusions: Uint16Array | undefined;
  /**
   * With which alternatives of roles it meets the conditions that roles bear on: those of entities, and of roles.
   * Looked up when it is asked for: only counts are made of it.
   */
  met(): Uint8Array;
}

/** What is to be known beyond the filters: the moments that their text finds, ascending, and how surely each is in their time. */
export interface Found {
  /** Undefined where the text asks for nothing. */
  readonly text: Uint32Array | undefined;
  readonly standings: Standings;
}

/** What verdicts are written on, again and again: to touch new memory would take longer than to judge. */
export interface JudgeSheets {
  readonly failed: Uint16Array;
  readonly met: Uint8Array;
}

export function judgeSheets(length: number): JudgeSheets {
  return { failed: new Uint16Array(length), met: new Uint8Array(length) };
}

/**
 * Judges every moment once: takes time in proportion to the moments and to the postings of the values chosen. The
 * verdicts stand until others are written on the same sheets.
 */
export function judge(columns: ValueColumns, filters: Filters, found: Found, sheets: JudgeSheets): Verdicts {
  const failed = sheets.failed.fill(0);
  const met = metByRoles(columns, filters, sheets);
  failArticles(failed, columns, filters);
  failKinds(failed, columns, filters);
  failStatuses(failed, columns, filters);
  if (found.text) failNotFound(failed, found.text);
  if (filters.time) failOutside(failed, found.standings, STANDING[filters.time.sureness]);
  return { failed, met, exclusions: failExcluded(failed, columns, filters) };
}

/** Fails what does not meet the conditions of entities and roles as asked; tells with which roles it would meet them. */
function metByRoles(
  columns: ValueColumns,
  filters: Filters,
  { failed, met: sheet }: JudgeSheets,
): () => Uint8Array {
  const askedFor = idsChosen(filters.entities, 'in');
  const groups = ENTITY_KINDS.map((kind) => ({
    kind,
    entities: askedFor.filter((id) => columns.groupOf(id) === kind).map((id) => columns.entityAt(id)),
  })).filter(({ entities }) => entities.length > 0);
  const metIn = groups.map(({ kind, entities }) => {
    const metBy = metByEntity(filters.roles);
    const met =
      filters.combine[kind] === 'all'
        ? metByAll(columns, entities, metBy)
        : metByAny(columns, entities, metBy);
    failUnmet(failed, met, kind);
    return met;
  });
  if (groups.some(({ kind }) => kind !== 'place')) return () => metIn.reduce(intersected);
  const byAnybody = () => lookedUp(columns.anybody, metByAnybody(filters.roles), sheet);
  if (filters.roles.length > 0) failUnmet(failed, byAnybody(), 'role');
  return () => metIn.reduce(intersected, byAnybody());
}

function lookedUp(column: Uint8Array, table: Uint8Array, values: Uint8Array): Uint8Array {
  for (let place = 0; place < column.length; place++) values[place] = table[column[place] ?? 0] ?? 0;
  return values;
}

/** Undefined for an entity that the corpus does not have. */
type Asked = readonly (number | undefined)[];

function metByAny(
  { facts, entities: { ends, places, parts } }: ValueColumns,
  asked: Asked,
  metBy: MetBy,
): Uint8Array {
  const met = new Uint8Array(facts.length);
  for (const entity of asked) {
    if (entity === undefined) continue;
    const end = ends[entity] ?? 0;
    for (let entry = startOfRow({ ends }, entity); entry < end; entry++) {
      const place = places[entry] ?? 0;
      met[place] = (met[place] ?? 0) | (metBy[parts?.[entry] ?? 0] ?? 0);
    }
  }
  return met;
}

function metByAll(columns: ValueColumns, entities: Asked, metBy: MetBy): Uint8Array {
  return entities.map((entity) => metByAny(columns, [entity], metBy)).reduce(intersected);
}

function intersected(met: Uint8Array, other: Uint8Array): Uint8Array {
  for (let place = 0; place < met.length; place++) met[place] = (met[place] ?? 0) & (other[place] ?? 0);
  return met;
}

function failUnmet(failed: Uint16Array, met: Uint8Array, condition: EntityKind | 'role'): void {
  failWhere(failed, met, (alternatives) => (alternatives & AS_ASKED) === 0, CONDITION[condition]);
}

function failArticles(failed: Uint16Array, columns: ValueColumns, filters: Filters): void {
  const asked = idsChosen(filters.articles, 'in');
  if (asked.length === 0) return;
  const needed = filters.combine.article === 'all' ? asked.length : 1;
  const had = new Uint16Array(failed.length);
  for (const id of asked) countPlaces(had, columns.articles, columns.articleAt(id));
  const condition = CONDITION.article;
  for (let place = 0; place < failed.length; place++) {
    failed[place] = (failed[place] ?? 0) | (Number((had[place] ?? 0) < needed) * condition);
  }
}

/** One more for each moment that has the value. */
function countPlaces(counts: Uint16Array, postings: ValuePostings, value: number | undefined): void {
  if (value === undefined) return;
  for (const place of placesOfValue(postings, value)) counts[place] = (counts[place] ?? 0) + 1;
}

function failKinds(failed: Uint16Array, { facts }: ValueColumns, { kinds }: Filters): void {
  if (kinds.length === 0) return;
  const asked = Uint8Array.of(Number(kinds.includes('event')), Number(kinds.includes('statement')));
  failWhere(failed, facts.statement, (statement) => asked[statement] === 0, CONDITION.kind);
}

function failStatuses(failed: Uint16Array, { facts }: ValueColumns, { statuses }: Filters): void {
  if (statuses.length === 0) return;
  const asked = statuses.reduce((bits, status) => bits | STATUS_BIT[status], 0);
  failWhere(failed, facts.status, (status) => (status & asked) === 0, CONDITION.status);
}

/** What has no date is neither in nor out, and never fails. */
function failOutside(failed: Uint16Array, standings: Standings, needed: number): void {
  failWhere(failed, standings, (standing) => standing < needed, CONDITION.time);
}

/**
 * Fails by a table of what each value of a column comes to: columns have few values, and asking is slow. Here as above
 * no branch hangs on a single moment: which way it goes could not be foretold, and that costs most.
 */
function failWhere(
  failed: Uint16Array,
  column: Uint8Array,
  fails: (value: number) => boolean,
  condition: number,
): void {
  const bits = Uint16Array.from({ length: 256 }, (_, value) => (fails(value) ? condition : 0));
  for (let place = 0; place < failed.length; place++) {
    failed[place] = (failed[place] ?? 0) | (bits[column[place] ?? 0] ?? 0);
  }
}

function failNotFound(failed: Uint16Array, found: Uint32Array): void {
  const isFound = new Uint8Array(failed.length);
  for (const place of found) isFound[place] = 1;
  failWhere(failed, isFound, (is) => is === 0, CONDITION.text);
}

function failExcluded(failed: Uint16Array, columns: ValueColumns, filters: Filters): Uint16Array | undefined {
  const entities = idsChosen(filters.entities, 'out').map(columns.entityAt);
  const articles = idsChosen(filters.articles, 'out').map(columns.articleAt);
  if (entities.length + articles.length === 0) return undefined;
  const exclusions = new Uint16Array(failed.length);
  for (const entity of entities) exclude(failed, exclusions, columns.entities, entity);
  for (const article of articles) exclude(failed, exclusions, columns.articles, article);
  return exclusions;
}

function exclude(
  failed: Uint16Array,
  exclusions: Uint16Array,
  postings: ValuePostings,
  value: number | undefined,
): void {
  if (value === undefined) return;
  const condition = CONDITION.exclusion;
  for (const place of placesOfValue(postings, value)) {
    exclusions[place] = (exclusions[place] ?? 0) + 1;
    failed[place] = (failed[place] ?? 0) | condition;
  }
}
