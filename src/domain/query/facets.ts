/** The number beside each value a filter can ask for. */

import type { ArticleId, Corpus, EntityId, MomentKind, Role } from '../corpus/corpus.ts';
import { ROLES } from '../corpus/format.ts';
import type { Status } from '../corpus/status.ts';
import { choiceOf } from './choices.ts';
import { CONDITION, groupOf, type Verdicts } from './conditions.ts';
import type { Choice, CombinableGroup, Filters, TimeFilter } from './filters.ts';
import { ANY_PART, partsAskedFor } from './parts.ts';
import type { Posting, Postings } from './postings.ts';
import { STANDING, type Standings } from './standings.ts';

/**
 * Counts of moments, following the other filters.
 *
 * - A value of an any-of group, asked for or off: how many moments would be shown were it the only one asked for in
 *   its group. All other conditions hold, exclusions in its own group too. One moment may be counted beside several.
 * - A value of an all-of group: how many would be shown were it asked for as well.
 * - A value ruled out: how many moments this one exclusion hides, that is, would come back were it lifted.
 * - How sure a time must be: how many dated moments would be shown with either choice; without a stretch of time, all
 *   of them. The undated ones are shown with both, and counted apart.
 */
export interface Facets {
  readonly entities: ReadonlyMap<EntityId, number>;
  readonly articles: ReadonlyMap<ArticleId, number>;
  readonly kinds: Readonly<Record<MomentKind, number>>;
  readonly roles: Readonly<Record<Role, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly time: Readonly<Record<TimeFilter['sureness'] | 'undated', number>>;
}

/** What counting needs to know beyond the filters and their verdicts. */
interface Further {
  /** In the filters' stretch of time. */
  readonly standings: Standings;
  /** Counts the moments another filter matches. */
  readonly countWith: (filters: Filters) => number;
}

/**
 * Counts every value of the corpus, in one pass over the postings. `countWith` is asked once for each role, since a
 * role changes what the entities asked for have.
 */
export function facetsOf(
  corpus: Corpus,
  postings: Postings,
  filters: Filters,
  verdicts: Verdicts,
  { standings, countWith }: Further,
): Facets {
  const passing = (posting: Posting, parts: number, condition: number) =>
    countWhere(posting, parts, (moment) => failsNothingBut(verdicts, moment, condition));
  const combinable = (choice: Choice | undefined, group: CombinableGroup, posting: Posting, parts: number) =>
    choice === 'out'
      ? countWhere(posting, ANY_PART, (moment) => isHiddenByOneExclusion(verdicts, moment))
      : passing(posting, parts, filters.combine[group] === 'all' ? 0 : CONDITION[group]);
  const parts = partsAskedFor(filters.roles);
  const kind = (value: MomentKind) => passing(postings.kinds.of(value), ANY_PART, CONDITION.kind);
  const status = (value: Status) => passing(postings.statuses.of(value), ANY_PART, CONDITION.status);
  return {
    entities: new Map(
      corpus.entities.map(({ id }) => [
        id,
        combinable(choiceOf(filters.entities, id), groupOf(postings, id), postings.entities.of(id), parts),
      ]),
    ),
    articles: new Map(
      corpus.articles.map(({ id }) => [
        id,
        combinable(choiceOf(filters.articles, id), 'article', postings.articles.of(id), ANY_PART),
      ]),
    ),
    kinds: { event: kind('event'), statement: kind('statement') },
    roles: Object.fromEntries(
      ROLES.map((role) => [role, countWith({ ...filters, roles: [role] })]),
    ) as Record<Role, number>,
    statuses: {
      disputed: status('disputed'),
      'one-article': status('one-article'),
      'one-voice': status('one-voice'),
      corroborated: status('corroborated'),
    },
    time: timesOf(verdicts, standings),
  };
}

function timesOf(verdicts: Verdicts, standings: Standings): Facets['time'] {
  const counts = [0, 0, 0, 0];
  for (let moment = 0; moment < standings.length; moment++) {
    const standing = standings[moment] ?? STANDING.not;
    if (failsNothingBut(verdicts, moment, CONDITION.time)) counts[standing] = (counts[standing] ?? 0) + 1;
  }
  const of = (standing: keyof typeof STANDING) => counts[STANDING[standing]] ?? 0;
  return {
    definitely: of('definitely'),
    possibly: of('possibly') + of('definitely'),
    undated: of('undated'),
  };
}

function countWhere(posting: Posting, parts: number, passes: (moment: number) => boolean): number {
  let count = 0;
  posting.visit(parts, (moment) => {
    if (passes(moment)) count++;
  });
  return count;
}

/** True where the moment meets every condition, this one aside. */
function failsNothingBut({ failed }: Verdicts, moment: number, condition: number): boolean {
  return ((failed[moment] ?? 0) & ~condition) === 0;
}

/** True where the moment meets every condition but that exactly one of its values is ruled out. */
function isHiddenByOneExclusion({ failed, exclusions }: Verdicts, moment: number): boolean {
  return failed[moment] === CONDITION.exclusion && exclusions[moment] === 1;
}
