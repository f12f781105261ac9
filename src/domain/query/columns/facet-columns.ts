/** The number beside each value a filter can ask for, as `Facets` says, in a form that goes to another thread cheaply. */
import type { Rows } from '../../columns/facts.ts';
import { STATUS_BIT } from '../../columns/facts.ts';
import type { ArticleId, EntityId, Role } from '../../corpus/corpus.ts';
import { ROLES } from '../../corpus/format.ts';
import type { Status } from '../../corpus/status.ts';
import { idsChosen } from '../choices.ts';
import type { Facets } from '../facets.ts';
import type { CombinableGroup, Filters } from '../filters.ts';
import { ANY_PART, partsAskedFor } from '../parts.ts';
import { STANDING, type Standings } from '../standings.ts';
import { CONDITION, CONDITION_SETS, type Verdicts } from './judge.ts';
import { alternativeOf } from './role-alternatives.ts';
import type { QueryHeads, ValueColumns } from './value-columns.ts';
import { placesOfValue, type ValuePostings } from './value-postings.ts';

/** `Facets`, entities and articles by their places in the corpus's lists. */
export interface FacetColumns extends Pick<Facets, 'kinds' | 'roles' | 'statuses' | 'time'> {
  readonly entities: Uint32Array<ArrayBuffer>;
  readonly articles: Uint32Array<ArrayBuffer>;
}

/** The counts as views read them. */
export function facetsFrom({ entities, articles, ...rest }: FacetColumns, heads: QueryHeads): Facets {
  return {
    ...rest,
    entities: new Map<EntityId, number>(heads.entities.map(({ id }, place) => [id, entities[place] ?? 0])),
    articles: new Map<ArticleId, number>(heads.articles.map(({ id }, place) => [id, articles[place] ?? 0])),
  };
}

/** Counts every value of the corpus in a few passes over the moments, whatever is asked for. */
export function facetColumnsOf(
  columns: ValueColumns,
  filters: Filters,
  verdicts: Verdicts,
  standings: Standings,
): FacetColumns {
  const { facts } = columns;
  const statement = countsBy(facts.statement, verdicts, CONDITION.kind);
  const statuses = countsBy(facts.status, verdicts, CONDITION.status);
  return {
    entities: entityCounts(columns, filters, verdicts),
    articles: articleCounts(columns, filters, verdicts),
    kinds: { event: statement[0] ?? 0, statement: statement[1] ?? 0 },
    roles: roleCounts(verdicts),
    statuses: statusCounts(statuses),
    time: timeCounts(countsBy(standings, verdicts, CONDITION.time)),
  };
}

/** For each value of a column, the moments that have it and fail nothing but this condition. */
function countsBy(column: Uint8Array, { failed }: Verdicts, condition: number): Uint32Array {
  const counts = new Uint32Array(256);
  const others = ~condition;
  for (let place = 0; place < failed.length; place++) {
    if (((failed[place] ?? 0) & others) !== 0) continue;
    const value = column[place] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function sumWhere(counts: Uint32Array, counted: (value: number) => boolean): number {
  return counts.reduce((sum, count, value) => (counted(value) ? sum + count : sum), 0);
}

function statusCounts(counts: Uint32Array): Facets['statuses'] {
  const of = (status: Status) => sumWhere(counts, (bits) => (bits & STATUS_BIT[status]) !== 0);
  return {
    disputed: of('disputed'),
    'one-article': of('one-article'),
    'one-voice': of('one-voice'),
    corroborated: of('corroborated'),
  };
}

function timeCounts(counts: Uint32Array): Facets['time'] {
  const of = (standing: keyof typeof STANDING) => counts[STANDING[standing]] ?? 0;
  return {
    definitely: of('definitely'),
    possibly: of('possibly') + of('definitely'),
    undated: of('undated'),
  };
}

/** The conditions that other roles might let a moment meet. */
const BY_ROLES = CONDITION.person | CONDITION.organisation | CONDITION.place | CONDITION.role;

function roleCounts(verdicts: Verdicts): Facets['roles'] {
  const counts = countsBy(verdicts.met, verdicts, BY_ROLES);
  const of = (role: Role) => sumWhere(counts, (met) => (met & alternativeOf(role)) !== 0);
  return Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, number>;
}

/** What may be failed by a moment that still counts beside a value of the group: where all values are needed, nothing. */
function ownCondition(group: CombinableGroup, { combine }: Filters): number {
  return combine[group] === 'all' ? 0 : CONDITION[group];
}

function entityCounts(columns: ValueColumns, filters: Filters, verdicts: Verdicts): Uint32Array<ArrayBuffer> {
  const { facts, heads } = columns;
  const counts = countEntries(facts.entities, facts.entities.entity, verdicts, {
    own: Uint16Array.from(heads.entities, ({ kind }) => ownCondition(kind, filters)),
    parts: facts.entities.parts,
    counting: partsAskedFor(filters.roles),
  });
  const ruledOut = idsChosen(filters.entities, 'out').map(columns.entityAt);
  return withHidden(counts, columns.entities, ruledOut, verdicts);
}

function articleCounts(
  columns: ValueColumns,
  filters: Filters,
  verdicts: Verdicts,
): Uint32Array<ArrayBuffer> {
  const { facts, heads } = columns;
  const counts = countEntries(facts.articles, facts.articles.article, verdicts, {
    own: new Uint16Array(heads.articles.length).fill(ownCondition('article', filters)),
    parts: undefined,
    counting: 0,
  });
  const ruledOut = idsChosen(filters.articles, 'out').map(columns.articleAt);
  return withHidden(counts, columns.articles, ruledOut, verdicts);
}

/** How the entries of some rows are counted. */
interface Counting {
  /** By value: the condition that a moment may fail and still count beside it. */
  readonly own: Uint16Array;
  /** The parts of each entry; undefined where they have none. */
  readonly parts: Uint8Array | undefined;
  /** In which of these an entry counts. */
  readonly counting: number;
}

/** No branch hangs on a single entry: which way it goes could not be foretold, and that costs more than the counting. */
function countEntries(
  { ends }: Rows,
  values: Uint32Array,
  { failed }: Verdicts,
  { own, parts, counting }: Counting,
): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(own.length);
  const countedBy = countedByFailed(own);
  const inParts = Uint8Array.from({ length: ANY_PART + 1 }, (_, of) => Number((of & counting) !== 0));
  let start = 0;
  for (let place = 0; place < failed.length; place++) {
    const end = ends[place] ?? 0;
    const counted = countedBy[failed[place] ?? 0];
    if (counted) {
      for (let entry = start; entry < end; entry++) {
        const value = values[entry] ?? 0;
        const one = parts ? (inParts[parts[entry] ?? 0] ?? 0) : 1;
        counts[value] = (counts[value] ?? 0) + ((counted[value] ?? 0) & one);
      }
    }
    start = end;
  }
  return counts;
}

/**
 * For each set of conditions a moment may fail, the values it counts beside as 1; undefined for most, which leave none,
 * so that their rows are passed over.
 */
function countedByFailed(own: Uint16Array): readonly (Uint8Array | undefined)[] {
  return Array.from({ length: CONDITION_SETS }, (_, failed) =>
    failed === 0 || own.includes(failed)
      ? Uint8Array.from(own, (condition) => Number((failed & ~condition) === 0))
      : undefined,
  );
}

/** The same counts, but beside what is ruled out the moments that would come back were it alone lifted. */
function withHidden(
  counts: Uint32Array<ArrayBuffer>,
  postings: ValuePostings,
  ruledOut: readonly (number | undefined)[],
  { failed, exclusions }: Verdicts,
): Uint32Array<ArrayBuffer> {
  for (const value of ruledOut) {
    if (value === undefined) continue;
    let hidden = 0;
    for (const place of placesOfValue(postings, value)) {
      if (failed[place] === CONDITION.exclusion && exclusions?.[place] === 1) hidden++;
    }
    counts[value] = hidden;
  }
  return counts;
}
