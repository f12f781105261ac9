/** Which conditions of a filter each moment fails. `query.ts` says in words what the conditions are. */
import type { EntityId, EntityKind } from '../corpus/corpus.ts';
import { ENTITY_KINDS } from '../corpus/format.ts';
import { idsChosen } from './choices.ts';
import type { CombinableGroup, Filters } from './filters.ts';
import { ANY_PART, partsAskedFor, partsInRoles } from './parts.ts';
import { Posting, type Postings } from './postings.ts';
import { STANDING, type Standings } from './standings.ts';

/** One bit for each condition, so that one number says all that keeps a moment out. */
export const CONDITION = {
  person: 1,
  organisation: 2,
  place: 4,
  article: 8,
  kind: 16,
  status: 32,
  role: 64,
  text: 128,
  exclusion: 256,
  time: 512,
} as const satisfies Record<
  CombinableGroup | 'kind' | 'status' | 'role' | 'text' | 'exclusion' | 'time',
  number
>;

/** How many sets of conditions there are to fail. */
export const CONDITION_SETS = 1_024;

/** For each moment by its place in the corpus: the bits of the conditions it fails, and how many exclusions hit it. */
export interface Verdicts {
  readonly failed: Uint16Array;
  readonly exclusions: Uint16Array;
}

/** A condition: a moment must have so many of the values, each in one of the parts. */
interface Requirement {
  readonly condition: number;
  readonly values: readonly Posting[];
  readonly parts: number;
  readonly needed: number;
}

/**
 * Judges every moment once: takes time in proportion to the moments and to the postings of the values chosen.
 * `found` holds the moments the filter's text finds, by place; undefined where it asks for nothing. `standings` are
 * those in the filter's stretch of time.
 */
export function judge(
  postings: Postings,
  filters: Filters,
  found: ReadonlyMap<number, unknown> | undefined,
  standings: Standings,
): Verdicts {
  const verdicts: Verdicts = {
    failed: new Uint16Array(postings.size),
    exclusions: new Uint16Array(postings.size),
  };
  for (const requirement of requirementsOf(postings, filters)) failUnmet(verdicts, requirement);
  if (found) failUnmet(verdicts, foundByText(found));
  if (filters.time) failOutside(verdicts, standings, STANDING[filters.time.sureness]);
  for (const posting of excludedBy(postings, filters)) failExcluded(verdicts, posting);
  return verdicts;
}

/** An entity the corpus does not have stands among the people, where it has no moments. */
export function groupOf(postings: Postings, entity: EntityId): EntityKind {
  return postings.kindOfEntity.get(entity) ?? 'person';
}

function requirementsOf(postings: Postings, filters: Filters): Requirement[] {
  const askedFor = idsChosen(filters.entities, 'in');
  const ofEntities = ENTITY_KINDS.map((kind) => {
    const values = askedFor.filter((id) => groupOf(postings, id) === kind);
    const requirement = anyOrAll(
      kind,
      filters,
      values.map((id) => postings.entities.of(id)),
    );
    return { ...requirement, parts: partsAskedFor(filters.roles) };
  });
  const nobodyAskedFor = askedFor.every((id) => groupOf(postings, id) === 'place');
  const articles = idsChosen(filters.articles, 'in').map((id) => postings.articles.of(id));
  return [
    ...ofEntities,
    anyOrAll('article', filters, articles),
    oneOf(
      'kind',
      filters.kinds.map((kind) => postings.kinds.of(kind)),
    ),
    oneOf(
      'status',
      filters.statuses.map((status) => postings.statuses.of(status)),
    ),
    {
      ...oneOf('role', filters.roles.length > 0 && nobodyAskedFor ? [postings.anybody] : []),
      parts: partsInRoles(filters.roles),
    },
  ];
}

function oneOf(condition: keyof typeof CONDITION, values: readonly Posting[]): Requirement {
  return { condition: CONDITION[condition], values, parts: ANY_PART, needed: Math.min(1, values.length) };
}

function anyOrAll(group: CombinableGroup, filters: Filters, values: readonly Posting[]): Requirement {
  const requirement = oneOf(group, values);
  return filters.combine[group] === 'all' ? { ...requirement, needed: values.length } : requirement;
}

function foundByText(found: ReadonlyMap<number, unknown>): Requirement {
  const posting = new Posting();
  for (const moment of [...found.keys()].sort((a, b) => a - b)) posting.add(moment);
  return oneOf('text', [posting]);
}

function failUnmet({ failed }: Verdicts, { condition, values, parts, needed }: Requirement): void {
  if (needed === 0) return;
  const had = new Uint16Array(failed.length);
  for (const value of values) value.visit(parts, (moment) => increment(had, moment));
  for (const [moment, count] of had.entries()) {
    if (count < needed) fail(failed, moment, condition);
  }
}

/** What has no date is neither in nor out, and never fails. */
function failOutside({ failed }: Verdicts, standings: Standings, needed: number): void {
  for (let moment = 0; moment < failed.length; moment++) {
    if ((standings[moment] ?? 0) < needed) fail(failed, moment, CONDITION.time);
  }
}

function excludedBy(postings: Postings, filters: Filters): Posting[] {
  return [
    ...idsChosen(filters.entities, 'out').map((id) => postings.entities.of(id)),
    ...idsChosen(filters.articles, 'out').map((id) => postings.articles.of(id)),
  ];
}

function failExcluded({ failed, exclusions }: Verdicts, excluded: Posting): void {
  excluded.visit(ANY_PART, (moment) => {
    increment(exclusions, moment);
    fail(failed, moment, CONDITION.exclusion);
  });
}

function increment(counts: Uint16Array, moment: number): void {
  counts[moment] = (counts[moment] ?? 0) + 1;
}

function fail(failed: Uint16Array, moment: number, condition: number): void {
  failed[moment] = (failed[moment] ?? 0) | condition;
}
