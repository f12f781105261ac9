/** The number beside each value a filter can ask for, as `Facets` says, in a form that goes to another thread cheaply. */
import { startOfRow } from '../../columns/facts.ts';
import type { ArticleId, EntityId } from '../../corpus/corpus.ts';
import { ENTITY_KINDS } from '../../corpus/format.ts';
import { idsChosen } from '../choices.ts';
import { CONDITION, CONDITION_SETS } from '../conditions.ts';
import type { Facets } from '../facets.ts';
import type { CombinableGroup, Filters } from '../filters.ts';
import { ANY_PART, partsAskedFor } from '../parts.ts';
import type { Standings } from '../standings.ts';
import type { Verdicts } from './judge.ts';
import { type Tally, tallyOf } from './tally.ts';
import type { QueryHeads, ValueColumns } from './value-columns.ts';
import { placesOfValue, type ValuePostings } from './value-postings.ts';

/** `Facets`, entities and articles by their places in the corpus's lists. */
export interface FacetColumns extends Tally {
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

/** Counts every value of the corpus: takes as long whatever is asked for. */
export function facetColumnsOf(
  columns: ValueColumns,
  filters: Filters,
  verdicts: Verdicts,
  standings: Standings,
): FacetColumns {
  const counting = countingColumn(verdicts, filters);
  return {
    ...tallyOf(columns, verdicts, standings),
    entities: entityCounts(columns, filters, verdicts, counting),
    articles: articleCounts(columns, filters, verdicts, counting),
  };
}

const GROUPS: readonly CombinableGroup[] = [...ENTITY_KINDS, 'article'];

/** The bit of a group in `countingColumn`. */
function bitOf(group: CombinableGroup): number {
  return GROUPS.indexOf(group);
}

/**
 * For each moment the groups beside whose values it counts: those where it meets all conditions, or fails that of the
 * group alone and one value of the group is enough.
 */
function countingColumn({ failed }: Verdicts, { combine }: Filters): Uint8Array {
  const own = GROUPS.map((group): number => (combine[group] === 'all' ? 0 : CONDITION[group]));
  const bySet = Uint8Array.from({ length: CONDITION_SETS }, (_, set) =>
    own.reduce((bits, condition, bit) => ((set & ~condition) === 0 ? bits | (1 << bit) : bits), 0),
  );
  const counting = new Uint8Array(failed.length);
  for (let place = 0; place < failed.length; place++) counting[place] = bySet[failed[place] ?? 0] ?? 0;
  return counting;
}

function entityCounts(
  columns: ValueColumns,
  filters: Filters,
  verdicts: Verdicts,
  counting: Uint8Array,
): Uint32Array<ArrayBuffer> {
  const { entities, heads } = columns;
  const asked = partsAskedFor(filters.roles);
  const counts = Uint32Array.from(heads.entities, ({ kind }, entity) =>
    asked === ANY_PART
      ? countOf(entities, entity, counting, bitOf(kind))
      : countInParts(entities, entity, counting, bitOf(kind), asked),
  );
  const ruledOut = idsChosen(filters.entities, 'out').map(columns.entityAt);
  return withHidden(counts, entities, ruledOut, verdicts);
}

function articleCounts(
  columns: ValueColumns,
  filters: Filters,
  verdicts: Verdicts,
  counting: Uint8Array,
): Uint32Array<ArrayBuffer> {
  const { articles, heads } = columns;
  const counts = Uint32Array.from(heads.articles, (_, article) =>
    countOf(articles, article, counting, bitOf('article')),
  );
  const ruledOut = idsChosen(filters.articles, 'out').map(columns.articleAt);
  return withHidden(counts, articles, ruledOut, verdicts);
}

/** The moments of a value that count beside it. No branch hangs on a moment: which way it goes could not be foretold. */
function countOf(postings: ValuePostings, value: number, counting: Uint8Array, bit: number): number {
  const { places, ends } = postings;
  const end = ends[value] ?? 0;
  let count = 0;
  for (let entry = startOfRow(postings, value); entry < end; entry++) {
    count += ((counting[places[entry] ?? 0] ?? 0) >>> bit) & 1;
  }
  return count;
}

/** The same, of those that have the value in one of the parts. */
function countInParts(
  postings: ValuePostings,
  value: number,
  counting: Uint8Array,
  bit: number,
  asked: number,
): number {
  const { places, ends, parts } = postings;
  const inParts = Uint8Array.from({ length: ANY_PART + 1 }, (_, of) => Number((of & asked) !== 0));
  const end = ends[value] ?? 0;
  let count = 0;
  for (let entry = startOfRow(postings, value); entry < end; entry++) {
    const counts = ((counting[places[entry] ?? 0] ?? 0) >>> bit) & 1;
    count += counts & (inParts[parts?.[entry] ?? 0] ?? 0);
  }
  return count;
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
